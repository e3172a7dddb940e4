import type { LineFinding } from '../../../shared/features/summary/own-text.ts';

/** How the places are called that are painted; `after.css` says how they look. */
const PAINT = 'to-look-at';

/**
 * Underlines on the paper what needs a look: the browser lays it over the words, so that nothing is drawn anew and nothing of it
 * prints. Each call replaces what was there; without findings it is taken away.
 */
export function paintFindings(desk: Element | null, findings: readonly LineFinding[]): void {
  // Where there is no page that lays out, as in tests of components, there is nothing to paint on.
  if (typeof Highlight === 'undefined') return;
  const ranges = findings.flatMap((finding) => rangesOf(desk, finding));
  if (ranges.length === 0) CSS.highlights.delete(PAINT);
  else CSS.highlights.set(PAINT, new Highlight(...ranges));
}

/** A block may stand on two pages, in two elements: the words are looked for in each. */
function rangesOf(desk: Element | null, { lineKey, said }: LineFinding): Range[] {
  const blocks = desk?.querySelectorAll(`[data-block="${CSS.escape(lineKey)}"]`) ?? [];
  return Array.from(blocks).flatMap((block) => rangeOfWords(block, said) ?? []);
}

function rangeOfWords(block: Element, words: string): Range | null {
  const nodes = textNodesIn(block);
  const at = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(words);
  if (at === -1 || words === '') return null;
  const range = document.createRange();
  const start = placeIn(nodes, at);
  const end = placeIn(nodes, at + words.length - 1);
  if (!start || !end) return null;
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

function textNodesIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

function placeIn(nodes: readonly Text[], at: number): { node: Text; offset: number } | undefined {
  let before = 0;
  for (const node of nodes) {
    if (at < before + node.length) return { node, offset: at - before };
    before += node.length;
  }
  return undefined;
}
