// The overview: sums over all pages, and where to look first.

function showOverview() {
  const sum = (of) => index.pages.reduce((total, page) => total + Number(of(page)), 0);
  const lines = sum((p) => p.lines);
  const judged = sum((p) => (p.labelled ? p.lines : 0));
  const wrong = sum((p) => p.wrong);
  const figures = [
    [index.pages.length, 'pages'],
    [sum((p) => !p.error), 'with an article'],
    [lines, 'lines that are not blank'],
    [sum((p) => p.doubt), 'of them in doubt'],
    [sum((p) => p.notes), 'notes'],
  ];
  if (judged) figures.push([`${((100 * (judged - wrong)) / judged).toFixed(2)} %`, `of ${judged.toLocaleString('en')} labelled lines right`], [wrong, 'lines differ'], [sum((p) => p.facts), 'facts differ']);
  byId('overview').replaceChildren(
    el('h2', {}, 'All pages'),
    el('ul', { class: 'figures' }, figures.map(([n, what]) => el('li', {}, el('b', {}, n.toLocaleString('en')), what))),
    ...section('Facts', index.facts.length && ['fact', 'right', 'wrong', 'missed', 'made up', 'where'], index.facts.map(factRow)),
    ...section('Labels that differ', index.confusions.length && ['expected', 'found', 'lines', 'where'], index.confusions.map(confusionRow)),
    ...section('Notes', index.notes.length && ['kind', 'notes', 'where'], index.notes.map((n) => [n.kind, n.count, places(n.places, n.count)])),
    ...section('Labels found', index.labels.length && ['label', 'lines', 'in doubt', ...(labelled ? ['right'] : [])], index.labels.map(labelRow)),
  );
}

function section(title, head, rows) {
  if (!head) return [];
  const cell = (value, n) => {
    if (value instanceof Node && /^T[HD]$/.test(value.tagName)) return value;
    const numeric = typeof value === 'number' || (typeof value === 'string' && / %$/.test(value));
    return el(n ? 'td' : 'th', { class: numeric ? 'n' : '', scope: n ? null : 'row' }, typeof value === 'number' ? value.toLocaleString('en') : value);
  };
  return [
    el('h3', {}, title),
    el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title }, el('table', { class: 'sums' },
      el('thead', {}, el('tr', {}, head.map((name) => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, rows.map((row) => el('tr', {}, row.map(cell)))))),
  ];
}

const labelHead = (label) => el('th', { scope: 'row', 'data-label': label }, label);
const labelRow = (row) => [labelHead(row.label), row.lines, row.doubt, ...(labelled ? [row.judged ? `${((100 * row.right) / row.judged).toFixed(1)} %` : '–'] : [])];
const confusionRow = (row) => [labelHead(row.want), el('td', {}, row.got), row.count, places(row.places, row.count)];

function factRow({ key, verdicts }) {
  const not = ['wrong', 'missed', 'made up'];
  const where = not.flatMap((verdict) => verdicts[verdict].places);
  const count = not.reduce((sum, verdict) => sum + verdicts[verdict].count, 0);
  return [key, verdicts.right.count, ...not.map((verdict) => verdicts[verdict].count), places(where, count)];
}

// Links to pages, or to their lines.
function places(list, count) {
  const links = list.map(([page, line]) => {
    const at = line === undefined ? `${page + 1}` : `${page + 1}.${line + 1}`;
    return el('a', { href: `#${at}`, title: index.pages[page].name }, at);
  });
  return el('span', { class: 'places' }, links, count > list.length ? el('span', { class: 'quiet' }, `and ${count - list.length} more`) : []);
}
