import type { Answer } from '../../../shared/contract/contract.ts';
import type { NoteLine, SaidLine } from '../../../shared/features/notes/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { recordCheck } from '../../../shared/features/understanding-checks/rules.ts';
import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { type KeyPointSources, keyPointsIn, wordingIn } from './key-points-in.ts';
import { addCheckEvent, readHistories } from './repository.ts';

export function understandingCheckCalls(
  parts: KeyPointSources & {
    conversationOfLine: (db: ReadableDatabase, id: NoteLineId) => ConversationId | undefined;
  },
): BoundCall[] {
  const keyPoints = keyPointsIn(parts);
  return bind(understandingChecks, {
    list: ({ conversationId }, { db }) => ok(keyPoints(db, conversationId)),
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
      });
      const added = recorded.ok ? recorded.value.at(-1) : undefined;
      if (!added) return fail({ code: 'check-not-allowed' });
      addCheckEvent(db, { conversationId, lineId, direction, recorded: added });
      return keyPointOrNotFound(keyPoints(db, conversationId), lineId, direction);
    },
  });
}

/** Only what was marked as one can be checked; the other direction of a marked line may be asked for as well. */
function canCarryKeyPoint(line: NoteLine): line is SaidLine {
  return line.kind === 'said' && (line.mark === 'key_point' || line.mark === 'agreement');
}

function keyPointOrNotFound(
  keyPoints: readonly KeyPoint[],
  lineId: NoteLineId,
  direction: KeyPoint['direction'],
): Answer<KeyPoint> {
  const found = keyPoints.find((point) => point.lineId === lineId && point.direction === direction);
  return found ? ok(found) : fail({ code: 'not-found' });
}
