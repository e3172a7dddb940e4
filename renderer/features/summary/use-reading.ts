import { useState } from 'react';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import { type PlacedLineOnPaper, placedLines } from './placed-lines.ts';

/** Where two people are who read a summary together. */
export interface Reading {
  readonly lines: readonly PlacedLineOnPaper[];
  /** The number of the line they are at; that of the last one and one more when they have read all. */
  readonly at: number;
  /** The line they are at; `undefined` when they have read all. */
  readonly here: PlacedLineOnPaper | undefined;
  isRight(key: string): boolean;
  goOn(): void;
  goBack(): void;
  /** The line is right as it stands; on to the next. */
  sayRight(): void;
  /** The line is not right: what was said of it before no longer holds. */
  sayDifferent(): void;
}

/** Begins at the line with `startKey`, or at the first when it is not on the paper. Nothing of it is stored. */
export function useReading(draft: SummaryDraft, startKey: string | undefined): Reading {
  const lines = placedLines(draft);
  const [wanted, setWanted] = useState(() =>
    Math.max(
      0,
      lines.findIndex(({ line }) => line.key === startKey),
    ),
  );
  const [rightKeys, setRightKeys] = useState<ReadonlySet<string>>(new Set());
  // A line that is left out makes the paper shorter.
  const at = Math.min(wanted, lines.length);
  const here = lines[at];

  const goOn = () => setWanted(Math.min(at + 1, lines.length));
  return {
    lines,
    at,
    here,
    isRight: (key) => rightKeys.has(key),
    goOn,
    goBack: () => setWanted(Math.max(at - 1, 0)),
    sayRight() {
      if (here) setRightKeys((keys) => new Set(keys).add(here.line.key));
      goOn();
    },
    sayDifferent() {
      if (here) setRightKeys((keys) => new Set([...keys].filter((key) => key !== here.line.key)));
    },
  };
}
