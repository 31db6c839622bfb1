// What decided a line: for the line under the pointer, or else the one with the focus.

function showWhy(number) {
  const data = state.page === null ? null : pageData(state.page);
  const line = data?.lines[number];
  const why = byId('why');
  if (!line) return why.replaceChildren();
  const [label, margin, rule, evidence, pieces, expected] = line;
  const notes = new Set(pieces.flatMap(([, ...marks]) => marks.filter((m) => m >= data.fields.length).map((m) => m - data.fields.length)));
  const says = index.names[rule];
  why.replaceChildren(
    el('div', { class: 'why-head' }, el('span', {}, `Line ${number + 1}:`), el('b', { 'data-label': label }, label), el('span', { class: 'quiet' }, MEANING.get(label))),
    expected === null ? [] : el('p', { class: 'fact' }, el('b', {}, 'differs: '), `expected ${expected}, found ${label}`),
    el('p', { class: 'quiet' }, decided(says, margin)),
    ...[...notes].slice(0, 20).map((n) => el('p', { class: 'notice' }, `Note ${n + 1}, ${data.notes[n].kind}: ${data.notes[n].text}.`)),
    ...(evidence.length ? [table(evidence, label)] : []),
  );
}

function decided(rule, margin) {
  if (rule === 'blank') return 'There is nothing on the line.';
  if (rule === 'mark-alone') return 'A list’s mark alone, above all text: nothing is known of it.';
  if (rule === 'no-article') return 'It looked like a part of an article, but the page turned out to have none.';
  if (rule.startsWith('site:')) return `The profile of ${rule.slice(5)} settled it (${rule}); nothing was weighed. What it looks like to the rest:`;
  const sure = margin === null ? 'nothing was weighed' : `margin ${hundredths(margin)}, ${odds(margin)}${margin < index.doubt ? ': in doubt' : ''}`;
  return `${sure}; loudest: ${rule.replace(/^generic:/, '')}`;
}

// The statements that hold of the line, and what each says for the label against the others.
function table(evidence, label) {
  const loudest = Math.max(...evidence.map(([, weight]) => Math.abs(weight)), 1);
  const rows = evidence.map(([name, weight]) => {
    const bar = el('span', { class: weight < 0 ? 'bar-line against' : 'bar-line' });
    bar.style.width = `${(100 * Math.abs(weight)) / loudest}%`;
    return el('tr', {}, el('th', { scope: 'row' }, index.names[name]), el('td', { class: 'weight' }, (weight < 0 ? '−' : '+') + hundredths(Math.abs(weight))), el('td', { class: 'bar-cell' }, bar));
  });
  return el('table', { class: 'evidence' }, el('caption', { class: 'quiet' }, `what speaks for ${label}, and against it`), el('tbody', {}, rows));
}
