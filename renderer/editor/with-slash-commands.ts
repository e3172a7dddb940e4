import { type Editor, Point } from 'slate';
import { type NotesCommand, notesCommands } from './commands.ts';
import { isAtEnd, slashWordAt, takeSlashWord } from './slash-word.ts';

/**
 * A slash with a letter at the start of a line or behind its last word is carried out by the space or Enter that follows
 * it, and not before: `/k` could still become a word. The space that stood before it goes too and comes back when the
 * line goes on. Longer words are chosen in the menu.
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

function carryOut(editor: Editor): NotesCommand | null {
  const typed = slashWordAt(editor);
  if (!typed) return null;
  const command = notesCommands.find(({ slash }) => slash === typed.word.toLowerCase());
  if (!command) return null;
  takeSlashWord(editor, typed);
  command.run(editor);
  return command;
}

/** Where the caret stands, when that is behind the last word of a line. */
function endOfWords(editor: Editor): Point | null {
  const caret = editor.selection?.focus;
  return caret && caret.offset > 0 && isAtEnd(editor) ? caret : null;
}
