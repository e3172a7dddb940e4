import type { NoteLine, SaidLine } from '../notes/schema.ts';
import { withoutOuterQuotes } from './dutch-sentence.ts';
import type { SummaryLine } from './schema.ts';
import { type SummaryFacts, saidBy } from './summary-facts.ts';
import { fromNote, summaryLine } from './summary-line.ts';

/**
 * "Dit hebt u verteld" (practice, 9.1): the inhabitant's own words where they were marked, literally; and what
 * a naaste told as a key point, with the name of who said it and how they know it. Unmarked lines are not poured in.
 */
export function toldLines(facts: SummaryFacts): SummaryLine[] {
  return facts.lines.filter(isTold).map((line) =>
    summaryLine({
      key: `told:${line.id}`,
      text: withoutOuterQuotes(line.text),
      source: fromNote(line.id),
      isQuote: true,
      who: isOwnStory(line) ? '' : saidBy(facts, line),
    }),
  );
}

/** What the inhabitant saw or thinks stands alone; what was heard from another says so. */
function isOwnStory({ speaker, source }: SaidLine): boolean {
  return speaker === 'inhabitant' && source?.kind !== 'heard';
}

function isTold(line: NoteLine): line is SaidLine {
  if (line.kind === 'topic' || line.text.trim() === '') return false;
  if (line.speaker === 'inhabitant') return toldMarks.includes(line.mark);
  return line.speaker === 'relative' && line.mark === 'key_point';
}

/** A worry is private until somebody says otherwise; after that it is part of the story. */
const toldMarks: readonly SaidLine['mark'][] = ['key_point', 'quote', 'worry'];
