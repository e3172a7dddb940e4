/** A kill may come so much later than the work took when nobody disturbed it: some must come when it is done. */
const UNTIL_AFTER = 1.25;

/**
 * Does something undisturbed and gives within how many milliseconds from its start it is to be killed, so that kills fall in all of it, on
 * a slow computer too.
 */
export async function killsWithin(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) * UNTIL_AFTER;
}
