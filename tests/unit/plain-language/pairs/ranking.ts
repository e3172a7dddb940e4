import { readFileSync } from 'node:fs';
import type { Finding, Profile } from '../../../../shared/features/plain-language/schema.ts';
import { checkedText } from '../../../support/text-checker.ts';

/** The same message twice, hard and plain, written for this. */
export interface Pair {
  readonly set: 'letter' | 'everyday' | 'short';
  readonly profile: Profile;
  readonly hard: string;
  readonly plain: string;
}

export interface Ranking {
  readonly pairs: number;
  /** Shares from 0 to 1. */
  readonly ranked: number;
  readonly shortRanked: number;
  readonly plainGreen: number;
  readonly hardGreen: number;
  readonly lixRanked: number;
  readonly shortLixRanked: number;
  readonly sentenceRanked: number;
  readonly shortSentenceRanked: number;
  /** By rule: the share of plain sides on which it is red. */
  readonly redOnPlain: Readonly<Record<string, number>>;
}

/** The pairs of a file: a list, or one a line. */
export function readPairs(file: string | URL): Pair[] {
  const text = readFileSync(file, 'utf8').trim();
  const pairs: Partial<Pair>[] = text.startsWith('[')
    ? JSON.parse(text)
    : text.split('\n').map((line) => JSON.parse(line));
  return pairs.map((pair) => ({ set: 'letter', profile: 'B1', hard: '', plain: '', ...pair }));
}

/** How well the checker tells hard from plain, with what LIX and sentence length would say beside it. */
export function rank(pairs: readonly Pair[]): Ranking {
  const judged = pairs.map(({ set, profile, hard, plain }) => ({
    set,
    hard: checkedText(hard, profile),
    plain: checkedText(plain, profile),
  }));
  const short = judged.filter(({ set }) => set === 'short');
  const byDifficulty = share<(typeof judged)[number]>(
    ({ hard, plain }) => hard.difficulty > plain.difficulty,
  );
  const byLix = share<(typeof judged)[number]>(
    ({ hard, plain }) => hard.details.lix > plain.details.lix,
  );
  const bySentence = share<(typeof judged)[number]>(
    ({ hard, plain }) => hard.details.meanSentence > plain.details.meanSentence,
  );
  const rules = new Map<string, number>();
  for (const { plain } of judged) {
    for (const rule of new Set(plain.findings.filter(isRed).map((one) => one.rule)))
      rules.set(rule, (rules.get(rule) ?? 0) + 1 / judged.length);
  }
  return {
    pairs: pairs.length,
    ranked: byDifficulty(judged),
    shortRanked: byDifficulty(short),
    plainGreen: share<(typeof judged)[number]>(({ plain }) => plain.band === 'green')(judged),
    hardGreen: share<(typeof judged)[number]>(({ hard }) => hard.band === 'green')(judged),
    lixRanked: byLix(judged),
    shortLixRanked: byLix(short),
    sentenceRanked: bySentence(judged),
    shortSentenceRanked: bySentence(short),
    redOnPlain: Object.fromEntries(rules),
  };
}

function isRed({ severity }: Finding): boolean {
  return severity === 'red';
}

function share<T>(isSo: (one: T) => boolean): (all: readonly T[]) => number {
  return (all) => (all.length === 0 ? 1 : all.filter(isSo).length / all.length);
}
