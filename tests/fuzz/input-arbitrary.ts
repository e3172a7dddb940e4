import fc from 'fast-check';
import type { z } from 'zod';
import { Instant, PlainDate } from '../../shared/primitives/plain-date.ts';

/** What stands at the leaves of an input; `key` is the name of the field, `''` at the top or in a list of its own. */
export interface Leaves {
  id(key: string): fc.Arbitrary<string>;
  text(key: string, length: { readonly min: number; readonly max: number }): fc.Arbitrary<string>;
}

/** The most pieces of a list or record: enough to meet duplicates and order, few enough to be quick. */
const MOST_PIECES = 4;

/** The parts of a schema's definition that are read here; zod gives them no common type. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly partial?: boolean;
}

interface Check {
  readonly check: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
}

/**
 * Inputs that fit a schema, so that a call gets past the first door. Throws for a kind of schema it does not know, so
 * that a new kind in the contract is not silently left out.
 */
export function inputArbitrary(schema: z.ZodType, leaves: Leaves, key = ''): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Definition;
  const inside = (part: z.ZodType | undefined, name = key) => {
    if (!part) throw new Error(`a ${def.type} without its part`);
    return inputArbitrary(part, leaves, name);
  };
  switch (def.type) {
    case 'object':
      return objectArbitrary(def.shape ?? {}, inside);
    case 'array':
      return fc.array(inside(def.element), lengthsOf(def, MOST_PIECES));
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map((item) => inside(item)));
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => inside(option)));
    case 'record':
      return recordArbitrary(def, inside);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'optional':
      return fc.option(inside(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(inside(def.innerType));
    case 'default':
    case 'prefault':
    case 'readonly':
      return inside(def.innerType);
    case 'pipe':
      return inside(def.in);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numberArbitrary(def);
    case 'string':
      return stringArbitrary(schema, def, leaves, key);
    case 'null':
      return fc.constant(null);
    case 'unknown':
    case 'any':
      return fc.jsonValue();
    default:
      throw new Error(`no inputs are known for a schema of type ${def.type} (${key})`);
  }
}

type Inside = (part: z.ZodType | undefined, name?: string) => fc.Arbitrary<unknown>;

function objectArbitrary(shape: Readonly<Record<string, z.ZodType>>, inside: Inside) {
  const fields = Object.entries(shape).map(([name, field]) => [name, inside(field, name)]);
  return fc
    .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>)
    .map(withoutUndefined);
}

/** An optional field that is left out is not there at all: JSON knows no `undefined`. */
function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function recordArbitrary(def: Definition, inside: Inside): fc.Arbitrary<unknown> {
  const keys = def.keyType?._zod.def as unknown as Definition;
  const names = Object.values(keys?.entries ?? {}).map(String);
  if (names.length === 0) {
    return fc.dictionary(fc.string({ maxLength: 60 }), inside(def.valueType, ''), {
      maxKeys: MOST_PIECES,
    });
  }
  const fields = Object.fromEntries(names.map((name) => [name, inside(def.valueType, name)]));
  return fc.record(fields, { requiredKeys: def.partial ? [] : names });
}

function checksOf(def: Definition): Check[] {
  return (def.checks ?? []).map((check) => check._zod.def);
}

function lengthsOf(def: Definition, most: number): { minLength: number; maxLength: number } {
  let minLength = 0;
  let maxLength = most;
  for (const { check, minimum, maximum, length } of checksOf(def)) {
    if (check === 'min_length') minLength = minimum ?? 0;
    if (check === 'max_length') maxLength = Math.min(maxLength, maximum ?? most);
    if (check === 'length_equals') minLength = maxLength = length ?? 0;
  }
  return { minLength, maxLength: Math.max(minLength, maxLength) };
}

function numberArbitrary(def: Definition): fc.Arbitrary<number> {
  const checks = checksOf(def);
  const isWhole = [def.format, ...checks.map(({ format }) => format)].includes('safeint');
  const least = checks.find(({ check }) => check === 'greater_than')?.value;
  const most = checks.find(({ check }) => check === 'less_than')?.value;
  if (isWhole) {
    return fc.integer({
      min: Math.ceil(least ?? Number.MIN_SAFE_INTEGER),
      max: Math.floor(most ?? Number.MAX_SAFE_INTEGER),
    });
  }
  return fc.double({
    min: least ?? -Number.MAX_VALUE,
    max: most ?? Number.MAX_VALUE,
    noNaN: true,
  });
}

function stringArbitrary(
  schema: z.ZodType,
  def: Definition,
  leaves: Leaves,
  key: string,
): fc.Arbitrary<string> {
  if (schema === (PlainDate as z.ZodType)) return days;
  if (schema === (Instant as z.ZodType)) return moments;
  const checks = checksOf(def);
  const format = def.format ?? checks.find((check) => check.format)?.format;
  if (format === 'uuid') return leaves.id(key);
  if (format === 'datetime') return moments;
  if (format === 'base64') return fc.base64String();
  const pattern = checks.find((check) => check.pattern)?.pattern;
  if (pattern) return fc.stringMatching(pattern);
  const { minLength, maxLength } = lengthsOf(def, 100_000);
  return leaves.text(key, { min: minLength, max: maxLength });
}

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const moments = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
