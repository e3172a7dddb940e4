import { Editor, Element, Range, Transforms } from 'slate';
import { currentLine, isEmpty } from './current-line.ts';
import { lineTimes } from './line-times.ts';
import { seatAt, seatOfNewLine } from './speakers.ts';

/**
 * Enter begins a new line of the same speaker, without a mark, with an id of its own. At the start of a line the new
 * line comes above it, so that words keep the id under which their checks were recorded.
 */
export function withLineBreaks(editor: Editor): Editor {
  editor.insertBreak = () => breakLine(editor);
  editor.insertSoftBreak = () => breakLine(editor);
  return editor;
}

/** Ends the line at the caret and begins the next one. An empty line is not followed by another. */
export function breakLine(editor: Editor): void {
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    const line = currentLine(editor);
    if (!line || !editor.selection) return;
    const index = line.path[0] ?? 0;
    const isAtStart = Editor.isStart(editor, editor.selection.focus, line.path);
    if (isEmpty(line.element) && line.element.type === 'said') return;
    if (isAtStart) {
      Transforms.insertNodes(editor, newLine(editor, index), { at: [index] });
      return;
    }
    Transforms.splitNodes(editor, { always: true, match: (node) => Element.isElement(node) });
    const { children, ...properties } = newLine(editor, index);
    Transforms.unsetNodes(editor, ['mark', 'isPrivate', 'source', 'enteredAt'], {
      at: [index + 1],
    });
    Transforms.setNodes(editor, properties, { at: [index + 1] });
  });
}

function newLine(editor: Editor, index: number) {
  return {
    type: 'said' as const,
    id: editor.world.newLineId(),
    ...seatOfNewLine(seatAt(editor, index)),
    ...lineTimes(editor),
    children: [{ text: '' }],
  };
}
