import type {
  SummaryDraft,
  SummaryLine,
  SummaryPart,
} from '../../../shared/features/summary/schema.ts';

/** A line of the summary and the part it stands under. */
export interface PlacedLine {
  readonly line: SummaryLine;
  /** `null`: it was left out of the paper. */
  readonly part: SummaryPart | null;
}

/** A line that stands on the paper. */
export interface PlacedLineOnPaper extends PlacedLine {
  readonly part: SummaryPart;
}

/** The lines that stand on the paper, in its order. */
export function placedLines({ parts }: SummaryDraft): PlacedLineOnPaper[] {
  return parts.flatMap(({ part, lines }) => lines.map((line) => ({ part, line })));
}

/** The line with that key, also when it was left out. */
export function findLine(draft: SummaryDraft, key: string | undefined): PlacedLine | undefined {
  return allLines(draft).find(({ line }) => line.key === key);
}

/** The lines that the inhabitant changed or left out while reading together, in the order of the paper. */
export function changedTogether(draft: SummaryDraft): PlacedLine[] {
  return allLines(draft).filter(({ line }) => line.changedBy === 'inhabitant');
}

function allLines(draft: SummaryDraft): PlacedLine[] {
  return [...placedLines(draft), ...draft.leftOut.map((line) => ({ part: null, line }))];
}

/** The key of the line a block of the paper shows. The name above someone's words belongs to those words. */
export function lineKeyOfBlock(blockKey: string): string {
  return blockKey.replace(/:who$/, '');
}
