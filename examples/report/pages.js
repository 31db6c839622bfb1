// The list of pages.

function badges(page) {
  const found = [
    page.error && ['bad', page.unread ? 'not read' : 'no article'],
    differences(page) && ['bad', `${differences(page)} differ`],
    page.doubt && ['', `${page.doubt} in doubt`],
    page.notes && ['', many(page.notes, 'note')],
  ].filter(Boolean);
  return el('span', { class: 'badges' }, found.map(([name, text]) => el('span', { class: name }, text)));
}

function listPages() {
  const words = byId('find').value.trim().toLowerCase().split(/\s+/);
  const wanted = { all: () => true, differences, doubt: (p) => p.doubt, notes: (p) => p.notes, none: (p) => p.error }[byId('which').value];
  const matches = (page) => {
    const text = `${page.name} ${page.host ?? ''} ${page.title ?? ''}`.toLowerCase();
    return wanted(page) && words.every((word) => text.includes(word));
  };
  const numbers = index.pages.map((_, n) => n).filter((n) => matches(index.pages[n]));
  const weight = { given: null, differences, doubt: (page) => page.doubt }[byId('order').value];
  if (weight) numbers.sort((a, b) => weight(index.pages[b]) - weight(index.pages[a]) || a - b);
  state.pages = numbers;
  byId('found').textContent = `${many(numbers.length, 'page')} of ${index.pages.length}`;
  byId('list').replaceChildren(...numbers.map((n) => {
    const page = index.pages[n];
    return el('li', {}, el('a', { href: `#${n + 1}`, 'data-n': n, title: page.name },
      el('bdi', { class: 'file' }, page.name.split('/').slice(-2).join('/')),
      bengali('span', { class: 'headline' }, page.title ?? page.error ?? '(no headline)'),
      badges(page)));
  }));
  markPage();
}

// Shows in the list which page is looked at.
function markPage() {
  for (const link of byId('list').querySelectorAll('a')) {
    const current = Number(link.dataset.n) === state.page;
    link.toggleAttribute('aria-current', current);
    if (current) {
      link.setAttribute('aria-current', 'page');
      link.scrollIntoView({ block: 'nearest' });
    }
  }
  const at = state.pages.indexOf(state.page);
  byId('at').textContent = state.page === null ? 'overview' : at < 0 ? `page ${state.page + 1}` : `${at + 1} of ${state.pages.length}`;
  byId('previous').disabled = neighbour(-1) === undefined;
  byId('next').disabled = neighbour(1) === undefined;
}

// The page before or after in the list; from the overview the first is the next.
function neighbour(step) {
  const at = state.pages.indexOf(state.page);
  return at < 0 ? (step > 0 ? state.pages[0] : undefined) : state.pages[at + step];
}

function turn(step) {
  const page = neighbour(step);
  if (page !== undefined) location.hash = `#${page + 1}`;
}
