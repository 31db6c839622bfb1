// The lines of a page, and which of them are shown.

function showLines() {
  const data = pageData(state.page);
  const list = byId('lines');
  const items = [];
  let gap = [];
  const close = () => {
    // Blank lines alone are no loss worth a row.
    if (gap.some((n) => data.lines[n][LABEL] !== 'blank')) items.push(gapItem(gap));
    gap = [];
  };
  data.lines.forEach((line, n) => {
    if (!passes(line)) return gap.push(n);
    close();
    items.push(lineItem(data, line, n));
  });
  close();
  list.replaceChildren(...items);
  const focus = list.querySelector(`[data-n="${state.line}"]`) ?? list.querySelector('.line');
  if (focus) focus.tabIndex = 0;
}

function lineItem(data, line, n) {
  const [label, margin, , , pieces, expected] = line;
  const blank = label === 'blank';
  const name = ['line'];
  if (FURNITURE.has(label)) name.push('is-furniture');
  if (blank) name.push('is-blank');
  if (isDoubt(line)) name.push('is-doubt');
  if (expected !== null) name.push('is-wrong');
  if (data.lines[n - 1]?.[LABEL] !== label) name.push('starts-block');
  return el(
    'li',
    { class: name.join(' '), 'data-n': n, 'data-label': label, tabindex: -1 },
    el('span', { class: 'number' }, n + 1),
    el('span', { class: 'label' }, label, expected === null ? [] : el('span', { class: 'want' }, `should be ${expected}`)),
    bengali('div', { class: 'text' }, blank ? [] : textOf(data, pieces, LONG)),
    el('span', { class: 'margin' }, margin === null ? '' : (isDoubt(line) ? '? ' : '') + hundredths(margin)),
  );
}

// So much of a line is shown at once: a browser takes seconds to lay out a line of a million characters.
const LONG = 20000;

function textOf(data, pieces, limit) {
  const nodes = [];
  let room = limit;
  for (const [n, [text, ...marks]] of pieces.entries()) {
    if (text.length > room) {
      // Never between the halves of a surrogate pair.
      const cut = /[\ud800-\udbff]/.test(text[room - 1] ?? '') ? room - 1 : room;
      const rest = [[text.slice(cut), ...marks], ...pieces.slice(n + 1)];
      const more = rest.reduce((sum, [part]) => sum + part.length, 0);
      nodes.push(pieceOf(data, [text.slice(0, cut), ...marks]));
      nodes.push(el('button', { type: 'button', class: 'rest', onclick: (event) => event.currentTarget.replaceWith(...textOf(data, rest, 2 * limit)) }, `… ${many(more, 'more character')}`));
      break;
    }
    room -= text.length;
    nodes.push(pieceOf(data, [text, ...marks]));
  }
  return nodes;
}

// A part of a line, with what was read from it and what is noted of it.
function pieceOf(data, [text, ...marks]) {
  const fields = marks.filter((mark) => mark < data.fields.length);
  const notes = marks.filter((mark) => mark >= data.fields.length).map((mark) => mark - data.fields.length);
  let node = shown(text);
  if (fields.length) node = el('span', { class: 'field', 'data-fields': fields.join(' '), title: fields.map((f) => data.fields[f].key).join(', ') }, node);
  if (!notes.length) return node;
  const kinds = notes.map((n) => `note ${n + 1}: ${data.notes[n].kind}`).join('; ');
  return el('mark', { class: 'note', title: kinds }, node, el('sup', {}, notes.map((n) => n + 1).join(',')));
}

function gapItem(numbers) {
  const open = (event) => {
    const data = pageData(state.page);
    const items = numbers.map((n) => lineItem(data, data.lines[n], n));
    event.currentTarget.parentNode.replaceWith(...items);
    focusLine(numbers[0]);
  };
  return el('li', { class: 'gap' }, el('button', { type: 'button', onclick: open }, `⋯ ${many(numbers.length, 'line')} hidden`));
}

function focusLine(number) {
  const list = byId('lines');
  const item = list.querySelector(`.line[data-n="${number}"]`);
  if (!item) return false;
  for (const other of list.querySelectorAll('.line[tabindex="0"]')) other.tabIndex = -1;
  item.tabIndex = 0;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
  return true;
}

// Goes to a line, whatever the filter hides.
function goToLine(number) {
  if (!focusLine(number)) {
    clearFilter();
    focusLine(number);
  }
}

function showChips() {
  const counts = new Map();
  for (const line of pageData(state.page).lines) counts.set(line[LABEL], (counts.get(line[LABEL]) ?? 0) + 1);
  const chips = index.meanings.filter(([label]) => counts.has(label)).map(([label, meaning]) => {
    const toggle = (event) => {
      if (event.shiftKey) state.hidden = new Set(index.meanings.map(([other]) => other).filter((other) => other !== label));
      else if (!state.hidden.delete(label)) state.hidden.add(label);
      applyFilter();
      byId('chips').querySelector(`[data-label="${label}"]`)?.focus();
    };
    return el('button', { type: 'button', class: 'chip', 'data-label': label, 'aria-pressed': String(!state.hidden.has(label)), title: meaning, onclick: toggle }, `${label} ${counts.get(label)}`);
  });
  byId('chips').replaceChildren(...chips);
}

function applyFilter() {
  byId('doubt').value = state.doubt ?? '';
  byId('only-wrong').checked = state.onlyWrong;
  showChips();
  showLines();
}

function showSet(name) {
  const all = index.meanings.map(([label]) => label);
  const kept = { all: () => true, article: (l) => !FURNITURE.has(l) && l !== 'blank', furniture: (l) => FURNITURE.has(l) }[name];
  state.hidden = new Set(all.filter((label) => !kept(label)));
  applyFilter();
}

function clearFilter() {
  Object.assign(state, { hidden: new Set(), doubt: null, onlyWrong: false });
  applyFilter();
}
