import './slate-types.ts';
import { createEditor, type Editor } from 'slate';
import { withHistory } from 'slate-history';
import { withReact } from 'slate-react';
import type { NotesWorld } from './notes-editor-parts.ts';
import { withHiddenLines } from './with-hidden-lines.ts';
import { withLineBreaks } from './with-line-breaks.ts';
import { withNoteLines } from './with-note-lines.ts';
import { withPlainPaste } from './with-plain-paste.ts';
import { withSlashCommands } from './with-slash-commands.ts';
import { withStepBack } from './with-step-back.ts';
import { withUndoSteps } from './with-undo-steps.ts';

/** Lines drawn and laid out together; those out of sight cost nothing while somebody types. */
const LINES_IN_A_CHUNK = 50;

/**
 * The editor of the notes. Slash words come last, so that they see a key before Enter and Backspace do their own work;
 * the shape of a line comes first, because everything after it may rely on that.
 */
export function createNotesEditor(world: NotesWorld): Editor {
  const bare = Object.assign(createEditor(), {
    world,
    askRoom: () => undefined,
    recordStep: () => undefined,
    isWatched: false,
    enteredLaterThan: null,
  });
  const editor = withHistory(withReact(bare));
  editor.getChunkSize = (node) => (node === editor ? LINES_IN_A_CHUNK : null);
  return behaviours.reduce<Editor>((made, withBehaviour) => withBehaviour(made), editor);
}

const behaviours = [
  withUndoSteps,
  withNoteLines,
  withLineBreaks,
  withStepBack,
  withHiddenLines,
  withPlainPaste,
  withSlashCommands,
];
