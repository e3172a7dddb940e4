import { type Descendant, type Editor, Element } from 'slate';
import { linesOf } from '../../shared/document/note-document.ts';
import { textOf } from '../../shared/document/note-element.ts';
import type { NoteLine } from '../../shared/features/notes/schema.ts';
import { changedPart } from '../../shared/primitives/changed-part.ts';

/** The notes as the rest of the room sees them: lines, and a sign when they changed. */
export interface NotesDocument {
  readonly editor: Editor;
  /** All that stands there; another object whenever something changed. */
  content(): readonly Descendant[];
  /** The lines with words. Only what changed since the last time is read. */
  lines(): readonly NoteLine[];
  /** Hears after every change, also on every key: do nothing there that takes time. */
  subscribe(listener: () => void): () => void;
  /** Hears after every change and also when the caret moves: do nothing there that takes time. */
  subscribeToCaret(listener: () => void): () => void;
  /** Said by the view when the document changed. */
  tellChanged(): void;
  /** Said by the view when the document changed or the caret moved. */
  tellMoved(): void;
}

/** Wraps an editor for the room around it. */
export function createNotesDocument(editor: Editor): NotesDocument {
  const listeners = new Set<() => void>();
  const caretListeners = new Set<() => void>();
  let read: ReadLines = { from: [], lines: [], empty: [] };
  return {
    editor,
    content: () => editor.children,
    lines() {
      if (read.from !== editor.children) read = readAgain(read, editor.children);
      return read.lines;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeToCaret(listener) {
      caretListeners.add(listener);
      return () => caretListeners.delete(listener);
    },
    tellMoved() {
      for (const listener of caretListeners) listener();
    },
    tellChanged() {
      for (const listener of listeners) listener();
    },
  };
}

/** The lines with words, as they were read, and which elements had none. */
interface ReadLines {
  readonly from: readonly Descendant[];
  readonly lines: readonly NoteLine[];
  /** The places of the elements without words, in order. */
  readonly empty: readonly number[];
}

/** Reads what changed since the last time, and takes the rest from there: it is asked for between the keys. */
function readAgain(before: ReadLines, elements: readonly Descendant[]): ReadLines {
  const { from, toBefore, toAfter } = changedPart(before.from, elements);
  const changed = elements.slice(from, toAfter).filter((node) => Element.isElement(node));
  const isWithout = changed.map((element) => textOf(element).trim() === '');
  const lineAt = (place: number) => place - before.empty.filter((at) => at < place).length;
  return {
    from: elements,
    lines: [
      ...before.lines.slice(0, lineAt(from)),
      ...linesOf(changed),
      ...before.lines.slice(lineAt(toBefore)),
    ],
    empty: [
      ...before.empty.filter((at) => at < from),
      ...isWithout.flatMap((is, at) => (is ? [from + at] : [])),
      ...before.empty.filter((at) => at >= toBefore).map((at) => at + toAfter - toBefore),
    ],
  };
}
