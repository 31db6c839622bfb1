// What is shown follows the address: `#3` is the third page, `#3.17` its line 17, `#overview` the sums.

function route() {
  // Another address is a place on the screen (`#main`), where there is anything on it yet.
  if (state.routed && !/^(#(overview|\d+(\.\d+)?))?$/.test(location.hash)) return;
  state.routed = true;
  const match = /^#(\d+)(?:\.(\d+))?$/.exec(location.hash);
  const only = index.pages.length === 1 && location.hash !== '#overview';
  const page = match ? Number(match[1]) - 1 : only ? 0 : null;
  const line = match?.[2] ? Number(match[2]) - 1 : 0;
  const same = page !== null && page === state.page;
  state.page = index.pages[page] ? page : null;
  document.documentElement.classList.toggle('at-overview', state.page === null);
  byId('overview').hidden = state.page !== null;
  byId('page').hidden = state.page === null;
  if (state.page === null) {
    showOverview();
    showWhy(-1);
    document.title = plain(document.querySelector('h1').textContent);
  } else if (!same) {
    state.line = line;
    showPage();
  }
  if (state.page !== null && match?.[2]) goToLine(line);
  else if (!same) byId('main').scrollTop = 0;
  markPage();
  openPages(false);
}

function showPage() {
  const page = index.pages[state.page];
  const data = pageData(state.page);
  byId('name').replaceChildren(shown(page.name));
  document.title = plain(page.name);
  const about = [page.host, many(page.lines, 'line'), page.doubt && `${page.doubt} in doubt`, page.notes && many(page.notes, 'note'), page.labelled && `${many(page.wrong, 'line differs', 'lines differ')}, ${many(page.facts, 'fact differs', 'facts differ')}`];
  byId('about').replaceChildren(shown(about.filter(Boolean).join(' · ')));
  byId('error').hidden = !page.error;
  byId('error').replaceChildren(shown(page.error ?? ''));
  byId('filter').hidden = !data.lines.length;
  byId('only-wrong-box').hidden = !labelled;
  showSide(data);
  applyFilter();
  showWhy(state.line);
}

function setTheme(theme) {
  byId('theme').value = theme;
  document.documentElement.dataset.theme = theme;
  remember('theme', theme);
}

function openPages(open) {
  document.documentElement.classList.toggle('pages-open', open);
  byId('open-pages').setAttribute('aria-expanded', String(open));
}

// On a narrow window the fields stand above the lines.
function placeFields(narrow) {
  (narrow ? byId('side-small') : byId('side-large')).append(byId('fields'));
}

const lines = byId('lines');
const lineOf = (target) => target.closest?.('.line');
lines.addEventListener('pointerover', (event) => lineOf(event.target) && showWhy(Number(lineOf(event.target).dataset.n)));
lines.addEventListener('pointerleave', () => showWhy(state.line));
lines.addEventListener('focusin', (event) => {
  const line = lineOf(event.target);
  if (!line) return;
  state.line = Number(line.dataset.n);
  showWhy(state.line);
});
lines.addEventListener('click', (event) => {
  // A click that ends a selection of text is none.
  if (lineOf(event.target) && !String(getSelection())) focusLine(Number(lineOf(event.target).dataset.n));
});
for (const button of document.querySelectorAll('[data-set]')) button.addEventListener('click', () => showSet(button.dataset.set));
byId('doubt').addEventListener('change', (event) => { state.doubt = event.target.value ? Number(event.target.value) : null; applyFilter(); });
byId('only-wrong').addEventListener('change', (event) => { state.onlyWrong = event.target.checked; applyFilter(); });
for (const id of ['find', 'which', 'order']) byId(id).addEventListener('input', listPages);
byId('previous').addEventListener('click', () => turn(-1));
byId('next').addEventListener('click', () => turn(1));
byId('theme').addEventListener('change', (event) => setTheme(event.target.value));
byId('open-help').addEventListener('click', () => byId('help').showModal());
byId('open-pages').addEventListener('click', () => openPages(!document.documentElement.classList.contains('pages-open')));
document.addEventListener('keydown', onKey);
addEventListener('hashchange', route);
const narrow = matchMedia('(width < 48rem)');
narrow.addEventListener('change', () => placeFields(narrow.matches));

setTheme(remembered('theme') ?? 'auto');
document.documentElement.classList.toggle('one', index.pages.length === 1);
for (const option of document.querySelectorAll('option[value="differences"]')) option.hidden = !labelled;
placeFields(narrow.matches);
showHelp();
listPages();
route();
