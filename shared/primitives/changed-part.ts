/** What differs between two rows: from which place, and up to which place in each. */
export interface ChangedPart {
  readonly from: number;
  readonly toBefore: number;
  readonly toAfter: number;
}

/**
 * The stretch in which two rows differ; what stands before and behind it are the same objects. Comparing objects is all
 * it does, so that in a long row a change at one place costs next to nothing.
 */
export function changedPart<Item>(before: readonly Item[], after: readonly Item[]): ChangedPart {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && before[from] === after[from]) from += 1;
  let behind = 0;
  while (
    behind < shortest - from &&
    before[before.length - 1 - behind] === after[after.length - 1 - behind]
  ) {
    behind += 1;
  }
  return { from, toBefore: before.length - behind, toAfter: after.length - behind };
}
