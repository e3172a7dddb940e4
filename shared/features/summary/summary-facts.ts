import type { ItemId } from '../../primitives/ids.ts';
import type { PlainDate } from '../../primitives/plain-date.ts';
import type { Agreement } from '../agreements/schema.ts';
import type { Conversation } from '../conversations/schema.ts';
import type { DifficultWord } from '../difficult-words/schema.ts';
import type { OwnTerm } from '../glossary/schema.ts';
import type { Inhabitant } from '../inhabitants/schema.ts';
import { attributed } from '../notes/attributed.ts';
import { publicLines } from '../notes/rules.ts';
import type { NoteLine, SaidLine, Speaker } from '../notes/schema.ts';
import type { KeyPoint } from '../understanding-checks/schema.ts';
import { nameOfSpeaker } from './name-of-speaker.ts';
import type { TopicSentence } from './schema.ts';

/** What was said and what is known of the conversation. The prep sheet is no part of it. */
export interface SummaryFacts {
  readonly conversation: Conversation;
  readonly inhabitant: Inhabitant;
  /** The question of the case, in the inhabitant's own words. */
  readonly question?: string;
  readonly lines: readonly NoteLine[];
  readonly keyPoints: readonly KeyPoint[];
  readonly agreements: readonly Agreement[];
  readonly supporterName: string;
  /** What the supporter wrote each topic is about. */
  readonly topicSentences: readonly TopicSentence[];
  readonly difficultWords: readonly DifficultWord[];
  /** What the supporter explained once and for all; it wins from Naast's own explanations. */
  readonly ownTerms?: readonly OwnTerm[];
  /** The last day to object to a decision that lay on the table; `null` when there is none. */
  readonly objectionUntil?: PlainDate | null;
}

/** The facts without anything that stands on a private line, whoever hands them in. */
export function publicFacts(facts: SummaryFacts): SummaryFacts {
  const lines = publicLines(facts.lines);
  const shown = new Set(lines.map(({ id }) => id));
  return {
    ...facts,
    lines,
    keyPoints: facts.keyPoints.filter(({ lineId }) => shown.has(lineId)),
    agreements: facts.agreements.filter(({ lineId }) => shown.has(lineId)),
    difficultWords: facts.difficultWords.filter(
      ({ lineId }) => lineId === null || shown.has(lineId),
    ),
  };
}

/** Who a speaker is on this summary: "u", or a name. */
export function nameIn(
  facts: SummaryFacts,
  speaker: Speaker,
  personId: ItemId | null = null,
): string {
  if (speaker === 'supporter' && facts.supporterName !== '') return facts.supporterName;
  return nameOfSpeaker(speaker, facts.conversation, personId);
}

/**
 * Who said a line and how they know it, as it stands before the words: "Mevrouw Jansen zei". Facts and views are kept
 * apart: what is somebody's view begins with "Volgens".
 */
export function saidBy(facts: SummaryFacts, line: SaidLine): string {
  return attributed(nameIn(facts, line.speaker, line.personId), line.source);
}
