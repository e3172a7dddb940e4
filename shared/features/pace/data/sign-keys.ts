import { overSigns, type PaceSign, underSigns } from '../schema.ts';

/**
 * The one key of each sign in the chooser: letters for asking too much, numbers for asking too little. The same for
 * good, so that fingers learn them.
 */
export const signKeys: Readonly<Record<string, PaceSign>> = {
  ...Object.fromEntries(overSigns.map((sign, at) => [String.fromCharCode(97 + at), sign])),
  ...Object.fromEntries(underSigns.map((sign, at) => [String(at + 1), sign])),
  F2: 'over',
  0: 'under',
};

/** The key that marks a sign. */
export function keyOfSign(sign: PaceSign): string {
  return Object.entries(signKeys).find(([, known]) => known === sign)?.[0] ?? '';
}
