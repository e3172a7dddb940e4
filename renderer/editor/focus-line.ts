import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { lineById } from './current-line.ts';
import { domOfLine } from './dom-of-line.ts';

/** Puts the caret at the end of a line, or of the notes, and the focus there. */
export function focusLine(editor: Editor, id: NoteLineId | null): void {
  const line = id === null ? null : lineById(editor, id);
  Transforms.select(editor, Editor.end(editor, line?.path ?? []));
  focusEditor(editor);
}

/** Goes back to the notes, with the caret where it was. */
export function focusNotes(editor: Editor): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  focusEditor(editor);
}

/**
 * Slate misses a focus that was moved away while it was still taking in a key, and then thinks that it has it already;
 * so the element itself is asked as well.
 */
function focusEditor(editor: Editor): void {
  ReactEditor.focus(editor);
  const element = ReactEditor.toDOMNode(editor, editor);
  if (document.activeElement !== element) element.focus({ preventScroll: true });
}

/** Brings a line into sight, in the middle or with as little movement as possible. */
export function showLine(editor: Editor, id: NoteLineId, block: 'center' | 'nearest'): void {
  const line = lineById(editor, id);
  if (line) domOfLine(editor, line.element)?.scrollIntoView({ block });
}
