import type { PaperBlock, PaperBlockKind } from '../../../shared/features/papers/schema.ts';
import type { BlockOf } from './paper-piece.ts';

/** The block with only its words from one position to another, counted over its texts in reading order. */
export function sliceBlock(block: PaperBlock, from: number, to: number): PaperBlock {
  let read = 0;
  const cut: Cut = (text) => {
    const start = read;
    read += text.length;
    return text.slice(Math.max(0, from - start), Math.max(0, to - start));
  };
  return sliceOfKind(block.kind, block, cut);
}

type Cut = (text: string) => string;
type Slicers = {
  readonly [Kind in PaperBlockKind]: (block: BlockOf<Kind>, cut: Cut) => BlockOf<Kind>;
};

/** For each kind, its texts in the order in which they are read. */
const slicers: Slicers = {
  heading: (block, cut) => ({ ...block, text: cut(block.text) }),
  paragraph: (block, cut) => ({ ...block, text: cut(block.text) }),
  own_words: (block, cut) => ({ ...block, text: cut(block.text) }),
  list_item: (block, cut) => ({ ...block, text: cut(block.text) }),
  agreement: (block, cut) => ({
    ...block,
    who: cut(block.who),
    what: cut(block.what),
    when: cut(block.when),
  }),
  tick_box: (block, cut) => ({ ...block, text: cut(block.text), when: cut(block.when) }),
  unclear: (block, cut) => ({ ...block, text: cut(block.text), detail: cut(block.detail) }),
  contact: (block, cut) => ({
    ...block,
    name: cut(block.name),
    phone: cut(block.phone),
    detail: cut(block.detail),
  }),
  term: (block, cut) => ({ ...block, word: cut(block.word), text: cut(block.text) }),
  choices: (block, cut) => ({
    ...block,
    label: cut(block.label),
    options: block.options.map(cut),
  }),
  fill_in: (block, cut) => ({ ...block, label: cut(block.label) }),
  writing_line: (block) => block,
};

function sliceOfKind<Kind extends PaperBlockKind>(kind: Kind, block: BlockOf<Kind>, cut: Cut) {
  return slicers[kind](block, cut);
}
