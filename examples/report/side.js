// The article beside its page: fields with their places, differences from the labelled page, notes.

// So many notes are listed.
const MANY = 200;

function showSide(data) {
  const box = byId('fields');
  const keys = [...new Set(data.fields.map((field) => field.key))];
  const rows = keys.flatMap((key) => [
    el('dt', {}, key.replace('-', ' ')),
    el('dd', {}, data.fields.map((field, n) => (field.key === key ? fieldValue(field, n) : []))),
  ]);
  const { paragraphs, headings, stories } = data.counts;
  const counts = [paragraphs && many(paragraphs, 'paragraph'), headings && many(headings, 'heading'), stories && many(stories, 'other story', 'other stories')].filter(Boolean).join(', ');
  const wrong = data.facts.filter((fact) => fact.verdict !== 'right');
  box.replaceChildren(
    data.facts.length ? el('h2', {}, wrong.length ? `Facts: ${wrong.length} of ${data.facts.length} differ` : `Facts: all ${data.facts.length} right`) : '',
    ...wrong.map(factBox),
    el('h2', {}, 'Fields'),
    rows.length ? el('dl', { class: 'fields' }, rows) : el('p', { class: 'quiet' }, 'None.'),
    counts ? el('p', { class: 'quiet' }, counts) : '',
    data.notes.length ? el('h2', {}, 'Notes') : '',
    data.notes.length ? el('ol', { class: 'notes' }, data.notes.slice(0, MANY).map((note) => el('li', {}, placeButton(note.line, null, `${note.kind}: ${note.text}`)))) : '',
    data.notes.length > MANY ? el('p', { class: 'quiet' }, `and ${data.notes.length - MANY} more, marked in the text`) : '',
  );
}

function fieldValue(field, n) {
  if (field.line === null) return el('span', { class: 'more' }, field.text);
  const doubt = field.margin !== null && field.margin < index.doubt;
  return [
    placeButton(field.line, n, bengali('span', {}, field.text), doubt ? [' ', el('span', { class: 'doubt-mark', title: 'the least sure line of it is in doubt' }, `? ${hundredths(field.margin)}`)] : []),
    field.more ? bengali('span', { class: 'more' }, field.more) : [],
  ];
}

// Goes to the line; where it stands for a field, lights it up in the text.
function placeButton(line, field, ...children) {
  const light = (on) => () => {
    for (const piece of document.querySelectorAll(`#lines [data-fields~="${field}"]`)) piece.classList.toggle('is-lit', on);
  };
  return el('button', { type: 'button', class: 'place', onclick: () => goToLine(line), onpointerenter: light(true), onpointerleave: light(false), onfocus: light(true), onblur: light(false) }, ...children);
}

function factBox(fact) {
  const values = (list) => (list.length ? list.map((value, n) => [n ? ' · ' : '', bengali('bdi', {}, value)]) : 'none');
  return el('div', { class: 'fact' }, el('b', {}, `${fact.key}: ${fact.verdict}`), el('br'), 'expected ', values(fact.want), el('br'), 'found ', values(fact.got));
}
