// Do fragments fit into a page of the company's own? All of a language stand together in a plain one, and beside each other the
// first layers: valid HTML (Nu), accessible (axe), no id twice, each link within leads somewhere, and nothing is asked for.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { browser, conclude, enter, files, load, read } from './site.mjs';

const { source: axe } = load('axe-core');
const vnu = load.resolve('vnu-jar/build/dist/vnu.jar');
const work = mkdtempSync(path.join(os.tmpdir(), 'notice-fragments-'));
const hosts = new Map();
for (const kind of ['fragment', 'summary']) {
  for (const file of files.filter((name) => name.endsWith(`.${kind}.html`))) {
    const language = file.split('/')[0];
    const host = `${language}.${kind}.html`;
    hosts.set(host, [...(hosts.get(host) ?? []), file]);
  }
}
const chromium = await browser();
const context = await chromium.newContext({ viewport: { width: 320, height: 640 } });
for (const [host, parts] of hosts) {
  const file = path.join(work, host);
  const body = parts.map(read).join('\n');
  writeFileSync(file, `<!DOCTYPE html>
<html lang="${host.split('.')[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Privacy</title></head>
<body><main><h1>Privacy</h1>
${body}</main></body></html>
`);
  const problems = [];
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) problems.push(`requests ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  const { ids, links, width, wide } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    links: [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href').slice(1)),
    width: document.documentElement.scrollWidth,
    wide: [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > 320).slice(0, 3).map((element) => element.outerHTML.slice(0, 80)),
  }));
  problems.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`));
  problems.push(...links.filter((id) => !ids.includes(id)).map((id) => `leads nowhere: #${id}`));
  // A table and a long word may be wider than a phone where no style says otherwise; the rest may not.
  if (width > 320 && wide.some((html) => !/^<(table|caption|t|a|dd|dl|div|dt|span|section|li|ul|p)/.test(html))) problems.push(`is ${width} px wide: ${wide}`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  problems.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`)));
  try {
    execFileSync('java', ['-jar', vnu, '--Werror', file], { stdio: 'pipe' });
  } catch (error) {
    problems.push(...String(error.stderr).trim().split('\n').slice(0, 5));
  }
  enter(host, problems);
  await page.close();
}
await chromium.close();
rmSync(work, { recursive: true });
conclude('fragments');
