// Does the Markdown of a page say what its HTML says: the same headings, list items and links, under YAML front matter?
import { conclude, eachPage, enter, files, oneLine, read } from './site.mjs';
import { nodes, readMarkdown, words } from './commonmark.mjs';

await eachPage(async (page, file) => {
  const twin = file.replace(/\.html$/, '.md');
  if (files.includes(twin)) enter(twin, compare(twin, await page.evaluate(readMain)));
});
conclude('markdown');

/** Reads what the page's main part holds; runs in the browser. Navigation is no part of the notice. */
function readMain() {
  const main = document.querySelector('main') ?? document.createElement('main');
  const all = (selector) => [...main.querySelectorAll(selector)].filter((element) => !element.closest('nav'));
  const idOf = (heading) => {
    const section = heading.closest('section');
    const first = section?.querySelector('h1, h2, h3, h4, h5, h6') === heading;
    return first ? section.id : heading.id;
  };
  return {
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.localName[1]), text: heading.textContent, id: idOf(heading),
    })),
    items: all('li, .summary dt').length,
    rows: all('dt').filter((term) => !term.closest('.summary')).length,
    links: all('a[href]').map((a) => a.getAttribute('href')),
  };
}

function compare(file, html) {
  const { front, body, faults } = readMarkdown(read(file));
  const tree = [...nodes(body)];
  const items = tree.filter((node) => node.type === 'item').length;
  const links = tree.filter((node) => node.type === 'link').map((node) => node.destination);
  const problems = [...faults];
  problems.push(...compareHeadings([{ level: 1, text: front.title, id: '' }, ...readHeadings(tree)], html.headings));
  // Markdown has no list of terms: the rows of one are either items of a list, each, or none of them is.
  if (items !== html.items && items !== html.items + html.rows) {
    problems.push(`${items} list items; the page has ${html.items} and ${html.rows} rows`);
  }
  problems.push(...missing(links, html.links).map((link) => `a link that the page has not: ${link}`));
  problems.push(...missing(html.links, links).map((link) => `it lacks a link of the page: ${link}`));
  return problems;
}

/** The headings, each with its id: `{#id}` behind it, or an empty element before it. */
function readHeadings(tree) {
  const headings = [];
  let anchor = '';
  for (const node of tree) {
    if (node.type === 'html_inline') anchor = node.literal.match(/^<a id="(.*)">$/)?.[1] ?? anchor;
    if (node.type !== 'heading') continue;
    const [, text, id = anchor] = words(node).match(/^(.*?)(?:\s*\{#([^}\s]+)\})?$/s);
    headings.push({ level: node.level, text, id });
    anchor = '';
  }
  return headings;
}

function compareHeadings(here, there) {
  const show = (heading) => (heading ? `${'#'.repeat(heading.level)} ${oneLine(heading.text)}` : 'nothing');
  for (let at = 0; at < Math.max(here.length, there.length); at += 1) {
    if (show(here[at]) !== show(there[at])) return [`heading: ${show(here[at])}; the page has: ${show(there[at])}`];
    if (here[at].id && here[at].id !== there[at].id) {
      return [`heading: ${show(here[at])}: its id is ${here[at].id}; on the page it is ${there[at].id || 'none'}`];
    }
  }
  return [];
}

/** The links of the first list that the second has fewer of. A notice links to its like: Markdown to Markdown. */
function missing(links, others) {
  const rest = others.map(address);
  return links.map(address).filter((link) => {
    const at = rest.indexOf(link);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function address(link) {
  const plain = (() => {
    try {
      return decodeURI(link);
    } catch {
      return link;
    }
  })();
  return /^[a-z]+:/.test(plain) ? plain : plain.replace(/\.(html|md)(?=#|$)/, '');
}
