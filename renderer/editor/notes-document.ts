import { type Descendant, type Editor, Element } from 'slate';
import { linesOf } from '../../shared/document/note-document.ts';
import type { NoteLine } from '../../shared/features/notes/schema.ts';

/** The notes as the rest of the room sees them: lines, and a sign when they changed. */
export interface NotesDocument {
  readonly editor: Editor;
  /** All that stands there; another object whenever something changed. */
  content(): readonly Descendant[];
  /** The lines with words. Reads the whole document: not for every key. */
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
  let readFrom: unknown;
  let read: readonly NoteLine[] = [];
  return {
    editor,
    content: () => editor.children,
    lines() {
      if (readFrom !== editor.children) {
        read = linesOf(editor.children.filter((node) => Element.isElement(node)));
        readFrom = editor.children;
      }
      return read;
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
