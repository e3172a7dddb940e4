/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32), so that a failure can be played again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of them, which must be some. */
export function chosenBy<One>(random: () => number, some: readonly One[]): One {
  const one = some[Math.floor(random() * some.length)];
  if (one === undefined) throw new Error('there is nothing to choose from');
  return one;
}
