import type { Speaker } from '../../../shared/features/notes/schema.ts';
import type { SummaryLine } from '../../../shared/features/summary/schema.ts';
import { sourceNote } from './source-note.ts';
import type { After } from './use-after.ts';

/**
 * Who said the words of a line literally: the inhabitant or a naaste, or `null` when the line is no quote. A line that
 * was changed is no quote any more, but the draft still is.
 */
export function ownWordsOf(line: SummaryLine, after: After): Speaker | null {
  const note = sourceNote(line, after);
  if (!note || note.mark === 'agreement') return null;
  const isToldByThem = note.speaker === 'inhabitant' || note.speaker === 'relative';
  const isQuote = line.isQuote || line.text !== line.draftText;
  return isToldByThem && isQuote ? note.speaker : null;
}
