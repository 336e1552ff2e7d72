// What the page checks share: the files of a built site, a browser to read them in, and the account of what was found.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

if (!process.env.NODE_DIR || !process.argv[2]) {
  console.error(`usage: NODE_DIR=path/to/node_modules node ${path.basename(process.argv[1])} PUBLIC`);
  process.exit(2);
}

/** Loads a package from the folder that NODE_DIR names. */
export const load = createRequire(path.resolve(process.env.NODE_DIR, 'from-here'));

/** The folder of the built site. */
export const root = path.resolve(process.argv[2]);

/** The site's files, as sorted paths with `/`. */
export const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'))
  .sort();

/** The whole HTML pages; a fragment is none, nor is a first layer by itself. */
export const pages = files.filter((file) => file.endsWith('.html') && !/\.(fragment|summary)\.html$/.test(file));

export const read = (file) => readFileSync(path.join(root, file), 'utf8');
export const urlOf = (file) => pathToFileURL(path.join(root, file)).href;
export const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** What kind of page a file is. */
export function classOf(file) {
  const depth = file.split('/').length - 1;
  if (path.posix.basename(file) !== 'index.html') return file.endsWith('.md') ? 'Markdown' : 'notice';
  return ['choice of language', 'index of a language'][depth] ?? 'index of an organisation';
}

/** Starts Chromium. Stylesheets on disk may be read by the checks, as those of a web server could be. */
export function browser() {
  const { chromium } = load('playwright-core');
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
  });
}

/** Hands each page, opened in one browser, to `look(page, file)`. */
export async function eachPage(look) {
  const chromium = await browser();
  const page = await chromium.newPage();
  for (const file of pages) {
    await page.goto(urlOf(file));
    await look(page, file);
  }
  await chromium.close();
}

const account = new Map();

/** Enters a page with its problems into the account, and says them. */
export function enter(file, problems) {
  const row = account.get(classOf(file)) ?? { passed: 0, failed: 0 };
  row[problems.length ? 'failed' : 'passed'] += 1;
  account.set(classOf(file), row);
  for (const problem of new Set(problems)) console.log(`${file}: ${problem}`);
}

/** Prints a line for each class of pages and the count, and sets the exit code. A site without pages fails. */
export function conclude(check) {
  let [passed, failed] = [0, account.size ? 0 : 1];
  if (failed) console.log(`${root}: no page to check`);
  for (const [name, row] of account) {
    console.log(`  ${name}: ${row.passed} in order, ${row.failed} not`);
    passed += row.passed;
    failed += row.failed;
  }
  console.log(`${check}: ${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
