import { overlaps } from '../../../dutch/span.ts';
import { w7Words } from '../data/english-words.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** W3: a word few people know, when no other rule speaks about it. Names are no words. */
export const rareWords: SentenceRule = {
  id: 'W3',
  find: (reading) =>
    reading.content
      .filter(({ word, zipf }) => zipf < 3 && word.lower.length > 3 && !w7Words.has(word.lower))
      .filter(({ word }) => !reading.terms.some((term) => overlaps(term, word)))
      .map(({ word }) =>
        finding('W3', 'yellow', word, {
          message: 'Weinig mensen kennen dit woord.',
          fixes: [hint('Kies een woord dat je ook hardop zegt.')],
        }),
      ),
};
