import type { Answer } from '../../../shared/contract/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { room } from '../../../shared/features/room/contract.ts';
import type { RoomState } from '../../../shared/features/room/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  closeRoom,
  findOpenRoom,
  openRoom,
  readRoom,
  saveMode,
  saveWatched,
} from './repository.ts';

export function roomCalls(parts: {
  conversation: (db: ReadableDatabase, id: ConversationId) => ConversationOverview | undefined;
}): BoundCall[] {
  /** Does something to the room of a conversation that is there, and gives the room as it is then. */
  function inRoom<Db extends ReadableDatabase>(
    db: Db,
    conversationId: ConversationId,
    act: (db: Db) => void = () => undefined,
  ): Answer<RoomState> {
    if (!parts.conversation(db, conversationId)) return fail({ code: 'not-found' });
    act(db);
    return ok(readRoom(db, conversationId));
  }
  return bind(room, {
    get: ({ conversationId }, { db }) => inRoom(db, conversationId),
    findOpen: (_, { db }) => ok(findOpenRoom(db)),
    stay: ({ conversationId, lineId }, { db, clock }) =>
      inRoom(db, conversationId, (open) =>
        openRoom(open, { conversationId, lineId, at: clock.now() }),
      ),
    leave: ({ conversationId }, { db }) =>
      inRoom(db, conversationId, (open) => closeRoom(open, conversationId)),
    chooseMode: ({ conversationId, mode }, { db }) =>
      inRoom(db, conversationId, (open) => saveMode(open, { conversationId, mode })),
    watch: ({ conversationId, isWatched }, { db }) =>
      inRoom(db, conversationId, (open) => saveWatched(open, { conversationId, isWatched })),
  });
}
