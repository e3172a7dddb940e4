import { withoutOuterQuotes } from '../summary/dutch-sentence.ts';
import type { PictogramId } from './data/pictograms.ts';
import type { PaperBlock } from './schema.ts';

/** Blocks under a heading; nothing at all when there are none, because empty parts are left out. */
export function headed(
  key: string,
  text: string,
  blocks: readonly PaperBlock[],
  pictogram?: PictogramId,
): PaperBlock[] {
  if (blocks.length === 0) return [];
  const heading = { kind: 'heading' as const, key: `heading:${key}`, text };
  return [pictogram === undefined ? heading : { ...heading, pictogram }, ...blocks];
}

/** Whether room is kept left of the words of a paper for pictograms. */
export function hasPictograms(blocks: readonly PaperBlock[]): boolean {
  return blocks.some((block) => block.kind === 'heading' && block.pictogram !== undefined);
}

/** Someone's own words as one block, without quotation marks of their own; none when there are no words. */
export function ownWords(key: string, text: string): PaperBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'own_words', key, text: withoutOuterQuotes(text) }];
}

/** One list item for each text. */
export function items(key: string, texts: readonly string[]): PaperBlock[] {
  return texts.map((text, at) => ({ kind: 'list_item', key: `${key}:${at}`, text }));
}
