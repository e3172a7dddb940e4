import type { NoteLineId } from '../../../primitives/ids.ts';
import type { Agreement } from '../../agreements/schema.ts';
import { wordingWith } from '../../agreements/wording.ts';
import type { NoteLine, SaidLine, TopicLine } from '../../notes/schema.ts';
import type { HistoryOf } from '../../understanding-checks/key-points.ts';
import { countPerDirection, isLopsided } from '../../understanding-checks/rules.ts';
import type { KeyPoint, RecordedEvent } from '../../understanding-checks/schema.ts';
import type { TopicSentence } from '../schema.ts';
import { livingTopic, type MadeTopic, type RecordedAboutLines } from './living-topic.ts';
import type { LivingSummary } from './schema.ts';

/** What was recorded besides the notes. The prep sheet is no part of it. */
export interface Recorded {
  readonly keyPoints: readonly KeyPoint[];
  readonly agreements: readonly Agreement[];
  readonly topicSentences: readonly TopicSentence[];
}

/** Makes the summary of these lines; the same object again when nothing in it changed. */
export type MakeLivingSummary = (lines: readonly NoteLine[], recorded: Recorded) => LivingSummary;

/**
 * Makes a function that keeps the summary of the notes as they are on the screen. Made for every key: it compares the lines
 * by identity (a line that did not change is the same object) and makes only the topics anew in which a line changed.
 */
export function createLivingSummary(): MakeLivingSummary {
  let before: readonly KeptTopic[] = [];
  let recordedBefore: Recorded | undefined;
  let about: RecordedAboutLines | undefined;
  let summary: LivingSummary | undefined;

  return (lines, recorded) => {
    if (about === undefined || recordedBefore !== recorded) {
      about = aboutLines(recorded);
      recordedBefore = recorded;
      before = [];
      summary = undefined;
    }
    const kept = keptTopics(lines, before, about);
    const isSame = kept.length === before.length && kept.every((one, at) => one === before[at]);
    before = kept;
    if (summary === undefined || !isSame) summary = summaryOf(kept);
    return summary;
  };
}

/** The summary of lines made at once, without anything kept. */
export function livingSummary(known: { readonly lines: readonly NoteLine[] } & Recorded) {
  return createLivingSummary()(known.lines, known);
}

/** A topic with the lines it was made of. */
interface KeptTopic {
  readonly head: TopicLine | null;
  readonly said: readonly SaidLine[];
  readonly made: MadeTopic | null;
}

function keptTopics(
  lines: readonly NoteLine[],
  before: readonly KeptTopic[],
  about: RecordedAboutLines,
): KeptTopic[] {
  const earlier = new Map(before.map((topic) => [topic.head?.id ?? null, topic]));
  return bySection(lines).map(({ head, said }) => {
    const same = earlier.get(head?.id ?? null);
    if (same !== undefined && same.head === head && areSame(same.said, said)) return same;
    return { head, said, made: livingTopic(head, said, about) };
  });
}

function bySection(lines: readonly NoteLine[]): { head: TopicLine | null; said: SaidLine[] }[] {
  const sections: { head: TopicLine | null; said: SaidLine[] }[] = [];
  let current: { head: TopicLine | null; said: SaidLine[] } | undefined;
  for (const line of lines) {
    if (line.kind === 'topic' || current === undefined) {
      current = { head: line.kind === 'topic' ? line : null, said: [] };
      sections.push(current);
    }
    if (line.kind === 'said') current.said.push(line);
  }
  return sections;
}

function areSame(one: readonly SaidLine[], other: readonly SaidLine[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

function summaryOf(topics: readonly KeptTopic[]): LivingSummary {
  const made = topics.map((topic) => topic.made).filter((topic) => topic !== null);
  const counts = countPerDirection(made.flatMap(({ keyPoints }) => keyPoints));
  return { counts, isLopsided: isLopsided(counts), topics: made.map(({ topic }) => topic) };
}

function aboutLines({ keyPoints, agreements, topicSentences }: Recorded): RecordedAboutLines {
  const details = new Map(agreements.map((agreement) => [agreement.lineId, agreement]));
  const sentences = new Map<NoteLineId | null, string>(
    topicSentences.map(({ topicId, text }) => [topicId, text]),
  );
  return {
    historyOf: historyIn(keyPoints),
    wordingOf: wordingWith(details),
    detailsOf: (lineId) => details.get(lineId),
    sentenceOf: (topicId) => sentences.get(topicId),
  };
}

function historyIn(keyPoints: readonly KeyPoint[]): HistoryOf {
  const histories = new Map<string, readonly RecordedEvent[]>(
    keyPoints.map(({ lineId, direction, history }) => [`${lineId} ${direction}`, history]),
  );
  return (lineId, direction) => histories.get(`${lineId} ${direction}`) ?? [];
}
