import type { Part } from './part.ts';

/** How much of a row is run: `short` in `npm test`, `standard` by hand and in a review, `full` before a release. */
export type RunSize = 'short' | 'standard' | 'full';

/** What a row that was run has found. */
export interface RowFigures {
  /** How often the promise was put to the test: kills, cuts, flips, calls. */
  readonly tries: number;
  /** One sentence for each time it was broken; empty is what we want. */
  readonly failures: readonly string[];
  /** Whether the same test, with the protection taken away on purpose, found the loss it must find. */
  readonly controlFailedAsItMust: boolean;
  /** The figures in words: "15 795 commits, 400 kills, 0 lost". */
  readonly figures: string;
}

/** A row either ran and has figures, or could not run here and says why. */
export type RowOutcome = RowFigures | { readonly notRun: string };

/** How much of a row is asked for. Only rows of thousands of tries share them out over parts; another does all it has in each. */
export interface RowAsk {
  readonly size: RunSize;
  readonly part: Part;
}

/** One proof of one promise (P1 to P8, see the README). */
export interface FaultRow {
  readonly promise: 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8';
  /** The name for `--only`, and of its file. */
  readonly name: string;
  /** Whether it needs nothing but Node: such rows are the short form. The others say "not run" where something is missing. */
  readonly isNodeOnly: boolean;
  /** Runs it; must clean up after itself. May throw: that is a failure, as is not coming to an end. */
  run(ask: RowAsk): Promise<RowOutcome>;
}
