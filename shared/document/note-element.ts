import type { Mark, Source, Speaker } from '../features/notes/schema.ts';
import type { ItemId, NoteLineId } from '../primitives/ids.ts';
import type { Instant } from '../primitives/plain-date.ts';

/** The most characters one line holds; the schema of a note line refuses more. */
export const MAX_LINE_LENGTH = 10_000;

/** The words of a line. Notes carry no bold or colour: what a line is, its mark says. */
export interface NoteText {
  text: string;
}

interface InEveryElement {
  id: NoteLineId;
  /** When the line was started. */
  writtenAt: Instant;
  /** When it was typed in from paper; absent when it was written while it was said. */
  enteredAt?: Instant;
  children: NoteText[];
}

/** A line somebody said, as the editor holds it. What is absent is not so: Slate takes `null` for "no such property". */
export interface SaidElement extends InEveryElement {
  type: 'said';
  speaker: Speaker;
  personId?: ItemId;
  mark?: Mark;
  isPrivate?: true;
  source?: Source;
}

/** The topic under which the next lines stand. */
export interface TopicElement extends InEveryElement {
  type: 'topic';
}

/** One line of the notes as a document: flat, one element a line, no element inside another. */
export type NoteElement = SaidElement | TopicElement;
export type NoteElementType = NoteElement['type'];

/** The words of an element. */
export function textOf(element: NoteElement): string {
  return element.children.map(({ text }) => text).join('');
}
