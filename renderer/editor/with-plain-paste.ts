import { Editor, Node, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { plainLines } from './plain-lines.ts';
import { breakLine } from './with-line-breaks.ts';

/**
 * What is pasted or dropped comes in as plain text, one line each, said by whoever the line belongs to. What is copied
 * goes out as plain text too, so that no other program gets more than the words. A paste is undone on its own.
 */
export function withPlainPaste(editor: Editor): Editor {
  editor.insertData = (data) =>
    HistoryEditor.withNewBatch(editor, () => insertLines(editor, plainLines(data)));

  editor.setFragmentData = (data) => {
    if (!editor.selection || Range.isCollapsed(editor.selection)) return;
    const text = editor
      .getFragment()
      .map((node) => Node.string(node))
      .join('\n');
    data.setData('text/plain', text);
  };

  return editor;
}

function insertLines(editor: Editor, lines: readonly string[]): void {
  Editor.withoutNormalizing(editor, () => {
    lines.forEach((line, index) => {
      // Not `insertBreak`: a slash word in what is pasted is text.
      if (index > 0) breakLine(editor);
      Transforms.insertText(editor, line);
    });
  });
}
