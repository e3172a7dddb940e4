import { commonWords } from './data/common-words.ts';
import dutch from './data/dutch-words.json' with { type: 'json' };
import { orders, weakWords } from './data/weak-words.ts';
import { MAX_PASSPHRASE_BYTES, MIN_PASSPHRASE_LENGTH, passphraseLength } from './schema.ts';

/** Why a passphrase is not taken. There are no rules about kinds of characters (NIST SP 800-63B-4, 3.1.1.2). */
export type PassphraseProblem = 'too-short' | 'too-long' | 'repeats' | 'too-easy';

/** The words a passphrase is made of by chance. */
export const dutchWords: readonly string[] = dutch.words.split(' ');
const knownWords: ReadonlySet<string> = new Set([...dutchWords, ...commonWords]);

/** How many words someone who guesses must get right; three of the most used words is what we ask at least. */
const ENOUGH = 3;
/** A word from the lists people choose from first is half as hard to guess as another. */
const WEAK_WORD = 0.5;
/** Letters that are no word we know: three of them count as a word. */
const LOOSE_LETTER = 1 / 3;
/** Digits beyond a year or a code of four count a little. */
const LOOSE_DIGIT = 1 / 4;
const FREE_DIGITS = 4;
const SHORTEST_ORDER = 4;
const SHORTEST_WORD = 3;
const LONGEST_WORD = 24;
/** With fewer different signs than this it is one piece again and again, whatever their order. */
const FEWEST_SIGNS = 5;

/**
 * What is wrong with a passphrase for a vault with this label, or `undefined`. It is too easy when it is made of a few
 * words, names, months, rows of keys or the label, with digits: what is tried first by someone with a copy of the files.
 */
export function passphraseProblem(
  passphrase: string,
  label: string,
): PassphraseProblem | undefined {
  if (passphraseLength(passphrase) < MIN_PASSPHRASE_LENGTH) return 'too-short';
  if (utf8Length(passphrase) > MAX_PASSPHRASE_BYTES) return 'too-long';
  const signs = plain(passphrase);
  if (isRepeated(signs)) return 'repeats';
  const free = new Set([...wordsOf(label), plain(label), 'naast']);
  const guesses = [signs, withoutLeet(signs)].map((text) => wordsToGuess(text, free));
  return Math.min(...guesses) < ENOUGH ? 'too-easy' : undefined;
}

/** The bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  const bytes = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  return Array.from(text).reduce((sum, sign) => sum + bytes(sign.codePointAt(0) ?? 0), 0);
}

/** Letters and digits only, lower case, without accents; other scripts are kept as they are. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(plain)
    .filter((word) => word.length >= SHORTEST_WORD);
}

function withoutLeet(text: string): string {
  const letters: Readonly<Record<string, string>> = {
    0: 'o',
    1: 'i',
    3: 'e',
    4: 'a',
    5: 's',
    7: 't',
  };
  return text.replaceAll(/[013457]/g, (digit) => letters[digit] ?? digit);
}

/** One piece again and again, or hardly any different signs. */
function isRepeated(text: string): boolean {
  const signs = Array.from(text);
  if (new Set(signs).size < FEWEST_SIGNS) return true;
  const longestPiece = Math.floor(signs.length / 2);
  for (let piece = 1; piece <= longestPiece; piece += 1) {
    if (signs.every((sign, at) => at < piece || sign === signs[at - piece])) return true;
  }
  return false;
}

/** The cheapest way to put the text together from words, orders and loose signs; a word counts once. */
function wordsToGuess(text: string, free: ReadonlySet<string>): number {
  const signs = Array.from(withoutOrders(text));
  const best: { cost: number; words: ReadonlySet<string>; digits: number }[] = [
    { cost: 0, words: new Set(), digits: 0 },
  ];
  for (let end = 1; end <= signs.length; end += 1) {
    const before = best[end - 1];
    if (!before) break;
    const isDigit = /\p{N}/u.test(signs[end - 1] ?? '');
    const digits = before.digits + (isDigit ? 1 : 0);
    const loose = isDigit ? (digits > FREE_DIGITS ? LOOSE_DIGIT : 0) : LOOSE_LETTER;
    best[end] = { cost: before.cost + loose, words: before.words, digits };
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - SHORTEST_WORD; start += 1) {
      const word = signs.slice(start, end).join('');
      const cost = costOf(word, free);
      const from = best[start];
      if (cost === undefined || !from) continue;
      const total = from.cost + (from.words.has(word) ? 0 : cost);
      if (total < (best[end]?.cost ?? 0)) {
        best[end] = { cost: total, words: new Set([...from.words, word]), digits: from.digits };
      }
    }
  }
  return best.at(-1)?.cost ?? 0;
}

function costOf(word: string, free: ReadonlySet<string>): number | undefined {
  if (free.has(word)) return 0;
  if (weakWords.has(word)) return WEAK_WORD;
  return knownWords.has(word) ? 1 : undefined;
}

/** Takes out rows of keys, alphabets and counting, from four signs on. */
function withoutOrders(text: string): string {
  let rest = text;
  let at = 0;
  while (at <= rest.length - SHORTEST_ORDER) {
    const length = orderAt(rest, at);
    if (length === 0) at += 1;
    else rest = rest.slice(0, at) + rest.slice(at + length);
  }
  return rest;
}

function orderAt(text: string, at: number): number {
  let length = SHORTEST_ORDER;
  const isOrder = (upTo: number) => {
    const piece = text.slice(at, at + upTo);
    return piece.length === upTo && orders.some((order) => order.includes(piece));
  };
  if (!isOrder(length)) return 0;
  while (isOrder(length + 1)) length += 1;
  return length;
}
