import type { Paper, PaperBlock, PaperBlockKind } from '../../../shared/features/papers/schema.ts';
import type { Slice } from './paginate.ts';
import { sliceBlock } from './slice-block.ts';

/** A block as it stands on one page: whole, or the part of its words that fits there. */
export interface PaperPiece {
  /** The block with only the words of this piece. */
  readonly block: PaperBlock;
  /** The block with all its words. */
  readonly whole: PaperBlock;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What stands on one page. */
export interface PageOfPieces {
  readonly hasTitle: boolean;
  readonly pieces: readonly PaperPiece[];
}

export type BlockOf<Kind extends PaperBlockKind> = Extract<PaperBlock, { kind: Kind }>;

/** The number of the title among the items of a paper; the blocks follow in their order. */
const TITLE_ITEM = 0;

/** A paper as if its page had no end. */
export function wholePaper(paper: Paper): PageOfPieces {
  return {
    hasTitle: true,
    pieces: paper.blocks.map((block) => ({ block, whole: block, isFirst: true, isLast: true })),
  };
}

/** The pieces of a paper that stand on one page. */
export function piecesOnPage(paper: Paper, slices: readonly Slice[]): PageOfPieces {
  return {
    hasTitle: slices.some(({ item }) => item === TITLE_ITEM),
    pieces: slices.flatMap((slice) => pieceOf(slice, paper)),
  };
}

function pieceOf({ item, from, to }: Slice, paper: Paper): readonly PaperPiece[] {
  const whole = paper.blocks[item - TITLE_ITEM - 1];
  if (!whole) return [];
  const isFirst = from === 0;
  const isLast = to === Number.POSITIVE_INFINITY;
  const block = isFirst && isLast ? whole : sliceBlock(whole, from, to);
  return [{ block, whole, isFirst, isLast }];
}
