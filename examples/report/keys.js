// The keyboard.

const KEYS = [
  [['j', 'ArrowDown'], 'next line', () => step(1)],
  [['k', 'ArrowUp'], 'line before', () => step(-1)],
  [['n', 'ArrowRight'], 'next page', () => turn(1)],
  [['p', 'ArrowLeft'], 'page before', () => turn(-1)],
  [['d', 'D'], 'next line in doubt; with Shift the one before', (back) => seek(isDoubt, (page) => page.doubt, back)],
  [['x', 'X'], 'next line that differs from the labelled page; with Shift the one before', (back) => seek((line) => line[EXPECTED] !== null, (page) => page.wrong, back)],
  [['m', 'M'], 'next line with a note; with Shift the one before', (back) => seek(hasNote, (page) => page.notes, back)],
  [['a'], 'only the article, or everything', () => state.page !== null && showSet(state.hidden.size ? 'all' : 'article')],
  [['f'], 'to the fields', () => { byId('side-small').open = true; document.querySelector('.place')?.focus(); }],
  [['l'], 'to the labels to filter by', () => byId('chips').querySelector('button')?.focus()],
  [['/'], 'find a page', () => { openPages(true); byId('find').focus(); }],
  [['o'], 'overview', () => { location.hash = '#overview'; }],
  [['t'], 'light, dark, as the system', () => setTheme({ auto: 'light', light: 'dark', dark: 'auto' }[byId('theme').value])],
  [['?'], 'these keys', () => byId('help').showModal()],
  [['Escape'], 'close the list of pages; show all lines', () => (document.documentElement.classList.contains('pages-open') ? openPages(false) : state.page !== null && clearFilter())],
];
const ARROWS = { ArrowDown: '↓', ArrowUp: '↑', ArrowRight: '→', ArrowLeft: '←', Escape: 'Esc' };

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('help').open) return;
  const typing = event.target.closest('input[type="search"], select, textarea');
  if (typing && event.key !== 'Escape') return;
  // Single keys get in the way of speech input; whoever uses it can switch them off.
  if (event.key.length === 1 && !byId('keys-on').checked && event.key !== '?') return;
  // On a control that has a use for it, a key is the control's.
  if (event.key.startsWith('Arrow') && event.target.closest('button, a, summary, [role="region"]')) return;
  const key = KEYS.find(([keys]) => keys.includes(event.key));
  if (!key) return;
  event.preventDefault();
  key[2](event.shiftKey);
}

function step(by) {
  if (state.page === null) return;
  const items = [...byId('lines').querySelectorAll('.line')];
  const numbers = items.map((item) => Number(item.dataset.n));
  // From outside of the list the first step goes to the line that was looked at last.
  const inside = document.activeElement?.closest?.('.line');
  const at = numbers.indexOf(state.line);
  const target = at < 0 ? 0 : inside ? at + by : at;
  if (numbers[target] !== undefined) focusLine(numbers[target]);
}

const hasNote = (line, data) => line[PIECES].some(([, ...marks]) => marks.some((mark) => mark >= data.fields.length));

// The next line of which something holds, on this page or on one further on in the list.
function seek(holds, count, back) {
  const by = back ? -1 : 1;
  const find = (page, from) => {
    const data = pageData(page);
    for (let n = from; n >= 0 && n < data.lines.length; n += by) if (holds(data.lines[n], data)) return n;
    return undefined;
  };
  if (state.page !== null) {
    const inside = document.activeElement?.closest?.('.line');
    const here = find(state.page, inside ? state.line + by : back ? pageData(state.page).lines.length - 1 : 0);
    if (here !== undefined) return goToLine(here);
  }
  const at = state.pages.indexOf(state.page);
  const rest = at < 0 ? state.pages : back ? state.pages.slice(0, at).reverse() : state.pages.slice(at + 1);
  for (const page of rest.filter((n) => count(index.pages[n]))) {
    const line = find(page, back ? pageData(page).lines.length - 1 : 0);
    if (line !== undefined) return void (location.hash = `#${page + 1}.${line + 1}`);
  }
  say('No more in this direction.');
}

function showHelp() {
  byId('keys').replaceChildren(...KEYS.map(([keys, what]) =>
    el('tr', {}, el('td', {}, keys.map((key, n) => [n ? ' ' : '', el('kbd', {}, ARROWS[key] ?? key)])), el('td', {}, what))));
  byId('legend').replaceChildren(...index.meanings.flatMap(([label, meaning]) => [el('dt', { 'data-label': label }, label), bengali('dd', {}, meaning)]));
}
