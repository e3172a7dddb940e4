import { type Editor, Element, type Point, Transforms } from 'slate';
import { createNotesEditor } from '../../../renderer/editor/create-notes-editor.ts';
import type { RoomRequest } from '../../../renderer/editor/notes-editor-parts.ts';
import { type NoteElement, textOf } from '../../../shared/document/note-element.ts';
import { type Seat, seatsOf } from '../../../shared/features/notes/seats.ts';
import { lineId, now } from './lines.ts';

/** The real editor on a document in which `|` stands for the caret, and what it asks of the room. */
export function editorOf(
  document: readonly NoteElement[],
  seats: readonly Seat[] = seatsOf([]),
): {
  editor: Editor;
  asked: RoomRequest[];
} {
  let newLines = 100;
  const newLineId = () => {
    newLines += 1;
    return lineId(newLines);
  };
  const names = ['mevrouw', 'consulent', 'ik', 'buurvrouw'];
  const seatCalled = (name: string) => seats[names.indexOf(name.toLowerCase())] ?? null;
  const editor = createNotesEditor({ newLineId, now: () => now, seats, seatCalled });
  const asked: RoomRequest[] = [];
  editor.askRoom = (request) => asked.push(request);
  editor.children = document.map(withoutCarets);
  const [anchor, focus = anchor] = caretsIn(document);
  if (anchor && focus) Transforms.select(editor, { anchor, focus });
  return { editor, asked };
}

/** The document of an editor, with `|` where the caret or the ends of the selection stand. */
export function documentOf(editor: Editor): NoteElement[] {
  const lines = editor.children.filter((node) => Element.isElement(node));
  const { selection } = editor;
  if (!selection) return lines;
  const { anchor, focus } = selection;
  const isCaret = anchor.path[0] === focus.path[0] && anchor.offset === focus.offset;
  const points = (isCaret ? [focus] : [anchor, focus]).toSorted(
    (one, other) => other.offset - one.offset,
  );
  return points.reduce(withCaret, lines);
}

function withCaret(lines: NoteElement[], { path, offset }: Point): NoteElement[] {
  return lines.map((line, index) => {
    if (index !== path[0]) return line;
    const text = textOf(line);
    return { ...line, children: [{ text: `${text.slice(0, offset)}|${text.slice(offset)}` }] };
  });
}

function withoutCarets(line: NoteElement): NoteElement {
  return { ...line, children: [{ text: textOf(line).replaceAll('|', '') }] };
}

function caretsIn(document: readonly NoteElement[]): Point[] {
  return document.flatMap((line, index) => {
    const parts = textOf(line).split('|');
    return parts
      .slice(0, -1)
      .map((_, at) => ({ path: [index, 0], offset: parts.slice(0, at + 1).join('').length }));
  });
}
