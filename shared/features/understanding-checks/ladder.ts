import { type LadderStep, ladder } from './data/prompts.ts';
import type { Direction, NextMeans } from './schema.ts';

/** A rung that is a next means after three rounds. */
export type MeansStep = LadderStep & { readonly means: NextMeans };

/**
 * What to try when a message does not come across, lightest first (practice, 3.7). Putting it on paper as an addition to the
 * verslag is for what the partner did not understand (step 8).
 */
export function ladderFor(direction: Direction): readonly LadderStep[] {
  return ladder.filter(
    ({ means }) => means !== 'op_papier' || direction === 'inwoner_naar_partner',
  );
}

/** The rungs to choose from when three rounds did not help, in the same order. */
export function meansFor(direction: Direction): readonly MeansStep[] {
  return ladderFor(direction).filter((step): step is MeansStep => step.means !== null);
}
