// Can everybody use the pages? axe-core on a phone, on a desktop, in dark and in forced colours, on paper; and does each page keep to itself:
// no request outside the site, no script but a block of data, no error in the console, nothing to scroll sideways at 320 px (WCAG 1.4.10).
import { browser, conclude, enter, load, pages, root, urlOf } from './site.mjs';
import { pathToFileURL } from 'node:url';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [
  { name: '360x800', viewport: { width: 360, height: 800 }, colorScheme: 'light' },
  { name: '1280x900', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'forced colours', viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
  { name: 'print', viewport: { width: 794, height: 1123 }, media: 'print' },
];
const { source: axe } = load('axe-core');

const chromium = await browser();
// The page as it is, and the page that lets axe in whatever its Content-Security-Policy says.
const plain = await chromium.newContext({ viewport: { width: 320, height: 640 } });
const open = await (await chromium.newContext({ bypassCSP: true })).newPage();

for (const file of pages) {
  enter(file, [...(await keepsToItself(file)), ...(await violations(file))]);
}
await chromium.close();
conclude('axe');

async function keepsToItself(file) {
  const problems = [];
  const page = await plain.newPage();
  const inside = pathToFileURL(root).href + '/';
  page.on('request', (request) => {
    if (!request.url().startsWith(inside)) problems.push(`requests ${request.url().slice(0, 200)}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  const debug = await plain.newCDPSession(page);
  debug.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('file:')) problems.push(`runs a script from ${url.replace(inside, '')}`);
  });
  await debug.send('Debugger.enable');
  await page.goto(urlOf(file), { waitUntil: 'load' });
  const { width, scripts } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    scripts: [...document.querySelectorAll('*')]
      .filter((element) => (element.localName === 'script' && element.type !== 'application/ld+json') || [...element.attributes].some(({ name, value }) =>
        name.startsWith('on') || /^\s*javascript:/i.test(value)))
      .map((element) => element.outerHTML.slice(0, 80)),
  }));
  if (width > 320) problems.push(`scrolls sideways at 320 px: it is ${width} px wide`);
  problems.push(...scripts.map((script) => `holds a script: ${script}`));
  await page.close();
  return problems;
}

async function violations(file) {
  const problems = [];
  for (const { name, viewport, colorScheme = 'light', forcedColors = 'none', media = 'screen' } of VIEWS) {
    await open.setViewportSize(viewport);
    await open.emulateMedia({ colorScheme, forcedColors, media });
    await open.goto(urlOf(file));
    await open.evaluate(axe);
    // Nobody touches paper.
    const rules = { 'target-size': { enabled: media !== 'print' } };
    const result = await open.evaluate(
      ([tags, rules]) => window.axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] }),
      [TAGS, rules],
    );
    for (const { id, impact, help, nodes } of result.violations) {
      problems.push(...nodes.map((node) => `${name}: ${id} (${impact}): ${help}: ${node.target.join(' ')}`));
    }
  }
  return problems;
}
