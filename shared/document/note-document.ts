import type { NoteLine } from '../features/notes/schema.ts';
import { type NoteElement, textOf } from './note-element.ts';

/** What a new line needs from the world. */
export type EmptyLine = Pick<NoteElement, 'id' | 'writtenAt'>;

/**
 * The document of a conversation: its lines in order, with an empty line to write on at the end. The one who spoke
 * last goes on; the inhabitant begins.
 */
export function documentOf(lines: readonly NoteLine[], empty: EmptyLine): NoteElement[] {
  const lastSaid = lines.findLast((line) => line.kind === 'said');
  return [
    ...lines.map(elementOf),
    {
      ...empty,
      type: 'said',
      speaker: lastSaid?.speaker ?? 'inhabitant',
      ...(lastSaid?.personId && { personId: lastSaid.personId }),
      children: [{ text: '' }],
    },
  ];
}

/** The lines of a document that are worth keeping: those with words. Their positions are still to be given. */
export function linesOf(document: readonly NoteElement[]): NoteLine[] {
  return document.map(lineOf).filter(({ text }) => text.trim() !== '');
}

const made = new WeakMap<NoteElement, NoteLine>();

/** The line an element stands for. An element never changes in place, so the same element gives the same line. */
export function lineOf(element: NoteElement): NoteLine {
  const earlier = made.get(element);
  if (earlier) return earlier;
  const line = makeLine(element);
  made.set(element, line);
  return line;
}

function makeLine(element: NoteElement): NoteLine {
  const { id, writtenAt, enteredAt = null } = element;
  const inEveryLine = { id, writtenAt, enteredAt, text: textOf(element).trimEnd(), position: 0 };
  if (element.type === 'topic') return { ...inEveryLine, kind: 'topic' };
  return {
    ...inEveryLine,
    kind: 'said',
    speaker: element.speaker,
    personId: element.personId ?? null,
    mark: element.mark ?? null,
    isPrivate: element.isPrivate ?? false,
    source: element.source ?? null,
  };
}

function elementOf(line: NoteLine): NoteElement {
  const { id, writtenAt, enteredAt, text } = line;
  const times = enteredAt === null ? { writtenAt } : { writtenAt, enteredAt };
  const inEveryElement = { id, ...times, children: [{ text }] };
  if (line.kind === 'topic') return { ...inEveryElement, type: 'topic' };
  return {
    ...inEveryElement,
    type: 'said',
    speaker: line.speaker,
    ...(line.personId !== null && { personId: line.personId }),
    ...(line.mark !== null && { mark: line.mark }),
    ...(line.isPrivate && { isPrivate: true }),
    ...(line.source !== null && { source: line.source }),
  };
}
