import fc from 'fast-check';
import { callsByName } from '../../shared/app-contract.ts';
import type { Template } from './fuzzed-vault.ts';
import { PASSPHRASE } from './fuzzed-vault.ts';
import { inputArbitrary, type Leaves } from './input-arbitrary.ts';
import { garbage, spoiled } from './spoil.ts';

/** What a person's computer does when a call asks it something. */
export type HostMood = 'saves' | 'cancels' | 'has-no-folder';

export interface Step {
  readonly sent: unknown;
  readonly mood: HostMood;
}

/** Calls of every kind: that fit, that are spoiled, and that are no call at all. */
export function steps(template: Template): fc.Arbitrary<readonly Step[]> {
  const leaves = leavesFor(template);
  const calls = [...callsByName.values()].map((spec) => {
    const input = inputArbitrary(spec.input, leaves);
    const wire = (given: fc.Arbitrary<unknown>) =>
      fc.record({ call: fc.constant(spec.name), input: given });
    return { fits: wire(input), spoiled: fc.oneof(wire(spoiled(input)), spoiled(wire(input))) };
  });
  const sent = fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...calls.map(({ fits }) => fits)) },
    { weight: 5, arbitrary: fc.oneof(...calls.map((call) => call.spoiled)) },
    { weight: 1, arbitrary: garbage },
  );
  const mood = fc.constantFrom<HostMood>('saves', 'cancels', 'has-no-folder');
  return fc.array(fc.record({ sent, mood }), { minLength: 1, maxLength: 30, size: 'max' });
}

/** Every call of the contract once, with an input that fits; the same ones for the same seed. */
export function oneOfEachCall(
  template: Template,
  seed: number,
): { readonly call: string; readonly input: unknown }[] {
  const leaves = leavesFor(template);
  return [...callsByName.values()].map(({ name, input }) => {
    const [fitting] = fc.sample(inputArbitrary(input, leaves), { seed, numRuns: 1 });
    return { call: name, input: fitting };
  });
}

/** Ids that are there, mostly, so that calls meet each other; the right passphrase, often, so that the vault opens. */
function leavesFor({ ids, idsByField }: Template): Leaves {
  const known = fc.constantFrom(...ids);
  return {
    id(key) {
      const meant = idsByField[key];
      const other = fc.oneof({ weight: 9, arbitrary: known }, fc.uuid());
      return meant ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...meant) }, other) : other;
    },
    text(key, { min, max }) {
      const some = fc.string({
        unit: 'binary',
        minLength: min,
        maxLength: Math.min(max, min + 60),
      });
      const words = fc.constantFrom(
        'mevrouw Yildiz',
        'naar de moskee',
        '"',
        'a* OR NOT',
        '2026-03-03',
      );
      const long = fc.constant('é'.repeat(max));
      if (/passphrase/i.test(key)) return fc.oneof(fc.constant(PASSPHRASE), some);
      return fc.oneof({ weight: 4, arbitrary: some }, { weight: 4, arbitrary: words }, long);
    },
  };
}
