// Does the PDF of a page say what its HTML says: the same title, the same headings, the same text section by section and in the
// same order, and links to the same places? Its tags are read, as a screen reader reads them, by `pdfinfo` of poppler.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { conclude, eachPage, enter, files, oneLine, root } from './site.mjs';

await eachPage(async (page, file) => {
  const twin = file.replace(/\.html$/, '.pdf');
  if (!files.includes(twin)) return;
  const html = await page.evaluate(readPage);
  const pdf = readPdf(path.join(root, twin));
  enter(file, [...compareTexts(pdf, html), ...compareHeadings(pdf, html), ...compareLinks(pdf, html), ...compareMetadata(pdf, html)]);
});
conclude('pdf');

/** What a page says; runs in the browser. What only points to a section is a number of a page on paper. */
function readPage() {
  document.querySelectorAll('.summary .where').forEach((element) => element.remove());
  const sections = [...document.querySelectorAll('main section[id]')];
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3)')].filter((heading) => !heading.closest('nav'));
  const links = sections.flatMap((section) => [...section.querySelectorAll('a[href]')]);
  return {
    language: document.documentElement.lang,
    title: document.querySelector('h1').textContent,
    contents: document.querySelector('nav.contents h2')?.textContent,
    sections: [document.querySelector('h1'), ...sections].map((element) => element.textContent),
    headings: headings.map((heading) => [heading.localName, heading.textContent]),
    links: links.map((link) => link.getAttribute('href')).filter((href) => /^(https?|mailto|tel):/.test(href)),
  };
}

function readPdf(file) {
  const info = (...options) => spawnSync('pdfinfo', [...options, file], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  return { ...readTags(info('-struct-text')), urls: info('-url'), metadata: info() };
}

/** The text of a PDF by its tags, without contents and bullets, and its headings. */
function readTags(tree) {
  let text = '';
  let skipped = Infinity;
  let heading = Infinity;
  const headings = [];
  for (const line of tree.split('\n')) {
    const depth = line.length - line.trimStart().length;
    if (depth <= skipped) skipped = /^\s*(TOC|Lbl)\b/.test(line) ? depth : Infinity;
    if (depth <= heading && /^\s*[A-Z]/.test(line)) heading = Infinity;
    const level = line.match(/^\s*H([1-6])\b/)?.[1];
    if (level) {
      heading = depth;
      headings.push([`h${level}`, '']);
    }
    const words = line.match(/^\s*"(.*)"$/)?.[1];
    if (words === undefined || skipped !== Infinity) continue;
    text += words;
    if (heading !== Infinity) headings.at(-1)[1] += words;
  }
  return { text: squeezed(text), headings };
}

function compareTexts({ text }, { sections }) {
  const problems = [];
  let from = 0;
  for (const section of sections) {
    const words = squeezed(section);
    const at = text.indexOf(words, from);
    if (at >= 0) {
      from = at + words.length;
      continue;
    }
    let same = words.length;
    while (same > 0 && text.indexOf(words.slice(0, same), from) < 0) same -= 1;
    problems.push(`the PDF lacks, after "${words.slice(Math.max(0, same - 40), same)}": ${words.slice(same, same + 60)} (${oneLine(section).slice(0, 40)})`);
  }
  return problems;
}

function compareHeadings(pdf, html) {
  const list = (headings) => headings.map(([level, words]) => `${level} ${squeezed(words)}`);
  const own = list(pdf.headings).filter((heading) => heading !== `h2 ${squeezed(html.contents ?? '')}`);
  const wanted = list(html.headings);
  const at = wanted.findIndex((heading, index) => heading !== own[index]);
  if (at < 0 && own.length === wanted.length) return [];
  return [`heading ${at + 1}: the page has "${wanted[at]}" and the PDF "${own[at]}"`];
}

function compareLinks({ urls }, { links }) {
  const encoded = (link) => link.replace(/[^\0-\x7f]+/g, encodeURIComponent);
  const there = new Set(urls.split('\n').map((line) => line.trim().split(/\s+/).at(-1)));
  return links.filter((link) => !there.has(encoded(link))).map((link) => `the PDF has no link to ${link}`);
}

function compareMetadata({ metadata }, { title }) {
  const problems = [];
  const field = (name) => metadata.match(new RegExp(`^${name}: +(.*)$`, 'm'))?.[1] ?? '';
  if (squeezed(field('Title')) !== squeezed(title)) problems.push(`the title of the PDF is "${field('Title')}"`);
  if (field('Tagged') !== 'yes') problems.push('the PDF is not tagged');
  if (!field('Page size').includes('A4')) problems.push(`the paper is ${field('Page size')}`);
  for (const name of ['Subject', 'Creator', 'CreationDate']) if (!field(name)) problems.push(`the PDF names no ${name}`);
  return problems;
}

/** Letters and digits alone: line ends and hyphens at them are no matter. */
function squeezed(text) {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
