import { finding, hint } from '../rules/rule.ts';
import type { Finding } from '../schema.ts';
import type { DocumentRule } from './document.ts';

/** From so many words on a text needs headings and somebody to ask. */
const LONG_TEXT = 120;
const WORDS_A_PAGE = 350;

/** T1: how a text is built. A checklist, no colour: paragraphs, headings, lists, length, who to call. */
export const structure: DocumentRule = ({ blocks, tally, limits, text }) => {
  const found: Finding[] = [];
  const say = (message: string, place = { start: 0, end: 0 }) =>
    found.push(finding('T1', 'info', place, { message, fixes: [hint(message)] }));
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const { words, sentences } = block.tally;
    if (words > limits.paragraph.words || sentences > limits.paragraph.sentences) {
      say('Dit stuk is lang. Maak er twee stukken van.', { start: block.start, end: block.end });
    }
  }
  for (const items of listsIn(blocks)) {
    const [first] = items;
    if (first && items.length > 7)
      say('Deze lijst is lang. Maak er twee lijsten van.', {
        start: first.start,
        end: items.at(-1)?.end ?? first.end,
      });
  }
  if (tally.words < LONG_TEXT) return found;
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  if (headings < 2) say('Zet kopjes boven de stukken. Een vraag is een goed kopje.');
  if (headings > 6) say('Er zijn veel kopjes. Zes is genoeg.');
  if (!/\d{3}[ -]?\d{2,}|\b14 ?0\d{2}|@/.test(text)) say('Zeg wie de lezer kan bellen met vragen.');
  if (tally.words > limits.pages * WORDS_A_PAGE) say('De tekst is lang. Kan er iets weg?');
  return found;
};

function listsIn<B extends { readonly kind: string }>(blocks: readonly B[]): B[][] {
  const lists: B[][] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'list-item') continue;
    if (blocks[at - 1]?.kind === 'list-item') lists.at(-1)?.push(block);
    else lists.push([block]);
  }
  return lists;
}
