import type { NoteElement, SaidElement } from '../../../shared/document/note-element.ts';
import type { Mark, Speaker } from '../../../shared/features/notes/schema.ts';
import { NoteLineId } from '../../../shared/primitives/ids.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';

/** The moment at which new lines are made in these tests. */
export const now = Instant.parse('2026-03-03T09:45:00.000Z');
const earlier = Instant.parse('2026-03-03T09:30:00.000Z');

/** Ids of the lines of a document: 1, 2, 3; those of new lines: 101, 102, 103. */
export function lineId(number: number): NoteLineId {
  return NoteLineId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
}

/** A line somebody said. */
export function said(
  id: number,
  speaker: Speaker,
  text: string,
  is: Mark | Pick<SaidElement, 'mark' | 'isPrivate' | 'source' | 'personId'> = {},
): SaidElement {
  const more = typeof is === 'string' ? { mark: is } : is;
  return { type: 'said', id: lineId(id), speaker, ...more, ...rest(id, text) };
}

export function topic(id: number, text: string): NoteElement {
  return { type: 'topic', id: lineId(id), ...rest(id, text) };
}

function rest(id: number, text: string) {
  return { writtenAt: id > 100 ? now : earlier, children: [{ text }] };
}
