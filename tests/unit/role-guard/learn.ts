import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neutralWordings } from '../../../shared/features/role-guard/data/neutral-wordings.ts';
import { featuresOf } from '../../../shared/features/role-guard/learnt/features.ts';
import { sentencesOf } from '../../../shared/features/role-guard/reading/sentences.ts';
import { roleCategories } from '../../../shared/features/role-guard/schema.ts';
import { filledIn } from './filled-in.ts';
import { phrasesIn } from './measure.ts';

/**
 * `npx node tests/unit/role-guard/learn.ts`: learns from the phrases that may be built on which features go with which
 * verdict, and from the wordings it offers itself (multinomial logistic regression with a penalty on large weights) and writes `learnt/weights.json`. It has no
 * chance in it: the same phrases and word classes give the same weights.
 */
const verdicts = ['neutral', ...roleCategories] as const;
const folder = join(import.meta.dirname, 'phrases');
const SCALE = 4;
const ROUNDS = 300;
const STEP = 0.05;
const PENALTY = 1;
const SEEN_AT_LEAST = 2;

const offered = Object.values(neutralWordings)
  .flatMap((forms) => Object.values(forms))
  .map((template) => ({ verdict: 'neutral' as const, text: filledIn(template) }));
const examples = [
  ...['build', 'more', 'method'].flatMap((name) => phrasesIn(join(folder, `${name}.jsonl`))),
  ...offered,
].map(({ text, verdict }) => ({
  features: new Set([...sentencesOf(text)].flatMap((one) => [...featuresOf(one)])),
  verdict: verdicts.indexOf(verdict),
}));
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
const rows = examples.map(({ features, verdict }) => {
  const at = [...features].flatMap((feature) => numbers.get(feature) ?? []);
  return { at, share: SCALE / Math.sqrt(Math.max(1, at.length)), verdict };
});

const width = verdicts.length;
const weights = new Float64Array(names.length * width);
const mean = new Float64Array(weights.length);
const spread = new Float64Array(weights.length);
for (let round = 1; round <= ROUNDS; round++) step(slope(), round);

const kept = Object.fromEntries(
  verdicts.map((verdict, column) => [
    verdict,
    names
      .map((name, row) => `${name}=${Math.round((weights[row * width + column] ?? 0) * 100)}`)
      .join(' '),
  ]),
);
const file = join(import.meta.dirname, '../../../shared/features/role-guard/learnt/weights.json');
writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
console.log(`${examples.length} phrases, ${names.length} features`);

/** How the error changes with each weight. */
function slope(): Float64Array {
  const change = weights.map((weight) => (PENALTY * weight) / rows.length);
  for (const { at, share, verdict } of rows) {
    const scores = verdicts.map((_, column) =>
      at.reduce(
        (sum, row) => sum + share * (weights[row * width + column] ?? 0),
        weights[column] ?? 0,
      ),
    );
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const total = powers.reduce((sum, power) => sum + power, 0);
    powers.forEach((power, column) => {
      const error = (power / total - (column === verdict ? 1 : 0)) / rows.length;
      change[column] = (change[column] ?? 0) + error;
      for (const row of at) {
        const place = row * width + column;
        change[place] = (change[place] ?? 0) + error * share;
      }
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
