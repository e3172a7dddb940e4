/**
 * Where in a row the longest rising selection stands, by index; places without a number never belong to
 * it. What is left out is the least that has to move for the row to rise.
 */
export function longestRise(row: readonly (number | null)[]): ReadonlySet<number> {
  /** For each length, the index of the lowest number a rise of that length can end with. */
  const ends: number[] = [];
  const cameFrom = new Map<number, number | undefined>();
  row.forEach((number, index) => {
    if (number === null) return;
    const length = firstEndNotBelow(number);
    cameFrom.set(index, ends[length - 1]);
    ends[length] = index;
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = cameFrom.get(at)) rise.add(at);
  return rise;

  function firstEndNotBelow(number: number): number {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = row[ends[middle] ?? 0] ?? Number.NEGATIVE_INFINITY;
      if (end < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
