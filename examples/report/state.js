// What is known, and what is looked at.

const index = JSON.parse(byId('index').textContent);
const FURNITURE = new Set(index.meanings.filter(([, , furniture]) => furniture).map(([label]) => label));
const MEANING = new Map(index.meanings.map(([label, meaning]) => [label, meaning]));
const labelled = index.pages.some((page) => page.labelled);

// The lines of a page are read from their JSON when the page is looked at, so that a report of many pages opens at once.
const LABEL = 0, MARGIN = 1, RULE = 2, EVIDENCE = 3, PIECES = 4, EXPECTED = 5;
let shownPage = { number: -1, data: null };
function pageData(number) {
  if (shownPage.number !== number) {
    const source = byId(`page-${number}`);
    shownPage = { number, data: source ? JSON.parse(source.textContent) : { lines: [], fields: [], notes: [], facts: [], counts: {} } };
  }
  return shownPage.data;
}

const state = {
  // An address has been followed.
  routed: false,
  // The page, or null for the overview.
  page: null,
  // The line that has the focus or had it last.
  line: 0,
  hidden: new Set(),
  doubt: null,
  onlyWrong: false,
  // The pages that the list shows, in its order.
  pages: index.pages.map((_, n) => n),
};

const differences = (page) => page.wrong + page.facts;
const isDoubt = (line) => line[MARGIN] !== null && line[MARGIN] < index.doubt;
const passes = (line) =>
  !state.hidden.has(line[LABEL]) &&
  (state.doubt === null || (line[MARGIN] !== null && line[MARGIN] < state.doubt)) &&
  (!state.onlyWrong || line[EXPECTED] !== null);

// A word on what a key did, for a moment.
function say(message) {
  byId('message').textContent = message;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { byId('message').textContent = ''; }, 4000);
}

// What is chosen outlives a visit where the browser lets it.
function remember(key, value) {
  try { localStorage.setItem(`khobor-report-${key}`, value); } catch { /* a file on some disks has no storage */ }
}
function remembered(key) {
  try { return localStorage.getItem(`khobor-report-${key}`); } catch { return null; }
}
