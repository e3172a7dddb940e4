import { withFullStop } from './dutch-sentence.ts';
import type { SummaryLine } from './schema.ts';
import type { SummaryFacts } from './summary-facts.ts';
import { fromConversation, fromNote, summaryLine } from './summary-line.ts';

/** The most words under "Moeilijke woorden" (practice, 9.1). */
export const MAX_DIFFICULT_WORDS = 5;

/** "Moeilijke woorden": the words that were explained at the table, each with what the one who used it said (3.4). */
export function difficultWordLines({ difficultWords }: SummaryFacts): SummaryLine[] {
  return difficultWords
    .filter(({ explanation }) => explanation.trim() !== '')
    .map(({ id, lineId, word, explanation }) =>
      summaryLine({
        key: `word:${id}`,
        text: withFullStop(explanation),
        source: lineId === null ? fromConversation : fromNote(lineId),
        who: word,
      }),
    );
}
