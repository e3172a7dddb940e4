import type { BlockKind } from '../../../dutch/blocks.ts';
import type { Span } from '../../../dutch/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ProfileLimits } from '../profiles.ts';
import type { Finding } from '../schema.ts';
import type { Tally } from '../score.ts';
import type { CheckedBlock } from '../text/check-block.ts';

/** A checked block and where it stands. */
export interface PlacedBlock extends CheckedBlock, Span {
  readonly kind: BlockKind;
}

/** A whole text, for rules that one sentence is too little for. */
export interface CheckedDocument {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly tally: Tally;
  readonly limits: ProfileLimits;
  readonly source: string | undefined;
  readonly lexicon: Lexicon;
}

/** A rule about the whole text. */
export type DocumentRule = (document: CheckedDocument) => Finding[];
