// Does the PDF of a page say what its HTML says, section by section and in the same order? Its tags are read, as a screen reader
// reads them, by `pdfinfo -struct-text` of poppler.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { conclude, eachPage, enter, files, oneLine, root } from './site.mjs';

await eachPage(async (page, file) => {
  const twin = file.replace(/\.html$/, '.pdf');
  if (files.includes(twin)) enter(file, compare(tagged(path.join(root, twin)), await page.evaluate(readSections)));
});
conclude('pdf');

/** The texts of the title and of each section; runs in the browser. */
function readSections() {
  const sections = [...document.querySelectorAll('main section[id]')];
  return [document.querySelector('h1'), ...sections].map((element) => element.textContent);
}

/** The text of a PDF by its tags, without contents and bullets, letters and digits alone. */
function tagged(file) {
  const { stdout } = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  let text = '';
  let skipped = Infinity;
  for (const line of stdout.split('\n')) {
    const depth = line.length - line.trimStart().length;
    if (depth <= skipped) skipped = /^\s*(TOC|Lbl)\b/.test(line) ? depth : Infinity;
    const words = line.match(/^\s*"(.*)"$/);
    if (words && skipped === Infinity) text += words[1];
  }
  return squeezed(text);
}

function compare(pdf, sections) {
  const problems = [];
  let from = 0;
  for (const section of sections) {
    const words = squeezed(section);
    const at = pdf.indexOf(words, from);
    if (at >= 0) {
      from = at + words.length;
      continue;
    }
    let same = words.length;
    while (same > 0 && pdf.indexOf(words.slice(0, same), from) < 0) same -= 1;
    problems.push(`the PDF lacks, after "${words.slice(Math.max(0, same - 40), same)}": ${words.slice(same, same + 60)} (${oneLine(section).slice(0, 40)})`);
  }
  return problems;
}

/** Line ends and hyphens at them are no matter. */
function squeezed(text) {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
