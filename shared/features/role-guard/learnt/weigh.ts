import type { Sentence } from '../matching/rule.ts';
import { type RoleCategory, roleCategories } from '../schema.ts';
import { featuresOf } from './features.ts';
import learnt from './weights.json' with { type: 'json' };

export type Verdict = RoleCategory | 'neutral';
export const verdicts: readonly Verdict[] = ['neutral', ...roleCategories];

/** For each verdict, what each feature adds to it. */
export type Weights = Readonly<Record<Verdict, ReadonlyMap<string, number>>>;

const SCALE = 4;
const weights = readWeights(learnt);

/** How much a sentence resembles the phrases of each verdict; only the differences between them mean something. */
export type Likeness = Readonly<Record<Verdict, number>>;

/**
 * What a sentence resembles of the phrases that were learnt from (`tests/unit/role-guard/learn.ts`). It is a likeness and no
 * reason: it may make a rule less sure, and where no rule has anything to say it may ask.
 */
export function likenessOf(sentence: Sentence): Likeness {
  return scoresOf(featuresOf(sentence), weights);
}

/** The score of each verdict. Long sentences have more features, and no more weight. */
export function scoresOf(
  features: ReadonlySet<string>,
  known: Weights,
): Readonly<Record<Verdict, number>> {
  const of = [...features].filter((feature) => known.neutral.has(feature));
  const share = SCALE / Math.sqrt(Math.max(1, of.length));
  return Object.fromEntries(
    verdicts.map((verdict) => {
      const sum = of.reduce((total, feature) => total + (known[verdict].get(feature) ?? 0), 0);
      return [verdict, sum * share + (known[verdict].get('') ?? 0)];
    }),
  ) as Record<Verdict, number>;
}

/** Weights as they are kept: `feature=number` with spaces between, in hundredths. */
function readWeights(kept: Readonly<Record<Verdict, string>>): Weights {
  return Object.fromEntries(
    verdicts.map((verdict) => {
      const pairs = kept[verdict].split(' ').map((pair) => {
        const cut = pair.lastIndexOf('=');
        return [pair.slice(0, cut), Number(pair.slice(cut + 1)) / 100] as const;
      });
      return [verdict, new Map(pairs)];
    }),
  ) as Record<Verdict, Map<string, number>>;
}
