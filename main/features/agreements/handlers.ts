import { agreements } from '../../../shared/features/agreements/contract.ts';
import { openAgreements } from '../../../shared/features/agreements/rules.ts';
import type { OpenAgreement } from '../../../shared/features/agreements/schema.ts';
import { nameOfDoer } from '../../../shared/features/conversations/rules.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import type { AgreementsIn } from './agreements-in.ts';
import { conversationsWithAgreements, saveAgreementDetails } from './repository.ts';

export function agreementCalls(parts: {
  conversationOfLine: (db: ReadableDatabase, id: NoteLineId) => ConversationId | undefined;
  conversation: (db: ReadableDatabase, id: ConversationId) => ConversationOverview | undefined;
  agreements: AgreementsIn;
}): BoundCall[] {
  return bind(agreements, {
    list: ({ conversationId }, { db }) => ok(parts.agreements(db, conversationId)),
    listOpen: (_, { db, clock }) => ok(openAgreements(everyAgreement(db), clock.today())),
    change: ({ lineId, details }, { db }) => {
      const conversationId = parts.conversationOfLine(db, lineId);
      if (!conversationId) return fail({ code: 'not-found' });
      saveAgreementDetails(db, { conversationId, lineId, details });
      const changed = parts.agreements(db, conversationId).find((one) => one.lineId === lineId);
      return changed ? ok(changed) : fail({ code: 'not-found' });
    },
  });

  function everyAgreement(db: ReadableDatabase): OpenAgreement[] {
    return conversationsWithAgreements(db).flatMap((id) => {
      const conversation = parts.conversation(db, id);
      if (!conversation) return [];
      return parts.agreements(db, id).map((agreement) => ({
        ...agreement,
        caseId: conversation.caseId,
        inhabitantName: conversation.inhabitantName,
        doerName: nameOfDoer(agreement, conversation),
      }));
    });
  }
}
