import { syllablesOf } from '../lexicon/syllables.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** W4: a long word, also when its parts are known. What people see and say each day may be long. */
export const longWords: SentenceRule = {
  id: 'W4',
  find: (reading, { limits: { longWord } }) =>
    reading.content
      .filter(({ word: { lower }, zipf }) => {
        if (zipf >= 4 && lower.length < 14) return false;
        const letters = lower.replace(/[^\p{L}]/gu, '').length;
        return letters >= longWord.letters || syllablesOf(lower) >= longWord.syllables;
      })
      .map(({ word }) =>
        finding('W4', longWord.severity, word, {
          message: 'Dit woord is lang.',
          fixes: [hint('Knip het woord op, of zeg het in meer woorden.')],
        }),
      ),
};
