import { lineOf } from '../../../shared/document/note-document.ts';
import { textOf } from '../../../shared/document/note-element.ts';
import { isLineSeen } from '../../../shared/features/room/seen-while-watched.ts';
import { isEmpty, lineAtOrAbove } from '../../editor/current-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';

/**
 * What is meant by "read this out": the prompt of the check that is open, otherwise the line at the caret, or the nearest
 * one above it with words. What is private is never meant.
 */
export function sentenceToReadOut({ editor }: NotesDocument): string | null {
  const prompt = document.querySelector('[data-read-out]')?.textContent?.trim();
  if (prompt) return prompt;
  const index = editor.selection?.focus.path[0] ?? editor.children.length - 1;
  const line = lineAtOrAbove(
    editor,
    index,
    (element) => !isEmpty(element) && isLineSeen(lineOf(element)),
  );
  return line && textOf(line.element).trim();
}
