import { wordList } from './word-list.ts';

/**
 * What words a place in a pattern takes, numbered, so that a word is looked up once and every pattern then only looks at one
 * bit. All patterns are read when the program starts, before the first word.
 */
const numbers = new Map<string, number>();
const takersOfWord = new Map<string, number[]>();
const takersOfClass = new Map<string, number[]>();
const takersByEnds: { readonly number: number; readonly has: (word: string) => boolean }[] = [];

/** The number of a place that takes these choices: words, words with `*`, classes with `@`; `|` stands between them. */
export function fitNumber(choices: string): number {
  const known = numbers.get(choices);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(choices, number);
  const all = choices.split('|');
  for (const one of all) {
    if (one.startsWith('@')) add(takersOfClass, one.slice(1), number);
    else if (!one.includes('*')) add(takersOfWord, one, number);
  }
  const open = all.filter((one) => one.includes('*'));
  if (open.length > 0) takersByEnds.push({ number, has: wordList(open.join(' ')).has });
  return number;
}

/** The places that take a word, as bits. */
export function fitsOf(forms: readonly string[], classes: ReadonlySet<string>): Uint32Array {
  const bits = new Uint32Array(Math.ceil(numbers.size / 32));
  const set = (number: number) => {
    bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
  };
  for (const form of forms) {
    takersOfWord.get(form)?.forEach(set);
    for (const { number, has } of takersByEnds) if (has(form)) set(number);
  }
  for (const one of classes) takersOfClass.get(one)?.forEach(set);
  return bits;
}

export function hasFit(bits: Uint32Array, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

function add(to: Map<string, number[]>, key: string, number: number): void {
  const known = to.get(key);
  if (known) known.push(number);
  else to.set(key, [number]);
}
