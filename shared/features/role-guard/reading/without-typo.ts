import { classWords, isClassWord } from '../words/classes.ts';

/** Shorter words are too easily another word with one letter changed. */
const SHORTEST = 7;
const LONG = 10;
const SHORTEST_WITH_D_OR_T = 5;

/** Every longer word of the rules, and it with one letter left out, with the word it stands for. */
const oneLetterLess = new Map<string, string>();
for (const word of classWords().filter(({ length }) => length >= SHORTEST - 1)) {
  for (const form of [word, ...shorterBy1(word)]) {
    if (!oneLetterLess.has(form) || form === word) oneLetterLess.set(form, word);
  }
}

/**
 * The word that was most likely meant: a word of the rules that differs by one letter more, less, other or changed places,
 * or by the d or t at its end. Short words and words the rules know stay as they are.
 */
export function withoutTypo(word: string): string {
  if (word.length < SHORTEST_WITH_D_OR_T || isClassWord(word)) return word;
  const otherEnding = word.replace(/[dt]$/, (end) => (end === 'd' ? 't' : 'd'));
  if (otherEnding !== word && isClassWord(otherEnding)) return otherEnding;
  if (word.length < SHORTEST) return word;
  const meant = [word, ...shorterBy1(word)].map((form) => oneLetterLess.get(form));
  return meant.find((one) => one !== undefined && isSlip(word, one)) ?? word;
}

/**
 * Whether a word differs as by a slip of the hand. Another letter in the same place is more often another word (vermoed,
 * vergoed), so only in long words; another ending is grammar.
 */
function isSlip(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || word.slice(0, -2) === meant.slice(0, word.length - 2)) return false;
  if (meant.slice(0, -2) === word.slice(0, meant.length - 2)) return false;
  if (word.length !== meant.length) return true;
  const isSwapped = [...word].sort().join('') === [...meant].sort().join('');
  return isSwapped || word.length >= LONG;
}

/** The word without one of its letters; the first is seldom mistaken. */
function shorterBy1(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(1);
}
