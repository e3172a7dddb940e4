import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  findPrepSheet,
  listParkedPoints,
  listSaidPoints,
  parkPoint,
  savePrepSheet,
  tickPoint,
  unparkPoint,
  untickPoint,
} from './repository.ts';

export function prepSheetCalls(parts: {
  conversation: (db: ReadableDatabase, id: ConversationId) => ConversationOverview | undefined;
}): BoundCall[] {
  return bind(prepSheets, {
    get: ({ conversationId }, { db }) =>
      parts.conversation(db, conversationId)
        ? ok(findPrepSheet(db, conversationId) ?? emptyPrepSheet())
        : fail({ code: 'not-found' }),
    save: ({ conversationId, sheet }, { db, clock }) => {
      if (!parts.conversation(db, conversationId)) return fail({ code: 'not-found' });
      const at = clock.now();
      savePrepSheet(db, { conversationId, sheet, at });
      return ok({ savedAt: at });
    },
    listSaid: ({ conversationId }, { db }) => ok(listSaidPoints(db, conversationId)),
    tick: ({ conversationId, itemId, isSaid, lineId }, { db, clock }) => {
      if (!parts.conversation(db, conversationId)) return fail({ code: 'not-found' });
      if (isSaid) {
        tickPoint(db, { conversationId, itemId, lineId, at: clock.now() });
        unparkPoint(db, { conversationId, itemId });
      } else {
        untickPoint(db, { conversationId, itemId });
      }
      return ok(listSaidPoints(db, conversationId));
    },
    listParked: ({ conversationId }, { db }) => ok(listParkedPoints(db, conversationId)),
    park: ({ conversationId, itemId, parking }, { db }) => {
      if (!parts.conversation(db, conversationId)) return fail({ code: 'not-found' });
      if (parking === null) {
        unparkPoint(db, { conversationId, itemId });
      } else {
        untickPoint(db, { conversationId, itemId });
        parkPoint(db, { conversationId, itemId, ...parking });
      }
      return ok(listParkedPoints(db, conversationId));
    },
  });
}
