import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { listNoteLines, removeNoteLine, saveNoteLine } from './repository.ts';

export function noteCalls(parts: {
  conversation: (db: ReadableDatabase, id: ConversationId) => ConversationOverview | undefined;
}): BoundCall[] {
  return bind(notes, {
    list: ({ conversationId }, { db }) => ok(listNoteLines(db, conversationId)),
    save: ({ conversationId, changed, removed }, { db, clock }) => {
      if (!parts.conversation(db, conversationId)) return fail({ code: 'not-found' });
      for (const id of removed) removeNoteLine(db, conversationId, id);
      for (const line of changed) {
        if (saveNoteLine(db, conversationId, line) === 0) return fail({ code: 'not-found' });
      }
      return ok({ savedAt: clock.now() });
    },
  });
}
