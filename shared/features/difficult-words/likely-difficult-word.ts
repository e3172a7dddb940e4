/** Longer words than this are seldom ordinary ones. */
const LONG_FROM = 10;

/**
 * The word of a line that most likely needs explaining, for a start: an abbreviation in capitals, or else the longest word when
 * it is long. What is at most two words is meant as it stands. Empty when there is nothing to guess.
 */
export function likelyDifficultWord(text: string): string {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length <= 2) return words.join(' ');
  const abbreviation = words.find(
    (word) => /^\p{Lu}{2,}\d*$/u.test(word) || /^\p{Lu}\p{L}*\p{Lu}/u.test(word),
  );
  if (abbreviation !== undefined) return abbreviation;
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.length >= LONG_FROM ? longest : '';
}
