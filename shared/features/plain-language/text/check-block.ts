import type { Block } from '../../../dutch/blocks.ts';
import { coordinators } from '../../../dutch/clause-words.ts';
import { sentencesOf } from '../../../dutch/sentences.ts';
import { overlaps } from '../../../dutch/span.ts';
import { findTerms } from '../../glossary/find-terms.ts';
import type { OwnTerm, TermMatch } from '../../glossary/schema.ts';
import { isAbstract } from '../lexicon/abstract.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { syllablesOf } from '../lexicon/syllables.ts';
import { countLanguage, type LanguageCount } from '../not-dutch.ts';
import type { ProfileLimits } from '../profiles.ts';
import { isExplained } from '../rules/explained.ts';
import { sentenceRules } from '../rules/registry.ts';
import { lengthOf } from '../rules/s1-long-sentence.ts';
import type { Finding } from '../schema.ts';
import { noTally, type Tally } from '../score.ts';
import { type Label, labelsOf } from './labels.ts';
import { readSentence, type SentenceReading } from './sentence-reading.ts';

/** A block with all that is known of it; places are counted from the start of the block, so that it can be kept while text before it changes. */
export interface CheckedBlock {
  readonly readings: readonly SentenceReading[];
  readonly findings: readonly Finding[];
  /** The terms in it, in order, and whether each is explained where it stands. */
  readonly terms: readonly {
    readonly term: string;
    readonly start: number;
    readonly isExplained: boolean;
  }[];
  readonly labels: readonly Label[];
  readonly language: LanguageCount;
  readonly tally: Tally;
}

/** Checks one block. `isLate` is asked between sentences; once it says so nothing more is done and `undefined` comes back. */
export function checkBlock(
  block: Pick<Block, 'kind' | 'text'>,
  about: {
    lexicon: Lexicon;
    limits: ProfileLimits;
    ownTerms: readonly OwnTerm[];
    isLate: () => boolean;
  },
): CheckedBlock | undefined {
  const matches = findTerms(block.text, { ownTerms: about.ownTerms });
  if (about.isLate()) return undefined;
  const sentences = sentencesOf(block.text);
  let from = 0;
  const readings = sentences.map((sentence) => {
    const terms: TermMatch[] = [];
    while (from < matches.length && (matches[from]?.start ?? 0) < sentence.end) {
      const match = matches[from];
      if (match && overlaps(match, sentence)) terms.push(match);
      from += 1;
    }
    return readSentence(sentence, { kind: block.kind, terms, lexicon: about.lexicon });
  });
  const findings: Finding[] = [];
  const terms: { term: string; start: number; isExplained: boolean }[] = [];
  let tally = noTally;
  for (const [at, reading] of readings.entries()) {
    if (about.isLate()) return undefined;
    const context = { limits: about.limits, before: readings[at - 1], next: readings[at + 1] };
    const own =
      block.kind === 'address' ? [] : sentenceRules.flatMap((rule) => rule.find(reading, context));
    findings.push(...own);
    for (const match of reading.terms) {
      const { start, term } = match;
      terms.push({ term: term.term, start, isExplained: isExplained(match, reading, context) });
    }
    tally = addReading(tally, reading, own);
  }
  const lowers = readings.flatMap(({ words }) => words.map(({ lower }) => lower));
  return {
    readings,
    findings,
    terms,
    labels: readings.flatMap(({ words }) => labelsOf(words)),
    language: countLanguage(lowers, (word) => about.lexicon.zipfOf(word) >= 3),
    tally,
  };
}

function addReading(tally: Tally, reading: SentenceReading, own: readonly Finding[]): Tally {
  if (reading.kind === 'address') return tally;
  const { words, content } = reading;
  const isJudged = reading.kind === 'paragraph' || reading.kind === 'list-item';
  const length = lengthOf(reading);
  const hard = own.filter(
    ({ rule, severity }) => (rule === 'W1' && severity === 'red') || rule === 'W2',
  );
  const zipf = content.reduce(
    (sum, { word, zipf: measured }) =>
      sum + (hard.some((one) => overlaps(one, word)) ? Math.min(measured, HARD_ZIPF) : measured),
    0,
  );
  const abstract = content.filter(({ word }) => isAbstract(word.lower)).length;
  return {
    words: tally.words + words.length,
    letters: tally.letters + words.reduce((sum, { text }) => sum + text.length, 0),
    syllables: tally.syllables + words.reduce((sum, { lower }) => sum + syllablesOf(lower), 0),
    longWords: tally.longWords + words.filter(({ text }) => text.length > 6).length,
    sentences: tally.sentences + 1,
    judgedSentences: tally.judgedSentences + (isJudged ? 1 : 0),
    judgedWords: tally.judgedWords + (isJudged ? words.length : 0),
    contentWords: tally.contentWords + content.length,
    zipf: tally.zipf + zipf,
    abstractWords: tally.abstractWords + abstract,
    dependency: tally.dependency + (isJudged ? Math.max(0, 0.57 * length - 0.68) : 0),
    contentPerClause:
      tally.contentPerClause + (isJudged ? content.length / finiteVerbs(reading) : 0),
    longSentences: tally.longSentences + (isJudged ? overlong(length) : 0),
    sentencesWithoutPerson:
      tally.sentencesWithoutPerson +
      (isJudged && !words.some(({ lower }) => persons.has(lower)) ? 1 : 0),
    passiveSentences:
      tally.passiveSentences +
      (own.some(({ rule, severity }) => rule === 'S2' && severity !== 'info') ? 1 : 0),
  };
}

const persons: ReadonlySet<string> = new Set(
  'ik mij me je jij jou u hij hem zij ze haar wij we ons jullie hen hun iemand iedereen niemand mensen'.split(
    ' ',
  ),
);

/** 0 up to fifteen words, 1 from 25 on: a sixteenth word does not make a sentence twice as hard. */
function overlong(words: number): number {
  return Math.min(1, Math.max(0, (words - 15) / 10));
}

/** The glossary beats the frequency: what is jargon counts as rare, however often it is heard in films. */
const HARD_ZIPF = 2.6;

/** About how many finite verbs a sentence has, by its commas and conjunctions (section 3). */
function finiteVerbs({ words, subordinators }: SentenceReading): number {
  const commas = words.filter(({ before }) => before.includes(',')).length;
  const joins = words.filter(({ lower }) => coordinators.has(lower)).length;
  // "om te kopen" is no finite clause, but is read as one.
  const purposes = words.filter(
    ({ lower }, at) => lower === 'om' && words.slice(at).some((word) => word.lower === 'te'),
  ).length;
  return Math.max(
    1,
    0.78 + 0.12 * commas + 0.54 * subordinators.length + 0.39 * (joins + purposes),
  );
}
