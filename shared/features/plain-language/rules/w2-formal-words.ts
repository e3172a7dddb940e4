import type { Finding } from '../schema.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** Words of which the replacement changes the sentence: advice instead of a swap. "Tenzij" must never lose its exception. */
const patterns: Readonly<Record<string, string>> = {
  teneinde: 'Schrijf: om … te.',
  'dienen te': 'Schrijf: u moet …',
  tenzij: 'Schrijf: maar niet als …',
  mits: 'Schrijf: alleen als …',
  alvorens: 'Schrijf: voordat u …',
};

/** W2: words of offices. Yellow, with the word people use; where the grammar changes with it, the pattern. */
export const formalWords: SentenceRule = {
  id: 'W2',
  find: (reading) =>
    reading.terms.flatMap((match): Finding[] => {
      if (match.source === 'own' || match.term.domain !== 'ambtelijk') return [];
      const { term } = match;
      if (isMetWord.has(term.term)) return [];
      const pattern = patterns[term.term];
      const fix =
        pattern !== undefined || match.rest !== undefined
          ? hint(pattern ?? `Gewoon gezegd: ${term.plain}.`)
          : {
              kind: 'replace' as const,
              label: `Schrijf: ${term.plain}`,
              text: term.plain.split(',')[0] ?? term.plain,
            };
      const message = 'Dit woord staat vooral in brieven van kantoren. Kies een gewoon woord.';
      return [finding('W2', 'yellow', match, { message, fixes: [fix] })];
    }),
};

/** Entries whose plain words are the words themselves. */
const isMetWord: ReadonlySet<string> = new Set(['t/m', 'i.p.v.', 'uiterlijk', 'echtgenoot']);
