// Do the programs that people publish Markdown with show the words of a notice, and nothing else? Notices with hostile texts in
// every field, and those of this repository, go through Hugo, Jekyll, MDX, Eleventy with Liquid and with Nunjucks, MkDocs, and
// Pandoc. The words of each page are those of our HTML, nothing runs or becomes an element that a notice has not, and front matter
// is read as it was written. Made for a program, with `markdown-for`, its pages have links that lead somewhere.
// ALL=1 puts each text into every field, which takes minutes. Usage: NODE_DIR=… node generators.mjs NOTICE PYTHON-BIN FOLDER
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FIELDS, FOLDER, NOTICE, filled, isDrawn, toml } from '../pages/fields.mjs';

const [notice, bin, folder] = process.argv.slice(2);
if (!process.env.NODE_DIR || !folder) {
  console.error('usage: NODE_DIR=path/to/node_modules node generators.mjs NOTICE PYTHON-BIN FOLDER');
  process.exit(2);
}
const load = createRequire(path.resolve(process.env.NODE_DIR, 'from-here'));
const loadModule = (name) => import(pathToFileURL(load.resolve(name)));
const { chromium } = load('playwright-core');
const { parse: parseYaml } = load('yaml');
const repository = path.resolve(import.meta.dirname, '../..');
const work = path.resolve(folder);
const hugo = path.join(bin, 'hugo');
const mkdocs = path.join(bin, 'mkdocs');

/** What one of the programs, or one of their extensions, reads as something else than words. */
const HOSTILE = [
  // Templates, and code.
  'import x from "y"', 'export const x = 1', 'import', 'export default 1', '{1 + 1}', '{process.exit(3)}', '{', '}', '{{ 7 * 7 }}',
  '{{ site.title }} {% y %}', '{% raw %}x', '{% endraw %} {% include x %}', '{{< figure src="x" >}}', '{{% x %}} {{</* x */>}}', '{# x #}',
  '{/* x */}', '<% x %> ${x} #{x}', '<div>', '</p> <b>x</b>', '<script>alert(1)</script>', '<!-- x --> <!--', '<Tabs>', '<?php x ?>', '<>',
  // Attributes and commands of kramdown, and what others have in their place.
  '{: #id .c}', '{:.c} x {::comment}x{:/}', '{#id}', '{::options parse_block_html="true" /}', '*[HTML]: x', '[^1] and [^1]: x', '[x]: y "z"',
  '^', '$$x$$ and $x$', '\\(x\\) \\[x\\] \\textbf{x}', '\\', '\\\\&', 'A & B &amp; &copy; &#35; &x;', ': x', 'x : y', '::: note', ':::tip[x]{y}', ':smile: :x[y]{z} :100:',
  // Marks.
  '*x* _x_ **x** __x__', '***x***', '* x', '_x', '~~x~~ ~x~ ^x^ ==x== ++x++', '`x` ``', '```js', '~~~', '[x](y) ![x](y) [x] [[x]]', '- [ ] x', '| a | b |', 'a | b', '|---|',
  '# x', '## x ##', 'x #', '===', '---', '- - -', '- x', '+ x', '> x', '1. x', '2) x', '15. maaliskuuta', 'a. x', 'iv) x', '(2) x', '#. x', '(@) x', '% x', '!!! note', '!x',
  // Typography and links.
  '"x" \'y\' isn\'t', 'a -- b --- c ... <<d>>', '(c) (tm) +-', 'https://evil.example/?a=b&c', 'www.evil.example', 'x@evil.example and @x [@y]', 'mailto:x@evil.example',
  // Values of YAML.
  'no', 'on', '~', 'null', '1:20', '012', '0x1F', '1e3', '2026-01-01', '- x: y', ': x', '? x', '# x', '!!str x', '&a *a', '%x', '@x', '"', "'", 'x: y', 'é 😀 \u2028 x', '<<',
];

/** Addresses whose characters are marks, entities or commands elsewhere. */
const ADDRESSES = [
  'a?b=c&amp;copy;d=e&copy=f&amp;g', 'a*b*_c_~d~', 'a(b)c', "a'b'c", 'a$b$', 'a{{b}}{%25c%25}', 'a|b', 'a`b`', 'ä/ö?å=é', 'a;b,c!d@e:f+g=h', 'a^b[c]', 'a--b...c',
  '%7B%7Bx%7D%7D', '#a:~:text=b', 'a//b', '%3Cb%3E',
].map((rest) => `https://aamu.example/${rest}`);

// Each text alone and within others. A field of Markdown gets it as words.
const TEXTS = [...new Set(HOSTILE)].flatMap((text) => [text, `Aamu ${text} ilta`]);
const COUNT = process.env.ALL ? TEXTS.length : 16;
const escaped = (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
/** The text of a field: each field of a notice has another one, and each notice has others. */
const textOf = (number, field) => TEXTS[process.env.ALL ? number : (number * 19 + FIELDS.indexOf(field) * 5) % TEXTS.length];
/** Ids in folders of two depths, so that links lead up and down. */
const idOf = (number) => `p${number}/${number % 2 ? 'deep/' : ''}a`;

const problems = [];
let passed = 0;
const enter = (what, found) => {
  if (!found.length) passed += 1;
  for (const problem of new Set(found)) problems.push(`${what}: ${problem}`);
};

rmSync(work, { recursive: true, force: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();

// What the page of a notice says, by its path in the site.
const hostile = writeHostile();
const ours = {};
await build('hostile', hostile);
await build('repository', repository);
await build('full', path.join(repository, 'examples/full'));
const PROGRAMS = {
  hugo: throughHugo, jekyll: throughJekyll, mdx: throughMdx,
  eleventy: throughEleventy('liquid'), nunjucks: throughEleventy('njk'), mkdocs: throughMkdocs, pandoc: throughPandoc,
};
// MkDocs takes no part in the first: without the setting it takes what belongs to an item out of its list.
for (const program of Object.keys(PROGRAMS).filter((program) => program !== 'mkdocs')) await judge(program, '');
for (const reader of ['hugo', 'jekyll', 'eleventy', 'mkdocs', 'pandoc']) await judge(reader, reader);
await browser.close();

for (const problem of problems.slice(0, 60)) console.log(problem);
console.log(`generators: ${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length ? 1 : 0;

// ── Our pages ───────────────────────────────────────────────────────

/** Writes the project of hostile texts; what a field refuses with a finding stays out of it. */
function writeHostile() {
  const root = path.join(work, 'project');
  const refused = new Set();
  const fields = (template) => template.split('\n').map((line) => line.match(/@([\w-]+)@/)?.[1]);
  for (let before = -1; before < refused.size;) {
    before = refused.size;
    writeSettings(root, '');
    for (let number = 0; number < COUNT; number += 1) {
      const valueOf = (field) => {
        if (refused.has(`${number} ${field}`)) return undefined;
        return isDrawn(field) ? textOf(number, field) : escaped(textOf(number, field));
      };
      const next = `[[related-notice]]\nrelation = "see-also"\nnotice = "${idOf((number + 1) % COUNT)}"\n`;
      const links = ADDRESSES.map((address) => `[${escaped('x')}](<${address}>)`).join(' ');
      const section = `[[section]]\nid = "links"\nheading = "Links"\ntext = ${toml(links)}\n`;
      write(path.join(root, `notices/${idOf(number)}.toml`), filled(NOTICE, valueOf) + next + section);
      write(path.join(root, `notices/${path.dirname(idOf(number))}/_defaults.toml`), filled(FOLDER, valueOf));
    }
    const { stdout, stderr } = spawnSync(notice, ['-C', root, 'lint', '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (!stdout) throw new Error(stderr);
    for (const { file, line, severity } of JSON.parse(stdout).findings) {
      const field = fields(file.endsWith('_defaults.toml') ? FOLDER : NOTICE)[line - 1];
      if (severity === 'error') refused.add(`${file.match(/^notices\/p(\d+)\//)[1]} ${field}`);
    }
  }
  const names = new Set([...refused].map((name) => name.split(' ')[1]));
  console.log(`  ${TEXTS.length} texts in ${COUNT} notices; fields that are no words refuse them: ${[...names].join(', ')}`);
  return root;
}

function writeSettings(root, reader) {
  const markdown = reader ? `[build]\nmarkdown-for = "${reader}"\n` : '';
  write(path.join(root, 'notice.toml'), `[site]\nlanguages = ["en"]\n${markdown}[lint]\nselect = ["ID001", "ID004", "LG001", "LK002"]\n`);
}

/** Builds a project and reads what its pages say. */
async function build(site, root) {
  for (const format of ['html', 'markdown', 'json']) {
    const env = { ...process.env, XDG_CACHE_HOME: work };
    run(notice, ['-C', root, 'build', '--format', format, '--out', path.join(work, format, site)], { env });
  }
  if (problems.length) throw new Error(problems.join('\n'));
  const files = filesOf(path.join(work, 'json', site), '.json').filter((file) => file !== 'notice-manifest.json');
  const names = files.map((file) => `${site}/${file.slice(0, -5)}`);
  const pages = await readPages(Object.fromEntries(names.map((name) => [name, readFileSync(path.join(work, `html/${name}.html`), 'utf8')])));
  for (const name of names) {
    const data = JSON.parse(readFileSync(path.join(work, `json/${name}.json`), 'utf8'));
    const { title, description, controller, version } = data.notice ?? data;
    ours[name] = { ...pages[name], front: [title, description, controller ?? '', version ?? ''].map(oneLine) };
  }
}

/** What pages show, read without running them: the words of the main part, front matter as the layout has it, links, elements. */
async function readPages(texts) {
  return page.evaluate((texts) => Object.fromEntries(Object.entries(texts).map(([name, html]) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const main = document.querySelector('main');
    const elements = [...main.querySelectorAll('*')];
    const front = [...document.querySelectorAll('#front li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = elements.map((element) => element.getAttribute('href')).filter(Boolean);
    const known = ('a br button caption col colgroup dd div dl dt em h1 h2 h3 h4 header hr li nav ol p section span strong table tbody td th '
      + 'thead tr ul').split(' ');
    const strange = elements.filter((element) => !known.includes(element.localName)
      || [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'src')).map(({ outerHTML }) => outerHTML.slice(0, 100));
    // Our pages explain terms in place, say the title and the version above, and name the section of an answer before it.
    main.querySelectorAll('nav, header, [popover]').forEach((element) => element.remove());
    main.querySelectorAll('.summary .where').forEach((where) => {
      const row = where.closest('div');
      const answer = row.querySelector('dd:last-child')?.textContent.trim();
      where.remove();
      // Where only the section has the answer, its name is the answer.
      if (answer !== where.textContent.trim()) row.append(' ', where);
    });
    const said = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      const inner = [...node.childNodes].map(said).join('');
      return ['a', 'button', 'em', 'span', 'strong'].includes(node.localName) ? inner : ` ${inner} `;
    };
    return [name, { words: said(main).split(/\s+/).filter(Boolean), front, links, ids, strange }];
  })), texts);
}

// ── Theirs ──────────────────────────────────────────────────────────

/** Has a program read the Markdown of all notices, or of the hostile ones as it is made for a program, and judges what it shows. */
async function judge(program, reader) {
  const start = Date.now();
  const what = reader ? `${program}, made for it` : program;
  const to = path.join(work, reader ? `for-${reader}` : program);
  let markdown = path.join(work, 'markdown');
  let names = Object.keys(ours);
  if (reader) {
    markdown = path.join(work, 'markdown-for', reader);
    writeSettings(hostile, reader);
    run(notice, ['-C', hostile, 'build', '--format', 'markdown', '--out', path.join(markdown, 'hostile')], { env: { ...process.env, XDG_CACHE_HOME: work } });
  }
  // A process for each page takes long.
  if (reader || program === 'pandoc') names = names.filter((name) => name.startsWith('hostile/'));
  const read = await PROGRAMS[program](markdown, to, names, reader);
  const theirs = await readPages(Object.fromEntries(Object.entries(read).map(([name, { html }]) => [name, html])));
  for (const name of names) {
    const found = theirs[name] ? compare(ours[name], theirs[name], program, reader) : ['no page'];
    if (reader && theirs[name]) found.push(...deadLinks(name, read, theirs));
    enter(`${what}: ${name}`, found);
  }
  console.log(`  ${what}: ${names.length} pages, ${Math.round((Date.now() - start) / 1000)} s`);
}

/** The words must be ours, but for the colon behind the label of a value. */
function compare(own, their, program, reader) {
  const found = their.strange.map((element) => `has the element ${element}`);
  // Pandoc reads values as Markdown: what they become is ours if the page is made for it.
  if ((program !== 'pandoc' || reader) && own.front.join('\n') !== their.front.map(oneLine).join('\n')) {
    found.push(`front matter: ${JSON.stringify(their.front)}; the notice: ${JSON.stringify(own.front)}`);
  }
  const [here, there] = [outer(own.links), outer(their.links)];
  const lost = here.find((link) => !there.includes(link));
  if (lost) found.push(`has no link to ${lost}, but to: ${there.filter((link) => !here.includes(link)).join(' ')}`);
  // Made for MkDocs, the text begins with the title.
  const words = program === 'mkdocs' ? [...own.front[0].split(' '), ...own.words] : own.words;
  const at = Array.from({ length: Math.max(words.length, their.words.length) }, (_, at) => at)
    .find((at) => words[at] !== their.words[at] && `${words[at]}:` !== their.words[at]);
  if (at !== undefined) {
    const near = (words) => words.slice(Math.max(0, at - 4), at + 6).join(' ');
    found.push(`says: ${near(their.words)}\n      the page: ${near(words)}`);
  }
  return found;
}

/** The links to other sites, each in the form that a browser asks for. */
function outer(links) {
  const decoded = (link) => new URL(link).href.replace(/%[2-7][0-9A-F]/gi, (code) => (code === '%25' ? code : decodeURIComponent(code)));
  return links.filter((link) => /^(https?|mailto|tel):/.test(link) && URL.canParse(link)).map(decoded);
}

/** The links that lead to no page of the program, or to no place on it. */
function deadLinks(name, read, theirs) {
  const byAddress = new Map(Object.entries(read).map(([other, { address }]) => [address, theirs[other]]));
  const base = `https://here.example/${read[name].address}`;
  const links = theirs[name].links.filter((link) => URL.canParse(link, base)).map((link) => new URL(link, base));
  const inner = links.filter(({ host }) => host === 'here.example');
  const dead = inner.filter(({ pathname, hash }) => {
    const target = byAddress.get(pathname.slice(1));
    return !target || (hash && !target.ids.includes(decodeURIComponent(hash.slice(1))));
  });
  const found = dead.map(({ pathname, hash }) => `the link to ${pathname}${hash} is dead`);
  if (!inner.some(({ pathname }) => pathname !== `/${read[name].address}`)) found.push('it has no link to another notice');
  return found;
}

/** The list in which a layout shows front matter. */
function list(...values) {
  return `<ul id="front">${values.map((value) => `<li>${value}</li>`).join('')}</ul>`;
}

function throughHugo(markdown, to, names) {
  write(path.join(to, 'hugo.toml'), 'baseURL = "https://here.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]\n');
  const front = list('{{ .Title }}', '{{ .Description }}', '{{ .Params.controller }}', '{{ .Params.version }}');
  write(path.join(to, 'layouts/_default/single.html'), `${front}<main>{{ .Content }}</main>`);
  cpSync(markdown, path.join(to, 'content'), { recursive: true });
  run(hugo, ['--quiet', '--source', to]);
  return pagesOf(path.join(to, 'public'), names, (name) => `${name}/`);
}

function throughJekyll(markdown, to, names) {
  const front = list(...['title', 'description', 'controller', 'version'].map((key) => `{{ page.${key} | escape }}`));
  write(path.join(to, 'source/_layouts/page.html'), `${front}<main>{{ content }}</main>`);
  write(path.join(to, '_config.yml'), 'defaults: [{ scope: { path: "" }, values: { layout: page } }]\n');
  cpSync(markdown, path.join(to, 'source'), { recursive: true });
  run('jekyll', ['build', '--quiet', '--disable-disk-cache', '--config', '_config.yml', '--source', 'source', '--destination', 'public'], { cwd: to });
  return pagesOf(path.join(to, 'public'), names, (name) => `${name}.html`);
}

/** MDX with elements as text, in place of a library of components. */
async function throughMdx(markdown, to, names) {
  const { evaluate } = await loadModule('@mdx-js/mdx');
  const { default: gfm } = await loadModule('remark-gfm');
  const escapedHtml = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const html = (child) => {
    if (Array.isArray(child)) return child.map(html).join('');
    return child?.html ?? (child === undefined || child === null ? '' : escapedHtml(child));
  };
  const jsx = (type, { children, ...attributes }) => {
    if (typeof type === 'function') return type({ children, ...attributes });
    const written = Object.entries(attributes).filter(([, value]) => typeof value === 'string')
      .map(([key, value]) => ` ${key}="${escapedHtml(value)}"`);
    return { html: `<${type}${written.join('')}>${html(children)}</${type}>` };
  };
  const Fragment = ({ children }) => ({ html: html(children) });
  const pages = {};
  for (const name of names) {
    const [, front, body] = readFileSync(path.join(markdown, `${name}.md`), 'utf8').match(/^---\n(.*?\n)---\n(.*)$/s);
    const { title, description, controller = '', version = '' } = parseYaml(front);
    try {
      const { default: Content } = await evaluate(body, { jsx, jsxs: jsx, Fragment, remarkPlugins: [gfm, refuseCode] });
      const shown = list(...[title, description, controller, version].map(escapedHtml));
      pages[name] = { html: `${shown}<main>${html(Content({}))}</main>`, address: name };
    } catch (error) {
      problems.push(`mdx: ${name}: ${error.message}`);
    }
  }
  return pages;
}

/** Refuses what MDX would run: the elements that links to sections lead to are all that a notice has. */
function refuseCode() {
  const walk = (node) => {
    const isAnchor = /^mdxJsx/.test(node.type) && node.name === 'a' && node.attributes.every(({ name }) => name === 'id');
    if (/^mdx/.test(node.type) && !isAnchor) throw new Error(`code: ${node.value ?? node.name}`);
    node.children?.forEach(walk);
  };
  return walk;
}

function throughEleventy(templates) {
  return (markdown, to, names) => {
    const front = list(...['title', 'description', 'controller', 'version'].map((key) => `{{ ${key} }}`));
    write(path.join(to, '_includes/page.njk'), `${front}<main>{{ content | safe }}</main>`);
    const settings = `{ markdownTemplateEngine: '${templates}', dir: { input: '.', output: 'public' } }`;
    write(path.join(to, 'eleventy.config.cjs'), `module.exports = (config) => {\n  config.addGlobalData('layout', 'page.njk');\n  return ${settings};\n};\n`);
    cpSync(markdown, to, { recursive: true });
    const command = path.join(path.dirname(load.resolve('@11ty/eleventy')), '../cmd.cjs');
    run('node', [command, '--quiet'], { cwd: to });
    return pagesOf(path.join(to, 'public'), names, (name) => `${name}/`);
  };
}

/** A theme of its own, which writes values as the themes of MkDocs do. */
function throughMkdocs(markdown, to, names) {
  const front = list('{{ page.title }}', ...['description', 'controller', 'version'].map((key) => `{{ page.meta.${key} }}`));
  write(path.join(to, 'theme/main.html'), `${front}<main>{{ page.content }}</main>`);
  write(path.join(to, 'mkdocs.yml'), 'site_name: Example\ntheme: { name: null, custom_dir: theme }\nplugins: []\nmarkdown_extensions: [attr_list, sane_lists]\n');
  cpSync(markdown, path.join(to, 'docs'), { recursive: true });
  run(mkdocs, ['build', '--quiet', '--strict', '--site-dir', 'public'], { cwd: to });
  return pagesOf(path.join(to, 'public'), names, (name) => `${name}/`);
}

function throughPandoc(markdown, to, names) {
  write(path.join(to, 'page.html'), `${list('$title$', '$description$', '$controller$', '$version$')}<main>$body$</main>`);
  const read = (name) => run('pandoc', ['--from', 'markdown', '--to', 'html', '--template', path.join(to, 'page.html'), path.join(markdown, `${name}.md`)]);
  return Object.fromEntries(names.map((name) => [name, { html: read(name), address: `${name}.html` }]));
}

// ── Files ───────────────────────────────────────────────────────────

function pagesOf(built, names, addressOf) {
  const pages = {};
  for (const name of names) {
    const address = addressOf(name);
    try {
      pages[name] = { html: readFileSync(path.join(built, address.endsWith('/') ? `${address}index.html` : address), 'utf8'), address };
    } catch (error) {
      problems.push(`${name}: ${error.message}`);
    }
  }
  return pages;
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (status !== 0) problems.push(`${path.basename(program)}: ${error ?? stdout + stderr}`);
  return stdout;
}

function filesOf(folder, extension) {
  return readdirSync(folder, { recursive: true }).map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith(extension)).sort();
}

/** A text as it is seen. */
function oneLine(text) {
  return text.replace(/\u2060/g, '').replace(/\s+/g, ' ').trim();
}
