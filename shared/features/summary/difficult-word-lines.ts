import { nameOfTerm } from '../glossary/name-of-term.ts';
import { wordListFor } from '../glossary/word-list.ts';
import { withFullStop } from './dutch-sentence.ts';
import type { SummaryLine } from './schema.ts';
import type { SummaryFacts } from './summary-facts.ts';
import { fromConversation, fromGlossary, fromNote, summaryLine } from './summary-line.ts';

/** The most words under "Moeilijke woorden" (practice, 9.1). */
export const MAX_DIFFICULT_WORDS = 5;

/**
 * "Moeilijke woorden": first the words that were explained at the table, each with what the one who used it said (3.4), then the
 * terms that stand in the summary (`shown`, its other lines) as the supporter or Naast explains them. */
export function difficultWordLines(
  { difficultWords, ownTerms = [] }: SummaryFacts,
  shown: readonly SummaryLine[],
): SummaryLine[] {
  const explained = difficultWords.filter(({ explanation }) => explanation.trim() !== '');
  const names = new Set(explained.map(({ word }) => nameOfTerm(word, ownTerms)));
  const texts = shown.filter(mayHoldTerms).map(({ text }) => text);
  return [
    ...explained.map(({ id, lineId, word, explanation }) =>
      summaryLine({
        key: `word:${id}`,
        text: withFullStop(explanation),
        source: lineId === null ? fromConversation : fromNote(lineId),
        who: word,
      }),
    ),
    ...wordListFor(texts, ownTerms)
      .filter(({ word }) => !names.has(nameOfTerm(word, ownTerms)))
      .map(({ word, explanation }) =>
        summaryLine({
          key: `term:${word}`,
          text: withFullStop(explanation),
          source: fromGlossary,
          who: word,
        }),
      ),
  ];
}

/** Texts that stand on every summary say what they mean, and the inhabitant's own words are not explained to them. */
function mayHoldTerms({ isQuote, who, source }: SummaryLine): boolean {
  return source.kind !== 'standard' && (!isQuote || who !== '');
}
