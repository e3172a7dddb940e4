/** Between these ranks of the list the Zipf value runs evenly over the logarithm of the rank. */
const anchors: readonly (readonly [rank: number, zipf: number])[] = [
  [1, 7.6],
  [10, 7.1],
  [100, 6.1],
  [1_000, 4.9],
  [2_000, 4.4],
  [5_000, 4.0],
  [10_000, 3.6],
];

/** How common a word at this rank is: Zipf 4 and more is everyday, under 3 rare. */
function zipfOfRank(rank: number): number {
  const above = anchors.findIndex(([at]) => at >= rank);
  const [toRank, toZipf] = anchors[above === -1 ? anchors.length - 1 : above] ?? [1, 7.6];
  const [fromRank, fromZipf] = anchors[above - 1] ?? [toRank, toZipf];
  if (toRank === fromRank) return toZipf;
  const share = Math.log(rank / fromRank) / Math.log(toRank / fromRank);
  return fromZipf + share * (toZipf - fromZipf);
}

/** Words with how common they are, from a list with one word a line, the most common first. */
export function frequenciesOf(rankedWords: string): Map<string, number> {
  const zipfs = new Map<string, number>();
  for (const [at, word] of rankedWords.split(/\r?\n/).entries()) {
    if (word !== '' && !zipfs.has(word)) zipfs.set(word, zipfOfRank(at + 1));
  }
  return zipfs;
}
