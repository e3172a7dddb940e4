import { inspect } from 'node:util';
import type { RunDetails } from 'fast-check';

/** A value in at most so many characters: inputs can be huge and deep, and writing those out in full takes minutes. */
export function inShort(value: unknown, mostCharacters = 500): string {
  const options = { depth: 8, maxStringLength: 120, maxArrayLength: 8, breakLength: 120 };
  return inspect(value, options).slice(0, mostCharacters);
}

/** What the fuzzing found, shrunk to the fewest calls that show it, and how to see it again. */
export function foundInWords<Sequence>(found: RunDetails<[Sequence]>): string {
  return [
    found.errorInstance instanceof Error ? found.errorInstance.message : 'unknown',
    `after these calls: ${inShort(found.counterexample?.[0], 4000)}`,
    `Again: npm run fuzz -- --seed ${found.seed} --path ${found.counterexamplePath}`,
  ].join('\n');
}
