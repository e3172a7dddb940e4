import type { NoteLine, Speaker } from '../notes/schema.ts';

/** An interpreter keeps about so many words; longer pieces lose something on the way. */
const WORDS_IN_A_PIECE = 25;

/** The piece that is being said, or was just said and is being interpreted. */
export interface Piece {
  readonly speaker: Speaker;
  readonly text: string;
  readonly isBeingInterpreted: boolean;
}

/**
 * Which piece it is about: the line that is being written while it has words; once a new line was begun, the one before
 * it, which is interpreted then. `lines` are the lines with words; the line being written may not be among them.
 */
export function interpretedPiece(lines: readonly NoteLine[], currentId: string | null): Piece {
  const said = lines.filter((line) => line.kind === 'said');
  const current = said.find(({ id }) => id === currentId);
  if (current) return { ...pieceOf(current), isBeingInterpreted: false };
  const last = said.at(-1);
  if (last) return { ...pieceOf(last), isBeingInterpreted: true };
  return { speaker: 'inhabitant', text: '', isBeingInterpreted: false };
}

/** Whether a piece is too long to be interpreted in one go. */
export function isTooLong(text: string): boolean {
  return text.split(/\s+/).filter(Boolean).length > WORDS_IN_A_PIECE;
}

function pieceOf({ speaker, text }: { speaker: Speaker; text: string }) {
  return { speaker, text };
}
