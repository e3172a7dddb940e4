/**
 * Turns what a person typed into an FTS5 expression: every word must occur, the last may be unfinished.
 * Quoting each word keeps signs that mean something to FTS5 from doing so. `undefined` when there is no word.
 */
export function matchExpression(typed: string): string | undefined {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu);
  if (!words) return undefined;
  const quoted = words.map((word) => `"${word}"`);
  return `${quoted.join(' ')}*`;
}
