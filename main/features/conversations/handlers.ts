import type { Answer } from '../../../shared/contract/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { type CaseId, ConversationId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  findConversation,
  insertConversation,
  listConversations,
  updateConversation,
} from './repository.ts';

export function conversationCalls(parts: {
  caseOf: (db: ReadableDatabase, id: CaseId) => Case | undefined;
}): BoundCall[] {
  return bind(conversations, {
    list: ({ caseId }, { db }) => ok(listConversations(db, caseId)),
    get: ({ id }, { db }) => conversationOrNotFound(db, id),
    plan: ({ caseId, details }, { db, clock, newId }) => {
      if (!parts.caseOf(db, caseId)) return fail({ code: 'not-found' });
      const id = ConversationId.parse(newId());
      insertConversation(db, { ...details, id, caseId, createdAt: clock.now() });
      return conversationOrNotFound(db, id);
    },
    change: ({ id, details }, { db }) => {
      updateConversation(db, id, details);
      return conversationOrNotFound(db, id);
    },
  });
}

function conversationOrNotFound(
  db: ReadableDatabase,
  id: ConversationId,
): Answer<ConversationOverview> {
  const found = findConversation(db, id);
  return found ? ok(found) : fail({ code: 'not-found' });
}
