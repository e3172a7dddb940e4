import type { Sentence } from '../matching/rule.ts';
import { type RoleCategory, roleCategories } from '../schema.ts';
import { featuresOf, shareOf } from './features.ts';
import { readWeights } from './kept-weights.ts';
import learnt from './weights.json' with { type: 'json' };

/** How much more a sentence resembles the phrases of each category than neutral ones. Below 0: it is more like neutral ones. */
export type Likeness = Readonly<Record<RoleCategory, number>>;

const weights = readWeights(learnt.weights);
const start = learnt.start.split(' ').map(Number);

/**
 * What a sentence resembles of the phrases that were learnt from (`tests/unit/role-guard/learn.ts`). It is a likeness and no
 * reason: it may make a rule less sure, and where no rule has anything to say it may ask.
 */
export function likenessOf(sentence: Sentence): Likeness {
  const features = featuresOf(sentence);
  const share = shareOf(features);
  const sums = [...start];
  for (const feature of features) {
    weights.get(feature)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * share;
    });
  }
  return Object.fromEntries(
    roleCategories.map((category, at) => [category, sums[at] ?? 0]),
  ) as Record<RoleCategory, number>;
}

/** Why a sentence resembles a category as much as it does: what each feature adds, the largest first, for or against. */
export function reasonsFor(
  sentence: Sentence,
  category: RoleCategory,
): {
  readonly likeness: number;
  readonly features: readonly { readonly feature: string; readonly adds: number }[];
} {
  const column = roleCategories.indexOf(category);
  const features = featuresOf(sentence);
  const share = shareOf(features);
  const added = [...features]
    .map((feature) => ({ feature, adds: (weights.get(feature)?.[column] ?? 0) * share }))
    .sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds));
  return { likeness: likenessOf(sentence)[category], features: added };
}
