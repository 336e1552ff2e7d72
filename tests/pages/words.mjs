// Do only words reach the reader? No key of a message, no placeholder, no invisible mark of Fluent's.
import { conclude, eachPage, enter, files, oneLine, read } from './site.mjs';
import { readMarkdown, words } from './commonmark.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TOKEN = /[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu;
const { ids, prefixes } = messages();

await eachPage(async (page, file) => {
  enter(file, [...inFile(read(file)), ...inText(await page.evaluate(readText))]);
});
for (const file of files.filter((name) => name.endsWith('.md'))) {
  const { front, body } = readMarkdown(read(file));
  enter(file, [...inFile(read(file)), ...inText([words(body), ...leaves(front)])]);
}
conclude('words');

/** The texts that a page shows or has read out; runs in the browser. */
function readText() {
  const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];
  return [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll('meta[name], meta[property]')].map((meta) => meta.content),
    ...[...document.querySelectorAll('*')].flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? '')),
  ];
}

/** The values of parsed data, without their keys. */
function leaves(data) {
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(leaves) : [String(data)];
}

/** What no published file may hold anywhere. */
function inFile(text) {
  const problems = (text.match(/\{\s?\$\w*|\{\{.{0,20}|\{%.{0,20}/g) ?? []).map((found) => `a placeholder: ${found}`);
  if (/[\u2066-\u2069]/.test(text)) problems.push('an isolation mark (U+2066 to U+2069)');
  return problems;
}

/** What no text may say. */
function inText(texts) {
  const text = oneLine(texts.join(' · ')).replace(/\S+@\S+|\S+:\/\/\S+/g, ' ');
  const tokens = text.match(TOKEN) ?? [];
  const keys = tokens.filter((token) => ids.has(token) || (token.includes('_') && prefixes.has(token.split('_')[0])));
  const holes = text.match(/\bundefined\b|\[object \w+\]|\?\?\?/g) ?? [];
  return [...keys.map((key) => `a message's key: ${key}`), ...holes.map((hole) => `a hole: ${hole}`)];
}

/** The ids of the built-in messages that no message has as a word, and what stands before the `_` of those that have one. */
function messages() {
  const folder = fileURLToPath(new URL('../../locales/', import.meta.url));
  const text = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const all = [...text.matchAll(/^-?([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id);
  const said = new Set(text.replace(/^[^\s=]+ *=|^#.*|\{[^}]*\}/gm, '').match(TOKEN));
  return {
    ids: new Set(all.filter((id) => /[-_]/.test(id) && !said.has(id))),
    prefixes: new Set(all.filter((id) => id.includes('_')).map((id) => id.split('_')[0])),
  };
}
