import type { Editor, Operation } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { UndoStep } from './notes-editor-parts.ts';

/** Typing that goes on after so long is another burst, undone on its own. */
const PAUSE_BETWEEN_BURSTS_MS = 1_500;

/**
 * Undo takes back one thing at a time: a burst of typing, a mark, a speaker, a topic, or something recorded elsewhere, in
 * the order in which they were done.
 */
export function withUndoSteps(editor: Editor): Editor {
  const { apply, undo } = editor;
  const steps: { readonly step: UndoStep; readonly after: unknown }[] = [];
  let typedAt = 0;

  editor.apply = (operation) => {
    if (isTyping(operation)) {
      const now = Date.parse(editor.world.now());
      if (now - typedAt > PAUSE_BETWEEN_BURSTS_MS && isFirstChange(editor)) endStep(editor);
      typedAt = now;
    }
    apply(operation);
  };

  editor.recordStep = (step) => {
    steps.push({ step, after: editor.history.undos.at(-1) });
    endStep(editor);
  };

  editor.undo = () => {
    const last = steps.at(-1);
    if (!last || last.after !== editor.history.undos.at(-1)) {
      undo();
      return;
    }
    steps.pop();
    void last.step.undo().then((isUndone) => {
      if (isUndone) editor.askRoom({ kind: 'undone', words: last.step.said });
    });
  };

  return editor;
}

/** Makes all changes of `run` one step of their own. */
export function asOneStep(editor: Editor, run: () => void): void {
  HistoryEditor.withNewBatch(editor, run);
  endStep(editor);
}

/** What comes next is undone on its own. */
function endStep(editor: Editor): void {
  HistoryEditor.setSplittingOnce(editor, true);
}

function isTyping({ type }: Operation): boolean {
  return type === 'insert_text' || type === 'remove_text';
}

/** Whether nothing changed yet in this turn, so that the parts of one action stay together. */
function isFirstChange({ operations }: Editor): boolean {
  return operations.every(({ type }) => type === 'set_selection');
}
