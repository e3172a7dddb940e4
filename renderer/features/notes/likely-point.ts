/**
 * The point a line sounds most like, for a start when ticking; otherwise the first one. Only whole words of four letters
 * or more count, and long ones more: the small ones are in every line.
 */
export function likelyPoint<Point extends { readonly text: string }>(
  words: string,
  points: readonly Point[],
): Point | undefined {
  const said = longWordsIn(words);
  const likeness = (point: Point) =>
    [...longWordsIn(point.text)]
      .filter((word) => said.has(word))
      .reduce((letters, word) => letters + word.length, 0);
  return points.reduce<Point | undefined>(
    (best, point) => (best && likeness(best) >= likeness(point) ? best : point),
    undefined,
  );
}

function longWordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
