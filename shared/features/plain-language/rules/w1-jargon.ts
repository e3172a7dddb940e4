import { metWords } from '../data/met-words.ts';
import type { Finding } from '../schema.ts';
import { isExplained } from './explained.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/**
 * W1: a term of the field that is not explained where it first stands. Red; yellow for words that have an everyday sense too and for those most
 * readers met before; info for names of laws and organisations.
 */
export const jargon: SentenceRule = {
  id: 'W1',
  find: (reading, context) =>
    reading.terms.flatMap((match): Finding[] => {
      if (match.source === 'own' || match.term.domain === 'ambtelijk') return [];
      if (isExplained(match, reading, context)) return [];
      const { term } = match;
      const written = writtenIn(reading.words, match);
      const isMet =
        metWords.has(term.term) || (match.form === 'whole' && metWords.has(written.toLowerCase()));
      // "Wij vragen … aan": everybody says that.
      if (isMet && match.form === 'split') return [];
      const isName = term.names !== undefined || term.domain === 'organisatie';
      const isMild = term.ambiguous || isMet || match.form === 'head';
      const severity = isName ? 'info' : isMild ? 'yellow' : 'red';
      const message = isName
        ? 'Dit is de naam van een wet of organisatie. Leg kort uit wat het is.'
        : 'Dit is een vakwoord. Leg het uit of kies een gewoon woord.';
      const explain = {
        kind: 'keep-and-explain' as const,
        label: 'Houd het woord en leg het uit',
        text: `Het woord ${written} betekent: ${term.plain}.`,
      };
      if (match.rest)
        return [
          finding('W1', severity, match, {
            message,
            fixes: [hint(`Gewoon gezegd: ${term.plain}.`)],
          }),
        ];
      const replace = { kind: 'replace' as const, label: 'Vervang het woord', text: term.plain };
      const fixes = isName || isReadAgain.has(term.term) ? [explain, replace] : [replace, explain];
      return [finding('W1', severity, match, { message, fixes: isName ? [explain] : fixes })];
    }),
};

/** Words the reader will meet on letters again: better to learn them. */
const isReadAgain: ReadonlySet<string> = new Set([
  'pgb',
  'Wlz',
  'Wmo',
  'bezwaar',
  'eigen bijdrage',
  'indicatie',
  'beroep',
]);

function writtenIn(
  words: readonly { text: string; before: string; start: number; end: number }[],
  { start, end }: { start: number; end: number },
): string {
  return words
    .filter((word) => word.start < end && start < word.end)
    .map(({ text, before }, at) => (at === 0 ? text : `${before}${text}`))
    .join('');
}
