import { Editor, Range } from 'slate';
import { lineOf } from '../../shared/document/note-document.ts';
import { isLineSeen } from '../../shared/features/room/seen-while-watched.ts';
import { currentLine, lineAt } from './current-line.ts';

/**
 * While somebody looks along, Backspace at the start of a line does not join it to a line above it that is hidden: the
 * words would go out of sight, and into what is private.
 */
export function withHiddenLines(editor: Editor): Editor {
  const { deleteBackward } = editor;

  editor.deleteBackward = (unit) => {
    if (!(editor.isWatched && standsUnderHiddenLine(editor))) deleteBackward(unit);
  };

  return editor;
}

function standsUnderHiddenLine(editor: Editor): boolean {
  const line = currentLine(editor);
  if (!line || !editor.selection || Range.isExpanded(editor.selection)) return false;
  if (!Editor.isStart(editor, editor.selection.focus, line.path)) return false;
  const above = lineAt(editor, (line.path[0] ?? 0) - 1);
  return above !== null && !isLineSeen(lineOf(above.element));
}
