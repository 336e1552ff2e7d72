// How the checks read Markdown.
import { load, oneLine } from './site.mjs';
const { Parser } = load('commonmark');
const { parse } = load('yaml');

/** Divides a file into its front matter, parsed, and its body, as a tree; says what is wrong with the front matter. */
export function readMarkdown(text) {
  const [, front, body] = text.match(/^---\n(.*?\n)---\n(.*)$/s) ?? [, '', text];
  const tree = new Parser().parse(body);
  try {
    const data = parse(front);
    const faults = data !== null && typeof data === 'object' ? [] : ['front matter: none, or no table'];
    return { front: data ?? {}, body: tree, faults };
  } catch (error) {
    return { front: {}, body: tree, faults: [`front matter: ${oneLine(error.message)}`] };
  }
}

/** The nodes of a tree, in their order. */
export function* nodes(tree) {
  const walker = tree.walker();
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) yield step.node;
}

/** The words of a tree, without addresses and marks. */
export function words(tree) {
  const said = ({ type, literal }) => {
    if (type === 'text' || type.startsWith('code')) return literal;
    return ['paragraph', 'heading', 'item', 'softbreak', 'linebreak'].includes(type) ? ' ' : '';
  };
  return oneLine([...nodes(tree)].map(said).join(''));
}
