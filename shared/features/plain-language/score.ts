import type { ProfileLimits } from './profiles.ts';
import type { Band, Finding, RuleId, Severity } from './schema.ts';

/** What a stretch of text adds to the score. Sums only, so that stretches can be added up and kept. */
export interface Tally {
  readonly words: number;
  readonly letters: number;
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  readonly sentences: number;
  /** Sentences that are running text or an item of a list; the rest is not judged on length. */
  readonly judgedSentences: number;
  readonly judgedWords: number;
  readonly contentWords: number;
  readonly zipf: number;
  readonly abstractWords: number;
  readonly dependency: number;
  readonly contentPerClause: number;
  readonly longSentences: number;
  readonly passiveSentences: number;
  /** Sentences in which nobody is named or spoken to: no I, you, we, he or she. */
  readonly sentencesWithoutPerson: number;
}

export const noTally: Tally = {
  words: 0,
  letters: 0,
  syllables: 0,
  longWords: 0,
  sentences: 0,
  judgedSentences: 0,
  judgedWords: 0,
  contentWords: 0,
  zipf: 0,
  abstractWords: 0,
  dependency: 0,
  contentPerClause: 0,
  longSentences: 0,
  passiveSentences: 0,
  sentencesWithoutPerson: 0,
};

export function addTallies(one: Tally, other: Tally): Tally {
  const sum = { ...one };
  for (const key of Object.keys(noTally) as (keyof Tally)[]) {
    (sum as Record<keyof Tally, number>)[key] = one[key] + other[key];
  }
  return sum;
}

/**
 * How hard a text is: LiNT-II with stand-ins that need no parser (section 3 of the writing guide), and on top what that formula
 * cannot see: words nobody explained, passives, long sentences, and the other findings. Not rounded, open at the top, above zero.
 */
export function difficultyOf(tally: Tally, findings: readonly Finding[]): number {
  const content = Math.max(1, tally.contentWords);
  const sentences = Math.max(1, tally.judgedSentences);
  // Two or three words say little about word choice: one everyday word is counted along.
  const f = (tally.zipf + EASY_ZIPF) / (tally.contentWords + 1);
  const d = tally.dependency / sentences;
  const c = tally.contentPerClause / sentences;
  const k = Math.min(1, Math.max(0, 1 - (2 * tally.abstractWords) / content));
  const lint = 100 - (-4.21 + 17.28 * f - 1.62 * d - 2.54 * c + 16 * k);
  const share = (count: number) => count / sentences;
  // A hit weighs by how much text there is around it; in a very short text it is not all there is.
  const per100 = (100 / Math.max(MIN_WORDS, tally.words)) * weightOf(findings);
  const seen = Math.min(MOST_FOR_HITS, per100);
  const raw =
    lint +
    seen +
    10 * share(tally.passiveSentences) +
    10 * share(tally.longSentences) +
    6 * share(tally.sentencesWithoutPerson);
  return aboveZero(raw);
}

const EASY_ZIPF = 4.8;
const MIN_WORDS = 10;
const MOST_FOR_HITS = 45;

/** What one finding adds for every hundred words. Jargon is W1 and W2; the rest are the smaller things the formula is blind to. */
const weights: Partial<Readonly<Record<RuleId, Readonly<Record<Severity, number>>>>> = {
  W1: { red: 1.6, yellow: 0.6, info: 0.1 },
  W2: { red: 1.2, yellow: 1.2, info: 0 },
  W3: { red: 0.4, yellow: 0.4, info: 0 },
  W5: { red: 1, yellow: 1, info: 0 },
  W6: { red: 0.3, yellow: 0.3, info: 0 },
  W7: { red: 0.9, yellow: 0.9, info: 0 },
  W8: { red: 2.8, yellow: 2.8, info: 0 },
  W10: { red: 1, yellow: 1, info: 0 },
  S2: { red: 0, yellow: 0, info: 0.6 },
  S3: { red: 1.2, yellow: 0.8, info: 0 },
  S4: { red: 0.8, yellow: 0.2, info: 0 },
  S6: { red: 0.4, yellow: 0.4, info: 0 },
  S7: { red: 2.2, yellow: 2.2, info: 0 },
  S8: { red: 0.5, yellow: 0.5, info: 0 },
  S10: { red: 0.4, yellow: 0.4, info: 0.2 },
  N1: { red: 0.5, yellow: 0.2, info: 0 },
  N2: { red: 0.7, yellow: 0.7, info: 0 },
  T5: { red: 0.8, yellow: 0.8, info: 0 },
};

/** How much a finding weighs. */
export function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { rule, severity }) => sum + (weights[rule]?.[severity] ?? 0), 0);
}

/** Below ten the numbers run ever closer together, so that no two texts end at the same zero. */
function aboveZero(raw: number): number {
  return raw >= 10 ? raw : 10 * Math.exp((raw - 10) / 10);
}

/** The colour a difficulty gives. A2 is only green when nothing is red. */
export function bandOf(
  difficulty: number,
  limits: ProfileLimits,
  findings: readonly Finding[],
): Band {
  const { bands, profile } = limits;
  const isHeldBack = profile === 'A2' && findings.some(({ severity }) => severity === 'red');
  if (difficulty < bands.green && !isHeldBack) return 'green';
  return difficulty < bands.yellow ? 'yellow' : 'red';
}

/** Figures that others use, for who asks (section 2). */
export function detailsOf(tally: Tally) {
  const words = Math.max(1, tally.words);
  const sentences = Math.max(1, tally.sentences);
  return {
    words: tally.words,
    sentences: tally.sentences,
    meanSentence: tally.words / sentences,
    lix: tally.words / sentences + (100 * tally.longWords) / words,
    fleschDouma: 206.84 - (0.77 * 100 * tally.syllables) / words - (0.93 * tally.words) / sentences,
  };
}
