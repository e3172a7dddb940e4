import { Editor, Point, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { type NotesCommand, notesCommands } from './commands.ts';
import { currentLine } from './current-line.ts';

/**
 * A slash word at the start of a line or behind its last word is carried out by the space or Enter that follows it,
 * and not before: `/k` could still become a word. The space that stood before it goes too, so that a mark underlines
 * nothing but words; it comes back when the line goes on.
 */
export function withSlashCommands(editor: Editor): Editor {
  const { insertText, insertBreak } = editor;
  let owesSpaceAt: Point | null = null;

  editor.insertText = (text, options) => {
    if (text === ' ' && carryOut(editor)) {
      owesSpaceAt = endOfWords(editor);
      return;
    }
    const { selection } = editor;
    const isOwed = owesSpaceAt && selection && Point.equals(selection.focus, owesSpaceAt);
    owesSpaceAt = null;
    insertText(isOwed && text !== ' ' ? ` ${text}` : text, options);
  };

  editor.insertBreak = () => {
    const command = carryOut(editor);
    if (!command || command.goesOn) insertBreak();
  };

  return editor;
}

const slashWord = /(?:^|\s+)\/([a-z])$/i;

function carryOut(editor: Editor): NotesCommand | null {
  const { selection } = editor;
  const line = currentLine(editor);
  if (!line || !selection || Range.isExpanded(selection)) return null;
  const caret = selection.focus;
  const start = Editor.start(editor, line.path);
  const before = Editor.string(editor, { anchor: start, focus: caret });
  const after = Editor.string(editor, { anchor: caret, focus: Editor.end(editor, line.path) });
  const found = slashWord.exec(before);
  if (!found || (found.index > 0 && after.trim() !== '')) return null;
  const command = notesCommands.find(({ slash }) => slash === found[1]?.toLowerCase());
  if (!command) return null;
  // Typed and taken away again is one thing; what the command does is another.
  HistoryEditor.withMerging(editor, () =>
    Transforms.delete(editor, {
      at: { anchor: { ...caret, offset: caret.offset - found[0].length }, focus: caret },
    }),
  );
  command.run(editor);
  return command;
}

/** Where the caret stands, when that is behind the last word of a line. */
function endOfWords(editor: Editor): Point | null {
  const caret = editor.selection?.focus;
  if (!caret || caret.offset === 0) return null;
  return Editor.isEnd(editor, caret, [caret.path[0] ?? 0]) ? caret : null;
}
