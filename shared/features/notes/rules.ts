import type { NoteLineId } from '../../primitives/ids.ts';
import { type Direction, directions } from '../understanding-checks/schema.ts';
import type { NoteLine, SaidLine, Speaker } from './schema.ts';

/** What was said under one topic; the lines before the first topic stand under an empty one. */
export interface LinesOfTopic {
  /** The line that holds the topic; `null` for the lines before the first. */
  readonly topicId: NoteLineId | null;
  readonly topic: string;
  readonly lines: readonly SaidLine[];
}

/**
 * The key points a line carries, by direction (practice, 3.2): a key point goes to the other side of the
 * table; an agreement must be understood by both. Lines that are private, without words or with another mark carry none.
 */
export function keyPointsOf(line: NoteLine): readonly Direction[] {
  if (line.kind === 'topic' || line.isPrivate || line.text.trim() === '') return [];
  if (line.mark === 'agreement') return directions;
  return line.mark === 'key_point' ? [directionOf(line.speaker)] : [];
}

/**
 * Who gave a message and so gives the verdict about it (practice, 3.1): the speaker, or, for the way back
 * of an agreement, the one on the other side of the table.
 */
export function ownerOf(line: Pick<SaidLine, 'speaker'>, direction: Direction): Speaker {
  if (directionOf(line.speaker) === direction) return line.speaker;
  return direction === 'inwoner_naar_partner' ? 'inhabitant' : 'partner';
}

/**
 * Whether the words are somebody's own and literal: they stand in quotation marks and no engine offers other words for
 * them (practice, 9.2: quotes are not "improved"). What the inhabitant told as a key point is that too.
 */
export function isLiteral(line: NoteLine): boolean {
  if (line.kind === 'topic') return false;
  if (line.mark === 'quote' || (line.mark === 'worry' && line.speaker === 'inhabitant'))
    return true;
  return line.mark === 'key_point' && line.speaker === 'inhabitant';
}

/**
 * The lines that may be shown to others: without what is private, without signals of the system, which are for the
 * supporter alone, and without topics under which nothing else stands, because the topic alone can tell (practice, 9.4).
 */
export function publicLines(lines: readonly NoteLine[]): NoteLine[] {
  const hiddenTopics = new Set(
    linesByTopic(lines)
      .filter(({ lines: said }) => said.length > 0 && said.every(isForTheSupporter))
      .map(({ topicId }) => topicId),
  );
  return lines.filter((line) =>
    line.kind === 'topic' ? !hiddenTopics.has(line.id) : !isForTheSupporter(line),
  );
}

/** The topic a line stands under; empty when there is none or the line is not there. */
export function topicOf(lines: readonly NoteLine[], lineId: NoteLineId): string {
  const found = linesByTopic(lines).find(
    ({ topicId, lines: said }) => topicId === lineId || said.some(({ id }) => id === lineId),
  );
  return found?.topic ?? '';
}

/** The lines, in order, under the topic they stand under. Topics with nothing under them are there too. */
export function linesByTopic(lines: readonly NoteLine[]): LinesOfTopic[] {
  const topics: { topicId: NoteLineId | null; topic: string; lines: SaidLine[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'topic') {
      topics.push({ topicId: line.id, topic: line.text.trim(), lines: [] });
      continue;
    }
    if (topics.length === 0) topics.push({ topicId: null, topic: '', lines: [] });
    topics.at(-1)?.lines.push(line);
  }
  return topics;
}

function directionOf(speaker: Speaker): Direction {
  return speaker === 'inhabitant' || speaker === 'relative'
    ? 'inwoner_naar_partner'
    : 'partner_naar_inwoner';
}

/** Whether a line is a working note of the supporter, to be seen and read by nobody else. */
export function isForTheSupporter({ isPrivate, mark }: SaidLine): boolean {
  return isPrivate || mark === 'signal';
}
