import { Editor, Node, Transforms } from 'slate';
import { plainLines } from './plain-lines.ts';
import { breakLine } from './with-line-breaks.ts';

/**
 * What is pasted or dropped comes in as plain text, one line each, said by whoever the line belongs to. What is copied
 * goes out as plain text too, so that no other program gets more than the words.
 */
export function withPlainPaste(editor: Editor): Editor {
  editor.insertData = (data) => insertLines(editor, plainLines(data));

  editor.setFragmentData = (data) => {
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
