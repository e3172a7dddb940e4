import type { Editor } from 'slate';
import { type Seat, seatIndex } from '../../shared/features/notes/seats.ts';
import { currentLine, lineAtOrAbove } from './current-line.ts';
import { setOnLine } from './marks.ts';

/** Gives the line to the next speaker (`1`) or the one before (`-1`). Topics are nobody's. */
export function turnSpeaker(editor: Editor, step: 1 | -1): void {
  const line = currentLine(editor);
  if (line?.element.type !== 'said') return;
  const { seats } = editor.world;
  const { speaker, personId = null } = line.element;
  const at = seatIndex(seats, { speaker, personId });
  takeSeat(editor, (at + step + seats.length) % seats.length);
}

/** Gives the line to the one who sits there; nothing happens when nobody does. */
export function takeSeat(editor: Editor, index: number): void {
  const line = currentLine(editor);
  const seat = editor.world.seats[index];
  if (line?.element.type !== 'said' || !seat) return;
  setOnLine(editor, line.path, seatProperties(seat));
}

/** Who spoke last at or above a place; the inhabitant begins. */
export function seatAt(editor: Editor, index: number): Seat {
  const line = lineAtOrAbove(editor, index, ({ type }) => type === 'said');
  if (line?.element.type !== 'said') return { speaker: 'inhabitant', personId: null };
  return { speaker: line.element.speaker, personId: line.element.personId ?? null };
}

/** A seat as the properties of a line to set; a person that does not matter is taken off. */
export function seatProperties({ speaker, personId }: Seat) {
  return { speaker, personId: personId ?? undefined };
}

/** A seat as a new line has it. */
export function seatOfNewLine({ speaker, personId }: Seat) {
  return { speaker, ...(personId !== null && { personId }) };
}
