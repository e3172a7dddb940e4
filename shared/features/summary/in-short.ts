import { dateInWords } from '../../primitives/plain-date.ts';
import { bySoonest } from '../agreements/rules.ts';
import { agreementKey } from './agreed-lines.ts';
import {
  inARow,
  insideSentence,
  isOneShortSentence,
  withFullStop,
  withoutOuterQuotes,
} from './dutch-sentence.ts';
import type { SummaryLine } from './schema.ts';
import type { SummaryFacts } from './summary-facts.ts';
import { fromConversation, fromNote, summaryLine } from './summary-line.ts';
import { namesAtTheTable, topicsInWords, withWhom } from './title.ts';

/** With these lengths the whole sentence stays within 15 words (practice, 9.2). */
const MAX_WORDS_OF_QUESTION = 12;
const MAX_WORDS_OF_FIRST = 9;

/** As long as the schema lets the key of a line be. */
const MAX_KEY_LENGTH = 200;

/** The lines that stand on the paper, after edits: what is counted is what can be read there. */
interface Standing {
  readonly agreed: readonly SummaryLine[];
  readonly notClear: readonly SummaryLine[];
}

/** "In het kort" (practice, 9.1): at most three sentences: why, what came out of it, what happens first. */
export function inShortLines(facts: SummaryFacts, standing: Standing): SummaryLine[] {
  return [why(facts), outcome(facts, standing), first(facts, standing)].filter(
    (line) => line !== null,
  );
}

function why(facts: SummaryFacts): SummaryLine {
  const question = withoutOuterQuotes(facts.question ?? '');
  const about = topicsInWords(facts);
  const text = isOneShortSentence(question, MAX_WORDS_OF_QUESTION)
    ? `Uw vraag was: “${question}”${/[.!?…]$/.test(question) ? '' : '.'}`
    : `U sprak met ${inARow(withWhom(facts))}${about === '' ? '' : ` over ${about}`}.`;
  return summaryLine({ key: 'short:why', text, source: fromConversation });
}

/** Its key names the agreements it counts: when others are agreed, an edit made about these does not speak for them. */
function outcome(facts: SummaryFacts, { agreed, notClear }: Standing): SummaryLine | null {
  const standing = new Set(agreed.map(({ key }) => key));
  const counted = facts.agreements.filter((agreement) => standing.has(agreementKey(agreement)));
  if (counted.length + notClear.length === 0) return null;
  const parts = [agreedInWords(counted.length), notClearInWords(notClear.length)].filter(Boolean);
  const ids = counted.map(({ lineId }) => lineId.slice(0, 8)).join(':');
  return summaryLine({
    key: `short:outcome:${ids}`.slice(0, MAX_KEY_LENGTH),
    text: `${parts.join(' en ')}.`,
    source: fromConversation,
  });
}

function agreedInWords(count: number): string {
  if (count === 0) return 'Er is nog niets afgesproken';
  return count === 1 ? 'Er is 1 ding afgesproken' : `Er zijn ${count} dingen afgesproken`;
}

function notClearInWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 punt is nog niet duidelijk' : `${count} punten zijn nog niet duidelijk`;
}

function first(facts: SummaryFacts, { agreed }: Standing): SummaryLine | null {
  const soonest = facts.agreements
    .filter(({ due, isUnderstood }) => isUnderstood && due !== null)
    .toSorted(bySoonest)
    .find((agreement) => agreed.some(({ key }) => key === agreementKey(agreement)));
  if (soonest?.due == null) return null;
  const what = agreed.find(({ key }) => key === agreementKey(soonest))?.text ?? soonest.text;
  const day = dateInWords(soonest.due);
  const text = isOneShortSentence(what, MAX_WORDS_OF_FIRST)
    ? `Eerst, op ${day}: ${withFullStop(insideSentence(what, namesAtTheTable(facts)))}`
    : `De eerste afspraak is op ${day}.`;
  return summaryLine({
    key: `short:first:${soonest.lineId}`,
    text,
    source: fromNote(soonest.lineId),
  });
}
