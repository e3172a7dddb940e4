import { lightVerbs } from '../data/light-verbs.ts';
import { isAbstract } from '../lexicon/abstract.ts';
import type { Finding } from '../schema.ts';
import { phraseRule } from './phrase-rule.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

const message = 'Hier staat wat er gebeurt in een naamwoord. Zeg wie wat doet.';
const lightVerb = phraseRule('W10', lightVerbs, () => ({ severity: 'yellow', message }));

/** W10: nominal style. Two abstract nouns in one clause, or a noun with an empty verb. */
export const nominalStyle: SentenceRule = {
  id: 'W10',
  find: (reading, context) => {
    const found = lightVerb.find(reading, context);
    if (found.length > 0) return found;
    for (const { from, to } of reading.clauses) {
      const abstract = reading.words
        .slice(from, to)
        .filter(({ lower, kind }) => kind === 'word' && isAbstract(lower));
      const [first] = abstract;
      const last = abstract.at(-1);
      if (!first || !last || abstract.length < 2) continue;
      found.push(
        finding(
          'W10',
          'yellow',
          { start: first.start, end: last.end },
          { message, fixes: [hint('Maak er een zin van met wie en wat.')] },
        ),
      );
    }
    return found satisfies Finding[];
  },
};
