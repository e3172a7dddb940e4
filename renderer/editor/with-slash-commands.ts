import { Editor, Range, Transforms } from 'slate';
import { type NotesCommand, notesCommands } from './commands.ts';
import { currentLine } from './current-line.ts';

/**
 * A slash word at the start of a line or behind its last word is carried out by the space or Enter that follows it,
 * and not before: `/k` could still become a word.
 */
export function withSlashCommands(editor: Editor): Editor {
  const { insertText, insertBreak } = editor;

  editor.insertText = (text, options) => {
    if (text !== ' ' || !carryOut(editor)) insertText(text, options);
  };

  editor.insertBreak = () => {
    const command = carryOut(editor);
    if (!command || command.goesOn) insertBreak();
  };

  return editor;
}

const SLASH_WORD_LENGTH = '/k'.length;
const slashWord = /(?:^|\s)\/([a-z])$/i;

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
  // The space before it stays: it is the one behind the last word, in case the line goes on.
  Transforms.delete(editor, {
    at: { anchor: { ...caret, offset: caret.offset - SLASH_WORD_LENGTH }, focus: caret },
  });
  command.run(editor);
  return command;
}
