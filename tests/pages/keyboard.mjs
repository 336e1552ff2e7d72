// Can the pages be used without a mouse, on a phone and enlarged? The skip link is first, every stop shows its focus and is
// left again, contents and languages are among the stops, an explained term opens and closes; on a phone the table is still
// one to who cannot see it; the first layer fits; nothing scrolls sideways at 400 %.
import { browser, conclude, enter, pages, urlOf } from './site.mjs';

// A table stays a table in the tree that screen readers read, whatever its cells look like.
const TABLE = ['table', 'caption', 'row', 'columnheader', 'rowheader', 'cell'];
const MOST_STOPS = 400;

const chromium = await browser();
const page = await (await chromium.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
const phone = await (await chromium.newContext({ viewport: { width: 360, height: 800 } })).newPage();
for (const file of pages.filter((name) => name.includes('/'))) {
  enter(file, [...(await walk(file)), ...(await small(file))]);
}
await chromium.close();
conclude('keyboard');

async function walk(file) {
  const problems = [];
  await page.goto(urlOf(file));
  const stops = [];
  for (let at = 0; at < MOST_STOPS; at += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (!stop) break;
    if (stops.length && stop.place === stops.at(-1).place) {
      problems.push(`the focus is caught: ${stop.name}`);
      break;
    }
    if (stop.place === stops[0]?.place) break;
    if (!stop.isSeen) problems.push(`the focus is not seen: ${stop.name}`);
    stops.push(stop);
  }
  if (stops[0]?.href !== '#content') problems.push('the skip link is not first');
  const expected = await page.evaluate(() => document.querySelectorAll('.contents a').length);
  const seen = stops.filter((stop) => stop.isContents).length;
  if (seen !== expected) problems.push(`${seen} of ${expected} contents are reached`);
  if (!stops.some((stop) => stop.isLanguage) && (await page.$('.languages a'))) problems.push('no language is reached');
  const term = await page.$('[popovertarget]');
  if (term) {
    await term.focus();
    await page.keyboard.press('Enter');
    if (!(await page.$(':popover-open'))) problems.push('a term does not open');
    await page.keyboard.press('Escape');
    if (await page.$(':popover-open')) problems.push('a term does not close');
  }
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (beyond > 0) problems.push(`the page is ${beyond} px wider than a laptop`);
  const height = await page.evaluate(() => document.querySelector('#summary')?.offsetHeight ?? 0);
  if (height > 800) problems.push(`the first layer is ${height} px high on a laptop`);
  return problems;
}

/** Reads where the focus is; runs in the browser. Null when it has left the page. */
function readStop() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const lies = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    name: (element.textContent || element.outerHTML).trim().slice(0, 60),
    href: element.getAttribute('href'),
    isSeen: lies && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    isContents: Boolean(element.closest('.contents')) && element.localName === 'a',
    isLanguage: Boolean(element.closest('.languages')),
  };
}

async function small(file) {
  const problems = [];
  await phone.setViewportSize({ width: 360, height: 800 });
  await phone.goto(urlOf(file));
  const { height, targets, hasTable } = await phone.evaluate(() => ({
    height: document.querySelector('#summary')?.offsetHeight ?? 0,
    targets: [...document.querySelectorAll('.languages a, .contents summary, .summary dt a, .home, footer a')]
      .filter((element) => element.offsetHeight && element.getBoundingClientRect().height < 24).map((element) => element.textContent),
    hasTable: Boolean(document.querySelector('table')),
  }));
  if (height > 1600) problems.push(`the first layer is ${height} px high on a phone`);
  problems.push(...targets.map((name) => `less than 24 px high: ${name}`));
  if (hasTable) {
    const debug = await phone.context().newCDPSession(phone);
    const { nodes } = await debug.send('Accessibility.getFullAXTree');
    const roles = new Set(nodes.filter((node) => !node.ignored).map((node) => node.role?.value?.toLowerCase()));
    problems.push(...TABLE.filter((role) => !roles.has(role)).map((role) => `on a phone the table has no ${role}`));
    await debug.detach();
  }
  // 400 % of 1280 px.
  await phone.setViewportSize({ width: 320, height: 256 });
  const width = await phone.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) problems.push(`scrolls sideways at 400 %: it is ${width} px wide`);
  return problems;
}
