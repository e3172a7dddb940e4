import { dateInWords } from '../../primitives/plain-date.ts';
import type { Person } from '../conversations/schema.ts';
import { linesByTopic } from '../notes/rules.ts';
import { inARow, insideSentence, withCapital } from './dutch-sentence.ts';
import { nameIn, type SummaryFacts } from './summary-facts.ts';

/** More topics than this make a title nobody reads to the end. */
const MAX_TOPICS_IN_TITLE = 3;

/** "Uw gesprek over het huishouden en onderweg zijn", from the topics of the notes. */
export function summaryTitle(facts: SummaryFacts): string {
  const about = topicsInWords(facts);
  return about === '' ? 'Uw gesprek' : `Uw gesprek over ${about}`;
}

/** "Dinsdag 3 maart 2026, met mevrouw Jansen van gemeente Rivierveen". */
export function summarySubtitle(facts: SummaryFacts): string {
  const day = withCapital(dateInWords(facts.conversation.date));
  const partners = partnersOf(facts).map(({ name, relation }) =>
    relation.trim() === '' ? name : `${name} van ${relation.trim()}`,
  );
  return `${day}, met ${inARow(partners.length === 0 ? withWhom(facts) : partners)}`;
}

/** Who the inhabitant spoke with: the other side of the table, or the supporter when nobody sat there. */
export function withWhom(facts: SummaryFacts): readonly string[] {
  const partners = partnersOf(facts).map(({ name }) => name);
  return partners.length === 0 ? [nameIn(facts, 'supporter')] : partners;
}

/** The topics under which something was said, as a row inside a sentence; empty when there are none. */
export function topicsInWords(facts: SummaryFacts): string {
  const topics = linesByTopic(facts.lines)
    .filter(({ topic, lines }) => topic !== '' && lines.some(({ text }) => text.trim() !== ''))
    .map(({ topic }) => insideSentence(topic, namesAtTheTable(facts)));
  const named = [...new Set(topics)];
  if (named.length <= MAX_TOPICS_IN_TITLE) return inARow(named);
  return inARow([...named.slice(0, MAX_TOPICS_IN_TITLE - 1), 'andere onderwerpen']);
}

/** The names that keep their capital when a sentence is put together. */
export function namesAtTheTable({ conversation, inhabitant }: SummaryFacts): readonly string[] {
  return [inhabitant.name, ...conversation.people.map(({ name }) => name)];
}

function partnersOf({ conversation }: SummaryFacts): readonly Person[] {
  return conversation.people.filter(({ role }) => role === 'partner');
}
