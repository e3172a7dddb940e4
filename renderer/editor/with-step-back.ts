import { Editor, Range, Transforms } from 'slate';
import type { SaidElement } from '../../shared/document/note-element.ts';
import { currentLine, isEmpty } from './current-line.ts';
import { makeSaid } from './topics.ts';

/** Backspace at the start of a line first undoes what the line is: a topic becomes a line, an empty line loses its mark. */
export function withStepBack(editor: Editor): Editor {
  const { deleteBackward } = editor;

  editor.deleteBackward = (unit) => {
    if (!stepBack(editor)) deleteBackward(unit);
  };

  return editor;
}

function stepBack(editor: Editor): boolean {
  const line = currentLine(editor);
  if (!line || !editor.selection || Range.isExpanded(editor.selection)) return false;
  if (!Editor.isStart(editor, editor.selection.focus, line.path)) return false;
  if (line.element.type === 'topic') {
    makeSaid(editor);
    return true;
  }
  if (isMarked(line.element) && isEmpty(line.element)) {
    Transforms.unsetNodes(editor, ['mark', 'isPrivate', 'source'], { at: line.path });
    return true;
  }
  return false;
}

function isMarked({ mark, isPrivate, source }: SaidElement): boolean {
  return mark !== undefined || isPrivate !== undefined || source !== undefined;
}
