import type { Sentence } from '../matching/rule.ts';
import { type RoleCategory, roleCategories } from '../schema.ts';
import { featuresOf } from './features.ts';
import learnt from './weights.json' with { type: 'json' };

/** What a feature adds to the likeness with each category, in the order of `roleCategories`. */
export type Weights = ReadonlyMap<string, Float32Array>;

/** How much more a sentence resembles the phrases of each category than neutral ones. Below 0: it is more like neutral ones. */
export type Likeness = Readonly<Record<RoleCategory, number>>;

const SCALE = 4;
const weights = readWeights(learnt.weights);

/**
 * What a sentence resembles of the phrases that were learnt from (`tests/unit/role-guard/learn.ts`). It is a likeness and no
 * reason: it may make a rule less sure, and where no rule has anything to say it may ask.
 */
export function likenessOf(sentence: Sentence): Likeness {
  const features = featuresOf(sentence);
  const share = shareOf(features);
  const sums = Float64Array.from(weights.get('') ?? []);
  for (const feature of features) {
    weights.get(feature)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * share;
    });
  }
  return Object.fromEntries(
    roleCategories.map((category, at) => [category, sums[at] ?? 0]),
  ) as Record<RoleCategory, number>;
}

/** What each feature of a sentence counts for. Long sentences have more features, and no more weight. */
export function shareOf(features: ReadonlySet<string>): number {
  return SCALE / Math.sqrt(Math.max(1, features.size));
}

/** Weights as they are kept: `feature=1,2,…` with spaces between, in hundredths; nothing stands for 0. */
function readWeights(kept: string): Weights {
  return new Map(
    kept.split(' ').map((pair) => {
      const cut = pair.lastIndexOf('=');
      const numbers = pair.slice(cut + 1).split(',');
      return [pair.slice(0, cut), Float32Array.from(numbers, (one) => Number(one) / 100)];
    }),
  );
}
