import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neutralWordings } from '../../../shared/features/role-guard/data/neutral-wordings.ts';
import { featuresOf, shareOf } from '../../../shared/features/role-guard/learnt/features.ts';
import { writeWeights } from '../../../shared/features/role-guard/learnt/kept-weights.ts';
import { sentencesOf } from '../../../shared/features/role-guard/reading/sentences.ts';
import { roleCategories } from '../../../shared/features/role-guard/schema.ts';
import { filledIn } from './filled-in.ts';
import { phrasesIn } from './labelled.ts';
import { learntFrom } from './learnt-from.ts';

/**
 * `npx node tests/unit/role-guard/learn.ts`: learns from the phrases that may be built on which features go with which
 * verdict, and from the wordings it offers itself: of a neutral text each sentence is neutral, of the others it is not said
 * which one steps outside (multinomial logistic regression with a penalty on large weights, rare
 * features counting for more) and writes `learnt/weights.json`. It has no chance in it: the same phrases and word classes
 * give the same weights.
 */
const verdicts = ['neutral', ...roleCategories] as const;
const folder = join(import.meta.dirname, 'phrases');
const ROUNDS = 100;
const STEP = 0.1;
const PENALTY = 0.5;
const SEEN_AT_LEAST = 2;
/** Features that add less than this are not kept; fewer of them find less (`figures.ts`), more make the file larger. */
const TOO_SMALL = 0.25;

const offered = Object.values(neutralWordings)
  .flatMap((forms) => Object.values(forms))
  .map((template) => ({ verdict: 'neutral' as const, text: filledIn(template) }));
const examples = [
  ...learntFrom.flatMap((name) => phrasesIn(join(folder, `${name}.jsonl`))),
  ...offered,
].flatMap(({ text, verdict }) => {
  const sentences = [...sentencesOf(text)].map(featuresOf);
  const column = verdicts.indexOf(verdict);
  return verdict === 'neutral'
    ? sentences.map((features) => ({ features, verdict: column }))
    : [{ features: new Set(sentences.flatMap((one) => [...one])), verdict: column }];
});
const counts = new Map<string, number>();
for (const { features } of examples) {
  for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
}
const names = [
  '',
  ...[...counts]
    .filter(([, count]) => count >= SEEN_AT_LEAST)
    .map(([name]) => name)
    .sort(),
];
const numbers = new Map(names.map((name, number) => [name, number]));
/** What a feature counts for: the rarer, the more. */
const rarity = names.map((name) => Math.log(1 + examples.length / (counts.get(name) ?? 1)) / 4);
rarity[0] = 1;
const rows = examples.map(({ features, verdict }) => {
  const at = [...features].flatMap((feature) => numbers.get(feature) ?? []);
  const share = shareOf(features);
  return { at, worth: at.map((row) => share * (rarity[row] ?? 1)), verdict };
});

const width = verdicts.length;
const weights = new Float64Array(names.length * width);
const mean = new Float64Array(weights.length);
const spread = new Float64Array(weights.length);
for (let round = 1; round <= ROUNDS; round++) step(slope(), round);

const [, ...kept] = names.map((name, row) => [name, addedBy(row)] as const);
const enough = new Map(kept.filter(([, added]) => added.some((one) => Math.abs(one) >= TOO_SMALL)));
const start = [...addedBy(0)].map((one) => one.toFixed(2)).join(' ');
const file = join(import.meta.dirname, '../../../shared/features/role-guard/learnt/weights.json');
writeFileSync(file, `${JSON.stringify({ start, weights: writeWeights(enough) }, null, 2)}\n`);
console.log(`${examples.length} phrases, ${names.length} features, ${enough.size} kept`);

/** What a feature adds to each category above what it adds to neutral. */
function addedBy(row: number): Float32Array {
  const [neutral = 0, ...others] = weights.subarray(row * width, (row + 1) * width);
  return Float32Array.from(others, (one) => (one - neutral) * (rarity[row] ?? 1));
}

/** How the error changes with each weight. */
function slope(): Float64Array {
  const change = weights.map((weight) => (PENALTY * weight) / rows.length);
  for (const { at, worth, verdict } of rows) {
    const scores = verdicts.map((_, column) =>
      at.reduce(
        (sum, row, index) => sum + (worth[index] ?? 0) * (weights[row * width + column] ?? 0),
        weights[column] ?? 0,
      ),
    );
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const total = powers.reduce((sum, power) => sum + power, 0);
    powers.forEach((power, column) => {
      const error = (power / total - (column === verdict ? 1 : 0)) / rows.length;
      change[column] = (change[column] ?? 0) + error;
      at.forEach((row, index) => {
        const place = row * width + column;
        change[place] = (change[place] ?? 0) + error * (worth[index] ?? 0);
      });
    });
  }
  return change;
}

/** One step downhill, with the momentum of those before (Adam). */
function step(change: Float64Array, round: number): void {
  change.forEach((one, at) => {
    mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * one;
    spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * one * one;
    const speed = (mean[at] ?? 0) / (1 - 0.9 ** round);
    const width = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
    weights[at] = (weights[at] ?? 0) - (STEP * speed) / width;
  });
}
