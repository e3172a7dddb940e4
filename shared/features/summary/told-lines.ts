import type { NoteLine, SaidLine } from '../notes/schema.ts';
import { withCapital, withoutOuterQuotes } from './dutch-sentence.ts';
import type { SummaryLine } from './schema.ts';
import { nameIn, type SummaryFacts } from './summary-facts.ts';
import { fromNote, summaryLine } from './summary-line.ts';

/**
 * "Dit hebt u verteld" (practice, 9.1): the inhabitant's own words where they were marked, literally; and what
 * a naaste told as a key point, with the name of who said it. Unmarked lines are not poured in.
 */
export function toldLines(facts: SummaryFacts): SummaryLine[] {
  return facts.lines.filter(isTold).map((line) =>
    summaryLine({
      key: `told:${line.id}`,
      text: withoutOuterQuotes(line.text),
      source: fromNote(line.id),
      isQuote: true,
      who: line.speaker === 'inhabitant' ? '' : `${withCapital(nameIn(facts, line.speaker))} zei`,
    }),
  );
}

function isTold(line: NoteLine): line is SaidLine {
  if (line.kind === 'topic' || line.text.trim() === '') return false;
  if (line.speaker === 'inhabitant') return line.mark === 'key_point' || line.mark === 'quote';
  return line.speaker === 'relative' && line.mark === 'key_point';
}
