import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { NoteElement } from '../../shared/document/note-element.ts';
import type { PlaceInLine } from '../../shared/features/notes/find-in-lines.ts';
import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { lineById } from './current-line.ts';
import { domOfLine } from './dom-of-line.ts';

/** Puts the caret at the end of a line, or of the notes, and the focus there. */
export function focusLine(editor: Editor, id: NoteLineId | null): void {
  const line = id === null ? null : lineById(editor, id);
  Transforms.select(editor, Editor.end(editor, line?.path ?? []));
  focusEditor(editor);
}

/** Puts the caret behind a place that was found, and the focus there. */
export function focusPlace(editor: Editor, { line, end }: PlaceInLine<NoteElement>): void {
  const placed = lineById(editor, line.id);
  if (!placed) return;
  Transforms.select(editor, { path: [...placed.path, 0], offset: end });
  focusEditor(editor);
}

/** Goes back to the notes, with the caret where it was. */
export function focusNotes(editor: Editor): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  focusEditor(editor);
}

/**
 * Gives the notes the focus with the caret where the editor knows it. Not `ReactEditor.focus`: Slate misses a blur that
 * follows at once on a key, then thinks that it has the focus already and leaves the caret to the browser.
 */
function focusEditor(editor: Editor): void {
  ReactEditor.toDOMNode(editor, editor).focus({ preventScroll: true });
  const range = editor.selection && ReactEditor.resolveDOMRange(editor, editor.selection);
  if (!range) return;
  const shown = document.getSelection();
  shown?.removeAllRanges();
  shown?.addRange(range);
}

/** Brings a line into sight, in the middle or with as little movement as possible. */
export function showLine(editor: Editor, id: NoteLineId, block: 'center' | 'nearest'): void {
  const line = lineById(editor, id);
  if (line) domOfLine(editor, line.element)?.scrollIntoView({ block });
}
