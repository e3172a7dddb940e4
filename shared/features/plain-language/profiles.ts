import type { Profile, Severity } from './schema.ts';

/** Above `yellow` a finding is yellow, above `red` red. */
export interface Limit {
  readonly yellow: number;
  readonly red: number;
}

/** What differs between the two profiles. */
export interface ProfileLimits {
  readonly profile: Profile;
  readonly sentenceWords: Limit;
  readonly meanSentence: number;
  readonly subordinators: Limit;
  readonly brace: Limit;
  readonly longWord: {
    readonly letters: number;
    readonly syllables: number;
    readonly severity: Severity;
  };
  readonly figurative: Severity;
  readonly insertion: Severity;
  readonly paragraph: { readonly sentences: number; readonly words: number };
  readonly pages: number;
  /** The most sentences in which nobody does it, and the most rare words, as shares; and the most terms on a page. */
  readonly passiveShare: number;
  readonly rareShare: number;
  readonly termsAPage: number;
  readonly bands: { readonly green: number; readonly yellow: number };
}

/** The limits of the writing guide, section 5. */
export const profiles: Readonly<Record<Profile, ProfileLimits>> = {
  B1: {
    profile: 'B1',
    sentenceWords: { yellow: 15, red: 20 },
    meanSentence: 12,
    subordinators: { yellow: 1, red: 2 },
    brace: { yellow: 6, red: 9 },
    longWord: { letters: 14, syllables: 5, severity: 'info' },
    figurative: 'yellow',
    insertion: 'info',
    paragraph: { sentences: 5, words: 60 },
    pages: 2,
    passiveShare: 0.1,
    rareShare: 0.03,
    termsAPage: Number.POSITIVE_INFINITY,
    bands: { green: 40, yellow: 50 },
  },
  A2: {
    profile: 'A2',
    sentenceWords: { yellow: 10, red: 12 },
    meanSentence: 9,
    subordinators: { yellow: 0, red: 1 },
    brace: { yellow: 4, red: 6 },
    longWord: { letters: 11, syllables: 4, severity: 'yellow' },
    figurative: 'red',
    insertion: 'yellow',
    paragraph: { sentences: 4, words: 40 },
    pages: 1,
    passiveShare: 0,
    rareShare: 0,
    termsAPage: 3,
    bands: { green: 25, yellow: 40 },
  },
};

/** How far over a limit a number is; `undefined` when it keeps it. */
export function judged(amount: number, limit: Limit): 'red' | 'yellow' | undefined {
  if (amount > limit.red) return 'red';
  return amount > limit.yellow ? 'yellow' : undefined;
}
