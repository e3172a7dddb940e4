import type { KeptEdit, SummaryLine } from './schema.ts';

export interface LaidLines {
  readonly lines: readonly SummaryLine[];
  /** Lines that were edited away, as the draft has them, so that they can be put back. */
  readonly leftOut: readonly SummaryLine[];
}

/**
 * Lays edits over the lines they name. A line that reads differently from the draft is no literal quote any
 * more; the draft stays beside it. An edit without words leaves the line out, whatever it reads now: what was
 * kept off the paper stays off. Other words only stand in for the draft they were made on: "2 uur" in better
 * words must not print when the note says "3 uur" now.
 */
export function layEdits(lines: readonly SummaryLine[], edits: readonly KeptEdit[]): LaidLines {
  const byKey = new Map(edits.map((edit) => [edit.key, edit]));
  const isLeftOut = ({ key }: SummaryLine) => {
    const edit = byKey.get(key);
    return edit !== undefined && !edit.text?.trim();
  };
  return {
    lines: lines
      .filter((line) => !isLeftOut(line))
      .map((line) => laidOver(line, byKey.get(line.key))),
    leftOut: lines
      .filter(isLeftOut)
      .map((line) => ({ ...line, changedBy: byKey.get(line.key)?.by ?? null })),
  };
}

function laidOver(line: SummaryLine, edit: KeptEdit | undefined): SummaryLine {
  if (!edit?.text || edit.madeOn !== line.draftText) return line;
  const text = edit.text.trim();
  const isChanged = text !== line.draftText;
  return {
    ...line,
    text,
    isQuote: line.isQuote && !isChanged,
    changedBy: isChanged ? edit.by : null,
  };
}
