import { Editor, Transforms } from 'slate';
import type { NoteElement } from '../../shared/document/note-element.ts';
import type { Mark } from '../../shared/features/notes/schema.ts';
import { currentLine, selectedLines } from './current-line.ts';

/** Marks the selected lines, or takes the mark off when the current line has it already. Topics carry no mark. */
export function toggleMark(editor: Editor, mark: Mark): void {
  const current = currentLine(editor);
  if (!current) return;
  setMark(editor, hasMark(current.element, mark) ? null : mark);
}

function setMark(editor: Editor, mark: Mark | null): void {
  Editor.withoutNormalizing(editor, () => {
    for (const { element, path } of selectedLines(editor)) {
      if (element.type !== 'said') continue;
      if (mark === null) Transforms.unsetNodes(editor, 'mark', { at: path });
      else Transforms.setNodes(editor, { mark }, { at: path });
    }
  });
}

function hasMark(element: NoteElement, mark: Mark): boolean {
  return element.type === 'said' && element.mark === mark;
}
