import { determiners } from '../../../dutch/clause-words.ts';
import { judged } from '../profiles.ts';
import type { Finding } from '../schema.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';
import { braceOpeners, isParticiple, looksInfinitive } from '../text/verbs.ts';
import { finding, hint, type SentenceContext, type SentenceRule } from './rule.ts';

const message = 'Tussen deze twee woorden staat veel. Zet ze dichter bij elkaar.';
const fixes = [hint('Maak er twee zinnen van.')];

/** S3: words that belong together and stand far apart: auxiliary and verb, article and noun, a verb and its own last part. */
export const brace: SentenceRule = {
  id: 'S3',
  find: (reading, context) => [
    ...verbBraces(reading, context),
    ...nounBraces(reading),
    ...splitVerbs(reading),
  ],
};

function verbBraces({ words, clauses }: SentenceReading, { limits }: SentenceContext): Finding[] {
  return clauses.flatMap(({ from, to }): Finding[] => {
    const opener = firstOf(braceOpeners, words, { from, to });
    if (opener === -1) return [];
    let closer = to - 1;
    // Verbs that close a clause stand in a row: "kunnen worden gedaan" begins at its first.
    while (
      closer > opener &&
      isClosing(words[closer]?.lower ?? '') &&
      isClosing(words[closer - 1]?.lower ?? '')
    )
      closer -= 1;
    const [first, last] = [words[opener], words[closer]];
    if (!first || !last || closer <= opener || !isClosing(last.lower)) return [];
    const between = words.slice(opener + 1, closer).filter(({ lower }) => !light.has(lower)).length;
    const severity = judged(between, limits.brace);
    return severity
      ? [finding('S3', severity, { start: first.start, end: last.end }, { message, fixes })]
      : [];
  });
}

/** The index of the first of these words in a clause; -1 when there is none. */
function firstOf(
  looked: ReadonlySet<string>,
  words: SentenceReading['words'],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  for (let at = from; at < to; at += 1) if (looked.has(words[at]?.lower ?? '')) return at;
  return -1;
}

/** A subject right behind its verb and a bare "niet" keep nothing apart. */
const light: ReadonlySet<string> = new Set(
  'u je hij zij ze wij we ik het er niet nog al ook wel'.split(' '),
);

function isClosing(word: string): boolean {
  return isParticiple(word) || looksInfinitive(word);
}

/** "uw op 3 mei bij onze balie ingeleverde formulier". */
function nounBraces({ words }: SentenceReading): Finding[] {
  return words.flatMap((word, at): Finding[] => {
    if (!determiners.has(word.lower) || notBeforeBrace.has(word.lower)) return [];
    if (!prepositionsInBrace.has(words[at + 1]?.lower ?? '')) return [];
    const adjective = words.findIndex(
      ({ lower, before }, index) =>
        index > at + 2 &&
        index < at + 12 &&
        !/[,;]/.test(before) &&
        participleAsAdjective.test(lower),
    );
    const noun = words[adjective + 1];
    if (adjective === -1 || !noun || adjective - at < 4) return [];
    return [finding('S3', 'yellow', { start: word.start, end: noun.end }, { message, fixes })];
  });
}

const notBeforeBrace: ReadonlySet<string> = new Set(['die', 'dit', 'dat', 'alle', 'geen', 'elk']);
const prepositionsInBrace: ReadonlySet<string> = new Set(
  'op in bij door aan met voor van over onder uit naar per na door ten'.split(' '),
);
const participleAsAdjective =
  /^(?:aan|af|bij|door|in|mee|na|op|over|terug|toe|uit|vast|voor|weg)?(?:ge|be|ver|ont|her)\p{L}{2,}(?:de|te|en)$/u;

/** "wijst uw aanvraag om … af". */
function splitVerbs({ words, clauses }: SentenceReading): Finding[] {
  return clauses.flatMap(({ from, to }): Finding[] => {
    const last = words[to - 1];
    const opener = firstOf(splitting, words, { from, to });
    const first = words[opener];
    if (!first || !last || !particles.has(last.lower) || to - 1 - opener - 1 <= 6) return [];
    return [finding('S3', 'yellow', { start: first.start, end: last.end }, { message, fixes })];
  });
}

const splitting: ReadonlySet<string> = new Set(
  'wijst wijzen trekt trekken dient dienen kent kennen vult vullen stuurt sturen levert leveren neemt nemen geeft geven vraagt vragen houdt houden zet zetten sluit sluiten stelt stellen voert voeren legt leggen brengt brengen zegt zeggen meldt melden'.split(
    ' ',
  ),
);
const particles: ReadonlySet<string> = new Set(
  'af aan in op uit toe mee terug door over voor vast stop'.split(' '),
);
