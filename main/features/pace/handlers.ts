import type { Answer } from '../../../shared/contract/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { pace } from '../../../shared/features/pace/contract.ts';
import { lastingPause } from '../../../shared/features/pace/rules.ts';
import type { Pace } from '../../../shared/features/pace/schema.ts';
import { type ConversationId, PaceMarkId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  endPauses,
  insertMark,
  readPace,
  removeMark,
  removeTempo,
  saveTempo,
  startPause,
} from './repository.ts';

export function paceCalls(parts: {
  conversation: (db: ReadableDatabase, id: ConversationId) => ConversationOverview | undefined;
}): BoundCall[] {
  /** Does something to the pace of a conversation that is there, and gives the pace as it is then. */
  function inConversation<Db extends ReadableDatabase>(
    db: Db,
    conversationId: ConversationId,
    act: (db: Db) => void = () => undefined,
  ): Answer<Pace> {
    if (!parts.conversation(db, conversationId)) return fail({ code: 'not-found' });
    act(db);
    return ok(readPace(db, conversationId));
  }
  return bind(pace, {
    get: ({ conversationId }, { db }) => inConversation(db, conversationId),
    mark: ({ conversationId, sign }, { db, clock, newId }) =>
      inConversation(db, conversationId, (open) =>
        insertMark(open, { id: PaceMarkId.parse(newId()), conversationId, sign, at: clock.now() }),
      ),
    unmark: ({ conversationId, id }, { db }) =>
      inConversation(db, conversationId, (open) => removeMark(open, { conversationId, id })),
    pause: ({ conversationId, kind }, { db, clock }) =>
      inConversation(db, conversationId, (open) => {
        if (lastingPause(readPace(open, conversationId).pauses)) return;
        startPause(open, { conversationId, kind, at: clock.now() });
      }),
    goOn: ({ conversationId }, { db, clock }) =>
      inConversation(db, conversationId, (open) =>
        endPauses(open, { conversationId, at: clock.now() }),
      ),
    judge: ({ conversationId, tempo }, { db }) =>
      inConversation(db, conversationId, (open) => {
        if (tempo === null) removeTempo(open, { conversationId });
        else saveTempo(open, { conversationId, tempo });
      }),
  });
}
