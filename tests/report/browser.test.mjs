// The report in a real browser: what a person sees and can do there. `.ci/report` runs it; it needs Chromium, playwright-core and axe-core.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { least, seenBy } from './colours.mjs';
import { HOSTILE, restored } from './hostile.mjs';

const require = createRequire(join(process.env.NODE_FOLDER, 'x.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PROGRAMS = process.env.PROGRAMS;
const EXAMPLE = 'examples/pages/nodir-khobor.txt';
// A machine without the usual sandbox for a browser is a test machine; the pages are our own.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-quic', '--disable-sync', '--disable-background-networking', '--disable-component-update'];

let folder, browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khobor-report-'));
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function report(...paths) {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.html`);
  execFileSync(join(PROGRAMS, 'report'), ['--output', file, ...paths]);
  return file;
}

// Opens a report; whatever it asks for beside itself and whatever goes wrong in it fails the test.
async function open(file, { hash = '', width = 1440, height = 900, scheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  // A busy machine is slow, and that is no mistake of the report.
  context.setDefaultTimeout(120000);
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => wrong.push(message.text()));
  page.on('request', (request) => request.url().split('#')[0] === `file://${file}` || wrong.push(request.url()));
  await page.goto(`file://${file}${hash}`);
  const close = async () => {
    assert.deepEqual(wrong, []);
    await context.close();
  };
  return { page, close };
}

const focused = (page) => page.evaluate(() => Number(document.activeElement.dataset?.n ?? -1) + 1);
// A browser tells a page of its new address a moment later: asks again until the answer is the right one, or for ten seconds.
async function soon(ask, want, note) {
  for (let tries = 0; tries < 200 && await ask() !== want; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(await ask(), want, note);
}
const texts = (page, selector) => page.locator(selector).allTextContents();

test('every line stands there with the label that `label` prints', async () => {
  const gutter = execFileSync(join(PROGRAMS, 'label'), [EXAMPLE], { encoding: 'utf8' }).trimEnd().split('\n');
  const { page, close } = await open(report(EXAMPLE));
  const lines = await page.locator('.line').evaluateAll((items) => items.map((i) => i.querySelector('.label').textContent.padEnd(10) + '| ' + i.querySelector('.text').textContent));
  assert.deepEqual(lines.map((line) => line.trimEnd()), gutter.map((line) => line.trimEnd()));
  assert.deepEqual(await page.locator('dt:text-is("published") + dd .place').textContent(), '2026-01-12 19:40');
  await close();
});

test('text of a page stays text, whatever it is', async () => {
  const file = join(folder, '<img src=x onerror="hit=1">\u202etxt.txt');
  writeFileSync(file, HOSTILE);
  const { page, close } = await open(report(file));
  const shown = await page.locator('.line .text').evaluateAll((items) => items.map((i) => [...i.childNodes].map(function text(node) {
    if (node.className === 'hidden-character') return `\uE000${node.textContent}\uE001`;
    if (node.tagName === 'SUP') return '';
    return node.childNodes.length ? [...node.childNodes].map(text).join('') : node.textContent;
  }).join('')));
  assert.deepEqual(shown.map(restored), HOSTILE.split('\n').slice(0, -1).map((line) => line.replace(/\r$/, '').replace(/^\s*$/, '')));
  assert.equal(await page.evaluate(() => window.hit), undefined);
  assert.equal(await page.locator('#page :is(img, script, b:not(.why-head b), iframe)').count(), 0);
  assert.ok(await page.locator('.line mark.note sup').count() > 0, 'the damage is noted');
  for (const text of [await page.title(), await page.locator('#list a').first().getAttribute('title')]) assert.ok(text.includes('⟦U+202E⟧'), text);
  await close();
});

test('differences from a labelled page are counted, shown, and found by key', async () => {
  const golden = readFileSync('tests/golden/kalbela/1.page', 'utf8');
  const wrong = golden.replace(/^title: .*$/m, 'title: আরেক শিরোনাম').replace(/^body {6}\|/m, 'caption   |').replace(/^promo {5}\|/m, 'furniture |');
  mkdirSync(join(folder, 'gold'));
  writeFileSync(join(folder, 'gold', '1.page'), golden);
  writeFileSync(join(folder, 'gold', '2.page'), wrong);
  const { page, close } = await open(report(join(folder, 'gold')));
  assert.match((await texts(page, '.figures li')).join(' '), /1lines differ 1facts differ/);
  await page.keyboard.press('x');
  await soon(() => page.locator('.line:focus').count(), 1);
  assert.match(await page.locator('#about').textContent(), /1 line differs, 1 fact differs/);
  assert.equal(await page.locator('.line:focus .want').textContent(), 'should be caption');
  assert.match(await page.locator('#why').textContent(), /expected caption, found body/);
  assert.match((await texts(page, '.fact b')).join(), /title: wrong/);
  await page.keyboard.press('p');
  await soon(() => page.locator('#at').textContent(), '1 of 2');
  assert.match(await page.locator('#fields').textContent(), /Facts: all \d+ right/);
  await close();
});

test('what decided a line shows on hover and on focus', async () => {
  const { page, close } = await open(report(EXAMPLE));
  await page.locator('.line[data-n="16"]').hover();
  assert.match(await page.locator('#why').textContent(), /^Line 17:byline.*margin \d+\.\d\d/);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await focused(page), 2);
  assert.match(await page.locator('#why').textContent(), /^Line 2:masthead.*loudest/);
  await page.locator('dt:text-is("published") + dd .place').focus();
  assert.equal(await page.locator('.field.is-lit').textContent(), '১২ জানুয়ারি ২০২৬, ০৭:৪০ পিএম');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 18);
  await close();
});

test('the keys that the page names do what it says', async () => {
  const { page, close } = await open(report('examples/pages', 'tests/golden/kalbela', 'tests/golden/swadhin-news'));
  const at = () => page.locator('#at').textContent();
  assert.equal(await at(), 'overview');
  const steps = [['n', '1 of 9'], ['ArrowRight', '2 of 9'], ['p', '1 of 9'], ['ArrowLeft', '1 of 9'], ['n', '2 of 9'], ['o', 'overview']];
  for (const [key, want] of steps) {
    await page.keyboard.press(key);
    await soon(at, want, `after ${key}`);
  }
  // Which lines are in doubt is the weights' affair; that the key finds each of them in turn is the report's.
  const doubts = await page.evaluate(() => [...document.querySelectorAll('script[id^="page-"]')].flatMap((script) => {
    const page = Number(script.id.slice(5)) + 1;
    return JSON.parse(script.textContent).lines.flatMap(([, margin], n) => (margin !== null && margin < 230 ? [`#${page}, ${n + 1}`] : []));
  }));
  assert.ok(doubts.length > 1);
  const place = async () => `#${parseInt(await at(), 10)}, ${await focused(page)}`;
  for (const doubt of doubts) {
    await page.keyboard.press('d');
    await soon(place, doubt);
  }
  await page.keyboard.press('d');
  assert.match(await page.locator('#message').textContent(), /No more/);
  for (const doubt of doubts.slice(0, -1).reverse()) {
    await page.keyboard.press('Shift+D');
    await soon(place, doubt);
  }
  await page.keyboard.press('/');
  await page.keyboard.type('kalbela');
  assert.equal(await page.locator('#list a').count(), 4);
  await page.keyboard.press('?');
  assert.equal(await page.locator('#help').evaluate((d) => d.open), false, 'a key typed into a field is text');
  await page.locator('#find').fill('');
  await page.locator('#main').focus();
  await page.keyboard.press('?');
  assert.equal(await page.locator('#help').evaluate((d) => d.open), true);
  assert.equal(await page.locator('#keys tr').count(), 15);
  await page.locator('#keys-on').uncheck();
  await page.keyboard.press('Escape');
  const before = await at();
  await page.keyboard.press('n');
  assert.equal(await at(), before, 'switched off, a single key does nothing');
  await close();
});

test('lines are filtered by label and by doubt', async () => {
  const { page, close } = await open(report(EXAMPLE));
  const labels = async () => [...new Set(await texts(page, '.line .label'))];
  await page.locator('.chip[data-label="nav"]').click();
  assert.ok(!(await labels()).includes('nav'));
  await page.locator('.gap button').first().click();
  assert.ok((await labels()).includes('nav'), 'what is hidden can be opened');
  await page.locator('[data-set="article"]').click();
  assert.ok(!(await labels()).some((label) => ['nav', 'blank', 'related'].includes(label)));
  await page.locator('[data-set="all"]').click();
  await page.locator('#doubt').selectOption('460');
  const margins = (await texts(page, '.line .margin')).map((text) => Number(text.replace('? ', '')));
  assert.ok(margins.length > 0 && margins.every((margin) => margin < 4.6), margins);
  await page.keyboard.press('Escape');
  await page.locator('#main').focus();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.gap').count(), 0);
  await close();
});

test('a very long line is shown piece by piece, and whole in the end', async () => {
  const file = join(folder, 'long.txt');
  const line = 'নদীর পানি 𝟙 কমছে '.repeat(4000);
  writeFileSync(file, line + '\n');
  const { page, close } = await open(report(file));
  const text = page.locator('.line .text');
  assert.ok((await text.textContent()).length < 21000);
  while (await page.locator('.rest').count()) await page.locator('.rest').click();
  assert.ok((await text.textContent()) === line, 'nothing of it is lost');
  await close();
});

test('light and dark follow the system, or the choice, which is remembered', async () => {
  const { page, close } = await open(report(EXAMPLE), { scheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.locator('#theme').selectOption('light');
  const light = await paper();
  assert.notEqual(light, dark);
  await page.reload();
  assert.equal(await paper(), light);
  await close();
});

test('nothing breaks the rules of WCAG that a program can check (axe-core, levels A and AA)', async () => {
  const file = report('examples/pages', 'tests/golden/kalbela', 'tests/pages/heads');
  for (const scheme of ['light', 'dark']) {
    for (const width of [1440, 360]) {
      const { page, close } = await open(file, { scheme, width, height: 900 });
      await page.evaluate(axe);
      for (const keys of [[], ['n', 'j'], ['d'], ['x'], ['a'], ['?']]) {
        for (const key of keys) await page.keyboard.press(key);
        const found = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
        const told = found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 150)}: ${n.any[0]?.message ?? v.help}`));
        assert.deepEqual(told, [], `${scheme}, ${width} pixels, after ${keys}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} pixels, after ${keys}: nothing is cut off`);
      }
      await close();
    }
  }
});

test('groups of labels differ for every common colour vision', async () => {
  const GROUPS = ['title', 'byline', 'date', 'section', 'caption', 'body', 'nav', 'error'];
  for (const scheme of ['light', 'dark']) {
    const { page, close } = await open(report(EXAMPLE), { scheme });
    const colours = await page.evaluate((groups) => [...groups, null].map((group) => {
      const box = document.body.appendChild(document.createElement('i'));
      if (group) box.dataset.label = group;
      box.style.color = group ? 'var(--stripe)' : 'var(--paper)';
      return getComputedStyle(box).color.match(/[\d.]+/g).slice(0, 3).map(Number);
    }), GROUPS);
    const paper = colours.pop();
    for (const vision of ['normal', 'protan', 'deutan', 'tritan']) {
      const seen = colours.map((colour) => seenBy(vision, colour));
      const [distance, a, b] = least(seen);
      assert.ok(distance >= 20, `${scheme}, ${vision}: ${GROUPS[a]} and ${GROUPS[b]} are ${distance.toFixed(1)} apart`);
    }
    const luminance = (rgb) => rgb.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
    colours.forEach((colour, n) => {
      const [a, b] = [luminance(colour), luminance(paper)].sort((x, y) => y - x);
      assert.ok((a + 0.05) / (b + 0.05) >= 3, `${scheme}: the stripe of ${GROUPS[n]} has ${((a + 0.05) / (b + 0.05)).toFixed(2)} to 1`);
    });
    await close();
  }
});

test('an address of no page shows the overview', async () => {
  const { page, close } = await open(report('tests/golden/kalbela', 'tests/golden/ntv'), { hash: '#nowhere' });
  assert.ok(await page.locator('#overview').getByText('All pages').isVisible());
  await close();
});

test('a report of all labelled pages opens, and shows one page at a time', async (t) => {
  const file = report('tests/golden', 'tests/pages');
  const started = performance.now();
  const { page, close } = await open(file, { hash: '#overview' });
  const pages = await page.locator('#list a').count();
  t.diagnostic(`${pages} pages, ${(readFileSync(file).length / 1e6).toFixed(1)} MB, open after ${Math.round(performance.now() - started)} ms`);
  assert.ok(pages > 300);
  await page.keyboard.press('n');
  assert.ok(await page.locator('.line').count() < 1000);
  await close();
});
