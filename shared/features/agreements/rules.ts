import type { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import type { PlainDate } from '../../primitives/plain-date.ts';
import { keyPointsOf } from '../notes/rules.ts';
import type { NoteLine, SaidLine } from '../notes/schema.ts';
import type { KeyPoint } from '../understanding-checks/schema.ts';
import type { Agreement, AgreementDetails } from './schema.ts';

/**
 * The agreements of a conversation, in the order of its notes. One is understood only when every key
 * point it carries is `klopt`, in each direction it must have (practice, 3.2).
 */
export function agreementsOf(conversation: {
  readonly conversationId: ConversationId;
  readonly lines: readonly NoteLine[];
  readonly keyPoints: readonly KeyPoint[];
  readonly details: ReadonlyMap<NoteLineId, AgreementDetails>;
}): Agreement[] {
  const { conversationId, lines, keyPoints, details } = conversation;
  return lines.filter(isAgreementLine).map((line) => ({
    ...nobodyKnown,
    ...details.get(line.id),
    lineId: line.id,
    conversationId,
    text: line.text,
    isUnderstood: isUnderstood(line, keyPoints),
  }));
}

/**
 * The agreements that ask for something: not yet understood, without a day, or with a day that has not
 * passed. Soonest first; those without a day last.
 */
export function openAgreements<Some extends Agreement>(
  agreements: readonly Some[],
  today: PlainDate,
): Some[] {
  return agreements
    .filter(({ isUnderstood, due }) => !isUnderstood || due === null || due >= today)
    .toSorted(bySoonest);
}

/** Puts the soonest day first and what has no day last; for sorting. */
export function bySoonest(
  one: { due: PlainDate | null },
  other: { due: PlainDate | null },
): number {
  if (one.due === other.due) return 0;
  if (one.due === null) return 1;
  if (other.due === null) return -1;
  return one.due < other.due ? -1 : 1;
}

const nobodyKnown: AgreementDetails = { doer: null, due: null };

function isAgreementLine(line: NoteLine): line is SaidLine {
  return (
    line.kind === 'said' && line.mark === 'agreement' && !line.isPrivate && line.text.trim() !== ''
  );
}

function isUnderstood(line: SaidLine, keyPoints: readonly KeyPoint[]): boolean {
  const carried = keyPoints.filter(({ lineId }) => lineId === line.id);
  const hasEveryDirection = keyPointsOf(line).every((needed) =>
    carried.some(({ direction }) => direction === needed),
  );
  return hasEveryDirection && carried.every(({ check }) => check.state === 'klopt');
}
