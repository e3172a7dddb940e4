import type { Answer } from '../../../shared/contract/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { keyPointsOf } from '../../../shared/features/notes/rules.ts';
import type { NoteLine, SaidLine } from '../../../shared/features/notes/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import {
  isEmptyDraft,
  recordCheck,
  toCompare,
} from '../../../shared/features/understanding-checks/rules.ts';
import type {
  Direction,
  KeyPoint,
  PointToCompare,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { listCheckDrafts, removeCheckDraft, saveCheckDraft } from './drafts-repository.ts';
import { type KeyPointSources, keyPointsIn, wordingIn } from './key-points-in.ts';
import {
  addCheckEvent,
  conversationsWithRefusals,
  readHistories,
  undoLastCheckEvent,
} from './repository.ts';

export function understandingCheckCalls(
  parts: KeyPointSources & {
    conversationOfLine: (db: ReadableDatabase, id: NoteLineId) => ConversationId | undefined;
    conversation: (db: ReadableDatabase, id: ConversationId) => ConversationOverview | undefined;
  },
): BoundCall[] {
  const keyPoints = keyPointsIn(parts);
  return bind(understandingChecks, {
    list: ({ conversationId }, { db }) => ok(keyPoints(db, conversationId)),
    listToCompare: (_, { db }) => ok(pointsToCompare(db)),
    record: ({ lineId, direction, event }, { db, clock }) => {
      const conversationId = parts.conversationOfLine(db, lineId);
      if (!conversationId) return fail({ code: 'not-found' });
      const line = parts.lines(db, conversationId).find(({ id }) => id === lineId);
      if (!line || !canCarryKeyPoint(line)) return fail({ code: 'not-found' });
      const recorded = recordCheck({
        text: wordingIn(parts, db, conversationId)(line),
        history: readHistories(db, conversationId)(lineId, direction),
        event,
        at: clock.now(),
        direction,
      });
      const added = recorded.ok ? recorded.value.at(-1) : undefined;
      if (!added) return fail({ code: 'check-not-allowed' });
      addCheckEvent(db, { conversationId, lineId, direction, recorded: added });
      // What was being written stands in the event now; a question takes nothing away.
      if (event.kind !== 'asked') removeCheckDraft(db, { lineId, direction });
      return orNotFound(pointOf(db, conversationId, { lineId, direction }));
    },
    undoLast: ({ lineId, direction }, { db, clock }) => {
      const conversationId = parts.conversationOfLine(db, lineId);
      if (!conversationId) return fail({ code: 'not-found' });
      const undone = undoLastCheckEvent(db, { lineId, direction, at: clock.now() });
      if (undone === 0) return fail({ code: 'check-not-allowed' });
      return ok(pointOf(db, conversationId, { lineId, direction }) ?? null);
    },
    listDrafts: ({ conversationId }, { db }) => ok(listCheckDrafts(db, conversationId)),
    keepDraft: (kept, { db, clock }) => {
      const conversationId = parts.conversationOfLine(db, kept.lineId);
      if (!conversationId) return fail({ code: 'not-found' });
      if (isEmptyDraft(kept.draft)) removeCheckDraft(db, kept);
      else saveCheckDraft(db, { ...kept, conversationId });
      return ok({ savedAt: clock.now() });
    },
  });

  function pointsToCompare(db: ReadableDatabase): PointToCompare[] {
    const all = conversationsWithRefusals(db).flatMap((conversationId) => {
      const conversation = parts.conversation(db, conversationId);
      if (!conversation) return [];
      const { inhabitantName, date } = conversation;
      return toCompare(keyPoints(db, conversationId)).map(({ lineId, text }) => ({
        conversationId,
        lineId,
        inhabitantName,
        date,
        text,
      }));
    });
    return all.toSorted((one, other) => one.date.localeCompare(other.date));
  }

  function pointOf(
    db: ReadableDatabase,
    conversationId: ConversationId,
    asked: { readonly lineId: NoteLineId; readonly direction: Direction },
  ): KeyPoint | undefined {
    return keyPoints(db, conversationId).find(
      ({ lineId, direction }) => lineId === asked.lineId && direction === asked.direction,
    );
  }
}

function orNotFound(point: KeyPoint | undefined): Answer<KeyPoint> {
  return point ? ok(point) : fail({ code: 'not-found' });
}

/** Only what was marked as one can be checked; the other direction of a marked line may be asked for as well. */
function canCarryKeyPoint(line: NoteLine): line is SaidLine {
  return line.kind === 'said' && keyPointsOf(line).length > 0;
}
