import fc from 'fast-check';

/** Values nobody expects in a field. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    true,
    0,
    -0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
    1e308,
    2n ** 70n,
    '',
    '\0',
    '\ud800',
    '__proto__',
    "'; DROP TABLE note_lines; --",
    '\u202egnirts',
    '2026-02-30',
    '00000000-0000-0000-0000-000000000000',
  ),
  fc.constantFrom([], {}, [[]], new Date(0), new Map([[1, 2]]), new Uint8Array(3), /a/),
  fc.string(),
  fc.integer(),
  fc.anything(),
  // Huge, deep and very many.
  // Each ends just over what a call may be.
  fc.nat(3).map((size) => 'm'.repeat([10_001, 200_000, 2_000_000, 8_000_001][size] ?? 1)),
  fc.nat(2).map((size) => deep([50, 200, 1_000][size] ?? 1)),
  fc.nat(2).map((size) => Array.from({ length: [1_000, 30_000, 400_001][size] ?? 1 }, () => null)),
);

/** Names that have a meaning for the language rather than for us. */
const prototypeNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
];

/** One thing that is wrong with an input. */
type Spoiling =
  | { readonly kind: 'replace'; readonly at: number; readonly by: unknown }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'add'; readonly at: number; readonly name: string; readonly value: unknown };

const at = fc.nat(40);
const spoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  fc.record({ kind: fc.constant('replace'), at, by: strange }),
  fc.record({ kind: fc.constant('remove'), at }),
  fc.record({
    kind: fc.constant('add'),
    at,
    name: fc.oneof(fc.constantFrom(...prototypeNames), fc.string()),
    value: strange,
  }),
) as fc.Arbitrary<Spoiling>;

/** An input with one or two places of it replaced, taken out or added to. */
export function spoiled(input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(input, fc.array(spoiling, { minLength: 1, maxLength: 2 }))
    .map(([good, spoilings]) => spoilings.reduce(spoil, structuredClone(good)));
}

function spoil(input: unknown, spoiling: Spoiling): unknown {
  const places = placesIn(input);
  const place = places[spoiling.at % Math.max(1, places.length)];
  if (!place) return spoiling.kind === 'replace' ? structuredClone(spoiling.by) : input;
  const { holder, name } = place;
  if (spoiling.kind === 'replace') holder[name] = structuredClone(spoiling.by);
  if (spoiling.kind === 'remove') delete holder[name];
  if (spoiling.kind === 'add') {
    // `defineProperty`, because an assignment to `__proto__` would make no field of that name.
    Object.defineProperty(holder, spoiling.name, {
      value: structuredClone(spoiling.value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return input;
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

/** Every field of every object and list inside. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}

function deep(levels: number): unknown {
  let value: unknown = 'below';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { value };
  return value;
}

/** Anything at all in the place of a call. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  strange,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  fc.record({ call: fc.oneof(fc.constantFrom(...prototypeNames), fc.string()), input: strange }),
);
