import type { TextFinding } from '../text-help/schema.ts';
import { partHeadings } from './data/part-headings.ts';
import type { SummaryDraft, SummaryLine } from './schema.ts';

/** What the supporter wrote of a summary as one text, and where in it each line stands that may be improved. */
export interface OwnText {
  readonly text: string;
  readonly places: readonly {
    readonly key: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** A remark on one line, with its place in the words of that line. */
export interface LineFinding extends TextFinding {
  readonly lineKey: string;
}

/** Whose words a line holds, as far as improving them goes. */
function isOwnWords({ isQuote, changedBy }: SummaryLine): boolean {
  return isQuote || changedBy === 'inhabitant';
}

/**
 * The text of a summary to check: title, headings and lines, each a paragraph of its own. Words of the inhabitant are left out, literal
 * or as they corrected them: they are never improved (practice, 9.2). Texts that Naast makes are in it, so that the
 * whole is measured, but have no place as long as nobody wrote in them.
 */
export function ownTextOf(
  { title, parts }: SummaryDraft,
  wordsOf: (line: SummaryLine) => string,
): OwnText {
  const places: OwnText['places'][number][] = [];
  let text = title;
  const add = (paragraph: string) => {
    text += `\n\n${paragraph}`;
    return { start: text.length - paragraph.length, end: text.length };
  };
  for (const { part, lines } of parts) {
    const written = lines.filter((line) => !isOwnWords(line) && wordsOf(line).trim() !== '');
    if (written.length > 0) add(partHeadings[part]);
    for (const line of written) {
      const words = wordsOf(line);
      const isGiven = line.source.kind !== 'note' && words === line.draftText;
      const place = add(part === 'contacts' ? `${words} ${line.phone}` : words);
      if (!isGiven && part !== 'contacts') places.push({ key: line.key, ...place });
    }
  }
  return { text, places };
}

/** The findings that stand wholly in one line, with their place in it. */
export function onLines(
  { places }: OwnText,
  findings: readonly TextFinding[],
): readonly LineFinding[] {
  return findings.flatMap((finding) => {
    const place = places.find(
      ({ start, end }) =>
        finding.end > finding.start && finding.start >= start && finding.end <= end,
    );
    if (!place) return [];
    const { key, start } = place;
    return [{ ...finding, lineKey: key, start: finding.start - start, end: finding.end - start }];
  });
}
