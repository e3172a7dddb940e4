import { type Editor, Transforms } from 'slate';
import { textOf } from '../../shared/document/note-element.ts';
import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { lineById } from './current-line.ts';
import { asOneStep } from './with-undo-steps.ts';

/** Words in a line that may be replaced, as they were when somebody looked at them. */
export interface WordsInLine {
  readonly lineId: NoteLineId;
  readonly start: number;
  readonly words: string;
}

/** What is left for the supporter to fill in. */
const TO_FILL_IN = '…';

/**
 * Puts other words in the place of some, as one step of undo, and selects the first thing to fill in, so that typing fills
 * it. Changes nothing and gives `false` when the line no longer says those words there.
 */
export function replaceInLine(editor: Editor, old: WordsInLine, words: string): boolean {
  const line = lineById(editor, old.lineId);
  const end = old.start + old.words.length;
  if (!line || textOf(line.element).slice(old.start, end) !== old.words) return false;
  const at = (offset: number) => ({ path: [...line.path, 0], offset });
  asOneStep(editor, () => {
    Transforms.insertText(editor, words, { at: { anchor: at(old.start), focus: at(end) } });
  });
  const open = words.indexOf(TO_FILL_IN);
  const from = old.start + (open === -1 ? words.length : open);
  Transforms.select(editor, {
    anchor: at(from),
    focus: at(open === -1 ? from : from + TO_FILL_IN.length),
  });
  return true;
}
