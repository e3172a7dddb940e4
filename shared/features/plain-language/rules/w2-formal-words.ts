import { overlaps } from '../../../dutch/span.ts';
import { formalPhrases } from '../data/formal-words.ts';
import type { Finding } from '../schema.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';
import { phraseRule } from './phrase-rule.ts';
import { finding, hint, type SentenceRule } from './rule.ts';

/** Words of which the replacement changes the sentence: advice instead of a swap. "Tenzij" must never lose its exception. */
const patterns: Readonly<Record<string, string>> = {
  teneinde: 'Schrijf: om … te.',
  'dienen te': 'Schrijf: u moet …',
  tenzij: 'Schrijf: maar niet als …',
  mits: 'Schrijf: alleen als …',
  alvorens: 'Schrijf: voordat u …',
};

const message = 'Dit woord staat vooral in brieven van kantoren. Kies een gewoon woord.';
const formalPhrase = phraseRule('W2', formalPhrases, () => ({ severity: 'yellow', message }));

/** W2: words of offices. Yellow, with the word people use; where the grammar changes with it, the pattern. */
export const formalWords: SentenceRule = {
  id: 'W2',
  find: (reading, context) => {
    const phrases = formalPhrase
      .find(reading, context)
      .filter((one) => !reading.terms.some((term) => overlaps(term, one)));
    return [...ofGlossary(reading), ...phrases];
  },
};

function ofGlossary(reading: SentenceReading): Finding[] {
  return reading.terms.flatMap((match): Finding[] => {
    if (match.source === 'own' || match.term.domain !== 'ambtelijk') return [];
    const { term } = match;
    if (noOfficeWords.has(term.term)) return [];
    const pattern = patterns[term.term];
    const fix =
      pattern !== undefined || match.rest !== undefined
        ? hint(pattern ?? `Gewoon gezegd: ${term.plain}.`)
        : {
            kind: 'replace' as const,
            label: `Schrijf: ${term.plain}`,
            text: term.plain.split(',')[0] ?? term.plain,
          };
    return [finding('W2', 'yellow', match, { message, fixes: [fix] })];
  });
}

/** Terms of offices that everybody uses: no remark is made on them. */
const noOfficeWords: ReadonlySet<string> = new Set(['t/m', 'i.p.v.', 'uiterlijk', 'echtgenoot']);
