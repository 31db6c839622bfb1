// Text onto the screen. Pages come from anywhere: their text only ever becomes text nodes.

// What cannot be seen, or turns the order of letters round, is shown by its number: `U+202E`. Joiners stay, they shape Bengali letters; so do
// tabs. Keep in step with `is_hidden` in html.rs.
const HIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const number = (character) => 'U+' + character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
// For attributes and the window's title, which hold no elements.
const plain = (text) => text.replace(HIDDEN, (character) => `⟦${number(character)}⟧`);

// An element with properties and children; strings become text.
function el(name, properties, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key === 'class') node.className = value;
    else if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : plain(String(value)));
  }
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) node.append(child instanceof Node ? child : shown(String(child)));
  }
  return node;
}

// Text with its hidden characters made visible.
function shown(text) {
  const parts = document.createDocumentFragment();
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    parts.append(text.slice(from, match.index));
    const mark = document.createElement('span');
    mark.className = 'hidden-character';
    mark.textContent = number(match[0]);
    parts.append(mark);
    from = match.index + match[0].length;
  }
  parts.append(text.slice(from));
  return parts;
}

// Text of a page: its direction is its own and does not reach beyond it.
const bengali = (name, properties, ...children) => el(name, { lang: 'bn', dir: 'auto', ...properties }, ...children);

const byId = (id) => document.getElementById(id);
const many = (count, one, more = one + 's') => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

// A margin in hundredths of a natural logarithm, as odds.
function odds(margin) {
  if (margin < 10) return 'a toss-up';
  const ratio = Math.exp(margin / 100);
  if (ratio > 1000) return 'more than 1000 to 1';
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} to 1`;
}
// A margin over 99 is one that a newspaper's profile pushed.
const hundredths = (value) => (value > 9900 ? '>99' : (value / 100).toFixed(2));
