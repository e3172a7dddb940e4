import type { Finding } from '../schema.ts';
import { finding, replaceBy, type SentenceRule } from './rule.ts';

/** T4, the part that a text shows: whole words in capitals. All else about print is the paper's. */
export const capitals: SentenceRule = {
  id: 'T4',
  find: ({ words, terms }) =>
    words.flatMap((word): Finding[] => {
      if (word.kind !== 'word' || !/^\p{Lu}{6,}$/u.test(word.text)) return [];
      if (terms.some(({ start, end }) => start < word.end && word.start < end)) return [];
      const message = 'Hoofdletters lezen moeilijk. Schrijf kleine letters.';
      return [finding('T4', 'info', word, { message, fixes: [replaceBy(word.lower)] })];
    }),
};
