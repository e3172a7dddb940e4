import { type Block, blocksOf } from './blocks.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A block with its sentences. */
export interface ReadBlock extends Block {
  readonly sentences: readonly Sentence[];
}

/** A text taken apart: blocks, in them sentences, in them words. All places are UTF-16 units of the text as given. */
export function readText(text: string): ReadBlock[] {
  return blocksOf(text).map((block) => ({
    ...block,
    sentences: sentencesOf(block.text, block.start),
  }));
}
