/**
 * The point whose words come back most in a line, for a start when ticking; otherwise the first one. Only whole words
 * of four letters or more count: the small ones are in every line.
 */
export function likelyPoint<Point extends { readonly text: string }>(
  words: string,
  points: readonly Point[],
): Point | undefined {
  const said = longWordsIn(words);
  const shared = (point: Point) => [...longWordsIn(point.text)].filter((word) => said.has(word));
  return points.reduce<Point | undefined>(
    (best, point) => (best && shared(best).length >= shared(point).length ? best : point),
    undefined,
  );
}

function longWordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
