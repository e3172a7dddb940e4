import type { Editor } from 'slate';
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { NoteElement } from '../../shared/document/note-element.ts';

/** The element on the page that shows a line; `null` before it is drawn. */
export function domOfLine(editor: Editor, line: NoteElement): HTMLElement | null {
  const key = ReactEditor.findKey(editor, line);
  return EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(key) ?? null;
}
