import { dateInWords } from '../../primitives/plain-date.ts';
import { bySoonest } from '../agreements/rules.ts';
import type { Agreement } from '../agreements/schema.ts';
import type { NoteLine, SaidLine } from '../notes/schema.ts';
import { withCapital } from './dutch-sentence.ts';
import type { SummaryLine } from './schema.ts';
import { nameIn, type SummaryFacts, saidBy } from './summary-facts.ts';
import { fromNote, summaryLine } from './summary-line.ts';

/**
 * "Dit is afgesproken" (practice, 9.1): only what is `klopt`. First the agreements as wie, wat, wanneer; then
 * what the other side of the table told as a key point, with the name of who said it.
 */
export function agreedLines(facts: SummaryFacts): SummaryLine[] {
  const agreements = facts.agreements.filter(({ isUnderstood }) => isUnderstood);
  const messages = facts.lines.filter(isPartnerMessage).filter((line) => isKlopt(facts, line));
  return [
    ...agreements.map((agreement) => agreementLine(facts, agreement)),
    ...messages.map((line) => messageLine(facts, line)),
  ];
}

/** "Dit moet u zelf doen": what the inhabitant does of the understood agreements, soonest first. */
export function taskLines({ agreements }: SummaryFacts): SummaryLine[] {
  return agreements
    .filter(({ isUnderstood, doer }) => isUnderstood && doer === 'inhabitant')
    .toSorted(bySoonest)
    .map(({ lineId, text, due }) =>
      summaryLine({
        key: `do:${lineId}`,
        text,
        source: fromNote(lineId),
        when: due === null ? '' : dateInWords(due),
      }),
    );
}

/** An agreement keeps one key wherever it stands, so that an edit moves along with it. */
export function agreementKey({ lineId }: Pick<Agreement, 'lineId'>): string {
  return `agreement:${lineId}`;
}

/** An agreement as wie, wat, wanneer. */
export function agreementLine(facts: SummaryFacts, agreement: Agreement): SummaryLine {
  const { doer, doerPersonId, due, lineId, text } = agreement;
  return summaryLine({
    key: agreementKey(agreement),
    text,
    source: fromNote(lineId),
    who: doer === null ? '' : withCapital(nameIn(facts, doer, doerPersonId)),
    when: due === null ? '' : dateInWords(due),
  });
}

/** What somebody said, under the key it keeps, with the name of who said it. */
export function messageLine(facts: SummaryFacts, line: SaidLine): SummaryLine {
  return summaryLine({
    key: `point:${line.id}`,
    text: line.text,
    source: fromNote(line.id),
    who: saidBy(facts, line),
  });
}

/** Whether a line is a key point from the other side of the table. */
export function isPartnerMessage(line: NoteLine): line is SaidLine {
  if (line.kind === 'topic' || line.mark !== 'key_point' || line.text.trim() === '') return false;
  return line.speaker === 'partner' || line.speaker === 'supporter';
}

/** Whether everything that must be understood of a line is. */
export function isKlopt({ keyPoints }: SummaryFacts, line: NoteLine): boolean {
  const carried = keyPoints.filter(({ lineId }) => lineId === line.id);
  return carried.length > 0 && carried.every(({ check }) => check.state === 'klopt');
}
