import type { Agreement } from '../../../shared/features/agreements/schema.ts';
import { wordingWith } from '../../../shared/features/agreements/wording.ts';
import { isLiteral, linesByTopic, publicLines } from '../../../shared/features/notes/rules.ts';
import type { NoteLine, SaidLine, Speaker } from '../../../shared/features/notes/schema.ts';
import { withoutOuterQuotes } from '../../../shared/features/summary/dutch-sentence.ts';
import {
  type HistoryOf,
  keyPointsOfConversation,
} from '../../../shared/features/understanding-checks/key-points.ts';
import {
  countPerDirection,
  type DirectionCount,
  isLopsided,
} from '../../../shared/features/understanding-checks/rules.ts';
import type {
  CheckState,
  Direction,
  KeyPoint,
  RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { type Attempt, attemptsOf } from './attempts.ts';

/** What was said and understood so far. */
export interface LivingSummary {
  /** How far the checks are; both directions, always together (practice, 3.3). */
  readonly counts: Readonly<Record<Direction, DirectionCount>>;
  /** One person is asked back far more often than the other. */
  readonly isLopsided: boolean;
  readonly topics: readonly LivingTopic[];
}

export interface LivingTopic {
  readonly id: NoteLineId | null;
  /** Empty for what was said before the first topic. */
  readonly title: string;
  readonly points: readonly LivingPoint[];
}

/** A marked line as the summary shows it. */
export interface LivingPoint {
  readonly lineId: NoteLineId;
  readonly kind: 'key_point' | 'agreement' | 'quote' | 'question' | 'worry';
  readonly speaker: Speaker;
  readonly text: string;
  /** Own words, shown in quotation marks. */
  readonly isQuoted: boolean;
  readonly checks: readonly LivingCheck[];
  /** Who does it and by when; for agreements. */
  readonly doer: Speaker | null;
  readonly due: PlainDate | null;
}

export interface LivingCheck {
  readonly direction: Direction;
  readonly state: CheckState;
  readonly attempts: readonly Attempt[];
}

/**
 * Makes the summary of the notes as they stand on the screen, with what was recorded about them. Lines without a mark
 * are not poured in, and private lines, with the topics that hold nothing else, are not in it (practice, 9.4).
 */
export function livingSummary(known: {
  readonly lines: readonly NoteLine[];
  readonly keyPoints: readonly KeyPoint[];
  readonly agreements: readonly Agreement[];
}): LivingSummary {
  const lines = publicLines(known.lines);
  const details = new Map(known.agreements.map((agreement) => [agreement.lineId, agreement]));
  const keyPoints = keyPointsOfConversation(
    lines,
    historyIn(known.keyPoints),
    wordingWith(details),
  );
  const checksOf = Map.groupBy(keyPoints, ({ lineId }) => lineId);
  const counts = countPerDirection(keyPoints);
  return {
    counts,
    isLopsided: isLopsided(counts),
    topics: linesByTopic(lines)
      .map(({ topicId, topic, lines: said }) => ({
        id: topicId,
        title: topic,
        points: said.flatMap((line) =>
          pointOf(line, checksOf.get(line.id) ?? [], details.get(line.id)),
        ),
      }))
      .filter(({ title, points }) => title !== '' || points.length > 0),
  };
}

function pointOf(
  line: SaidLine,
  keyPoints: readonly KeyPoint[],
  details: Agreement | undefined,
): LivingPoint[] {
  const { mark, speaker } = line;
  if (mark === null || mark === 'signal' || line.text.trim() === '') return [];
  const isQuoted = isLiteral(line);
  return [
    {
      lineId: line.id,
      kind: mark,
      speaker,
      text: isQuoted ? withoutOuterQuotes(line.text) : line.text.trim(),
      isQuoted,
      checks: keyPoints.map(({ direction, check, history }) => ({
        direction,
        state: check,
        attempts: attemptsOf(history),
      })),
      doer: details?.doer ?? null,
      due: details?.due ?? null,
    },
  ];
}

function historyIn(keyPoints: readonly KeyPoint[]): HistoryOf {
  const histories = new Map<string, readonly RecordedEvent[]>(
    keyPoints.map(({ lineId, direction, history }) => [`${lineId} ${direction}`, history]),
  );
  return (lineId, direction) => histories.get(`${lineId} ${direction}`) ?? [];
}
