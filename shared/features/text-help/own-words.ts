import { quoteSpans } from '../../dutch/quotes.ts';
import { overlaps } from '../../dutch/span.ts';
import type { TextFinding } from './schema.ts';

/** The findings outside quotation marks: somebody's own words are never improved (practice, 9.2). */
export function outsideOwnWords(
  text: string,
  findings: readonly TextFinding[],
): readonly TextFinding[] {
  const quotes = quoteSpans(text);
  return findings.filter((finding) => !quotes.some((quote) => overlaps(quote, finding)));
}
