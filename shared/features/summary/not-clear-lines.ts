import { dateInWords } from '../../primitives/plain-date.ts';
import type { Agreement } from '../agreements/schema.ts';
import type { NoteLine, SaidLine } from '../notes/schema.ts';
import type { CheckState, KeyPoint } from '../understanding-checks/schema.ts';
import { agreementLine, isKlopt, isPartnerMessage, messageLine } from './agreed-lines.ts';
import { checkInWords, notChecked, stillOpen } from './data/check-words.ts';
import { withCapital, withoutOuterQuotes } from './dutch-sentence.ts';
import type { SummaryLine } from './schema.ts';
import { nameIn, type SummaryFacts, saidBy } from './summary-facts.ts';
import { fromNote, summaryLine } from './summary-line.ts';

/**
 * "Dit is nog niet duidelijk" (practice, 3.2, 3.3 and 9.1), in the order of the notes: agreements that are not
 * `klopt` with the task that comes from them, what the other side told and is not `klopt`, what the inhabitant told and was
 * not understood, and questions. `when` says how far it is.
 */
export function notClearLines(facts: SummaryFacts): SummaryLine[] {
  const open = facts.agreements.filter(({ isUnderstood }) => !isUnderstood);
  return facts.lines.flatMap((line) => {
    const agreement = open.find(({ lineId }) => lineId === line.id);
    if (agreement !== undefined) return [openAgreementLine(facts, agreement)];
    if (isPartnerMessage(line)) return isKlopt(facts, line) ? [] : [openMessageLine(facts, line)];
    if (isMisunderstood(facts, line)) return [misunderstoodLine(facts, line)];
    return isQuestion(line) ? [questionLine(facts, line)] : [];
  });
}

function openAgreementLine(facts: SummaryFacts, agreement: Agreement): SummaryLine {
  const state = stateInWords(facts, agreement.lineId);
  const { due } = agreement;
  return {
    ...agreementLine(facts, agreement),
    when: due === null ? state : `${state} Als het doorgaat: ${dateInWords(due)}.`,
  };
}

function openMessageLine(facts: SummaryFacts, line: SaidLine): SummaryLine {
  return { ...messageLine(facts, line), when: stateInWords(facts, line.id) };
}

function misunderstoodLine(facts: SummaryFacts, line: SaidLine): SummaryLine {
  return {
    ...ownWordsLine(facts, line),
    key: `point:${line.id}`,
    when: stateInWords(facts, line.id),
  };
}

function questionLine(facts: SummaryFacts, line: SaidLine): SummaryLine {
  return {
    ...ownWordsLine(facts, line),
    key: `question:${line.id}`,
    who: `${withCapital(nameIn(facts, line.speaker, line.personId))} vroeg`,
    when: stillOpen,
  };
}

function ownWordsLine(facts: SummaryFacts, line: SaidLine): SummaryLine {
  return summaryLine({
    key: `line:${line.id}`,
    text: withoutOuterQuotes(line.text),
    source: fromNote(line.id),
    isQuote: line.speaker === 'inhabitant' || line.speaker === 'relative',
    who: saidBy(facts, line),
  });
}

/** How far the checks of a line are; each sentence once. */
function stateInWords(facts: SummaryFacts, lineId: NoteLine['id']): string {
  const sentences = facts.keyPoints
    .filter((point) => point.lineId === lineId && point.check.state !== 'klopt')
    .map((point) => checkInWords(point.check, listenerOf(facts, point)));
  return sentences.length === 0 ? notChecked : [...new Set(sentences)].join(' ');
}

function listenerOf(facts: SummaryFacts, { direction }: KeyPoint): string {
  return nameIn(facts, direction === 'partner_naar_inwoner' ? 'inhabitant' : 'partner');
}

function isMisunderstood({ keyPoints }: SummaryFacts, line: NoteLine): line is SaidLine {
  if (line.kind === 'topic' || line.mark !== 'key_point') return false;
  return keyPoints.some(({ lineId, check }) => lineId === line.id && hasFailed(check));
}

/** Whether the last real answer was not right. A message nobody asked about yet was not misunderstood. */
function hasFailed(check: CheckState): boolean {
  if (check.state === 'gevraagd') return check.rounds > 0;
  return !['klopt', 'nieuw', 'wil_niet'].includes(check.state);
}

function isQuestion(line: NoteLine): line is SaidLine {
  return line.kind === 'said' && line.mark === 'question' && line.text.trim() !== '';
}
