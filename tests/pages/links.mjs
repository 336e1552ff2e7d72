// Does every link lead somewhere, does every page lead to its other languages, and do the languages agree on who is who?
import { conclude, eachPage, enter, files, pages, root, urlOf } from './site.mjs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const facts = new Map();
await eachPage(async (page, file) => facts.set(file, await page.evaluate(readPage)));

const known = new Set(files);
const canonicals = new Map();
for (const [file, { canonical }] of facts) {
  for (const url of canonical) canonicals.set(url, [...(canonicals.get(url) ?? []), file]);
}
for (const file of pages) {
  enter(file, [...deadLinks(file), ...missingLanguages(file), ...alternates(file), ...repeated(facts.get(file).ids)]);
}
conclude('links');

/** Reads what the checks ask of a page; runs in the browser. */
function readPage() {
  const all = (selector, take) => [...document.querySelectorAll(selector)].map(take);
  return {
    lang: document.documentElement.lang,
    ids: all('[id]', (element) => element.id),
    links: all('a[href]', (a) => a.href),
    resources: [
      ...all('link[href]:not([rel~=canonical], [rel~=alternate][hreflang])', (link) => link.href),
      ...all('[src]', (element) => element.src),
    ],
    canonical: all('link[rel~=canonical]', (link) => link.href),
    alternates: all('link[rel~=alternate][hreflang]', (link) => ({ lang: link.hreflang, url: link.href })),
  };
}

/** The site's file that an address on disk names, or undefined. */
function fileOf(url) {
  const file = path.relative(root, fileURLToPath(url.replace(/[?#].*$/s, ''))).replaceAll(path.sep, '/');
  return [file, path.posix.join(file, 'index.html')].find((name) => known.has(name));
}

function deadLinks(file) {
  const { links, resources } = facts.get(file);
  return [...links, ...resources].flatMap((url) => {
    if (/^(https?|mailto|tel):/.test(url)) return [];
    if (!url.startsWith('file:')) return [`a link of another kind: ${url}`];
    const target = fileOf(url);
    if (!target) return [`a link leads nowhere: ${url}`];
    const anchor = decodeURIComponent(new URL(url).hash.slice(1));
    const found = !anchor || !facts.has(target) || facts.get(target).ids.includes(anchor);
    return found ? [] : [`no such anchor: ${target}#${anchor}`];
  });
}

/** The languages of the page's twins that it has no link to. A page lies in the folder of its language. */
function missingLanguages(file) {
  const { lang, links } = facts.get(file);
  const [own, ...rest] = file.split('/');
  const targets = links.filter((url) => url.startsWith('file:')).map(fileOf);
  if (!rest.length) {
    return languages().filter((other) => !targets.includes(`${other}/index.html`)).map((other) => `no link to ${other}`);
  }
  const twin = (other) => [other, ...rest].join('/');
  const others = languages().filter((other) => other !== own && known.has(twin(other)));
  return [
    ...(lang === own ? [] : [`its language is ${lang || 'not said'}, its folder ${own}`]),
    ...others.filter((other) => !targets.includes(twin(other))).map((other) => `no link to itself in ${other}`),
  ];
}

function languages() {
  return files.filter((file) => /^[^/]+\/index\.html$/.test(file)).map((file) => file.split('/')[0]);
}

/** What is wrong with a page's canonical address and alternates, where it has any. */
function alternates(file) {
  const { canonical, alternates, lang } = facts.get(file);
  if (!canonical.length) return alternates.length || canonicals.size ? ['no canonical address'] : [];
  const [own] = canonical;
  const problems = repeated(alternates.map((alternate) => alternate.lang)).map((text) => `hreflang: ${text}`);
  if (canonical.length > 1) problems.push('several canonical addresses');
  if (canonicals.get(own).length > 1) problems.push(`shares its canonical address with ${canonicals.get(own)}`);
  if (!own.endsWith('/' + file) && !own.endsWith('/' + file.replace(/(^|\/)index\.html$/, '$1'))) {
    problems.push(`its canonical address is that of another page: ${own}`);
  }
  if (!alternates.length) return problems;
  if (!alternates.some((alternate) => alternate.lang === 'x-default')) problems.push('no x-default');
  if (!alternates.some(({ url }) => url === own)) problems.push('hreflang does not name the page itself');
  for (const alternate of alternates) {
    const other = facts.get(canonicals.get(alternate.url)?.[0]);
    if (!other) {
      problems.push(`hreflang ${alternate.lang} leads to no page: ${alternate.url}`);
    } else if (!other.alternates.some(({ url }) => url === own)) {
      problems.push(`hreflang ${alternate.lang} is not returned: ${alternate.url}`);
    } else if (alternate.lang !== 'x-default' && alternate.lang !== other.lang) {
      problems.push(`hreflang ${alternate.lang} leads to a page in ${other.lang}`);
    }
  }
  return problems;
}

function repeated(names) {
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `twice: ${name}`);
}
