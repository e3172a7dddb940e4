import type { Consents } from '../../../shared/features/consents/schema.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { paperCopies } from '../../../shared/features/paper-copies/contract.ts';
import { copyReceivers, isSame } from '../../../shared/features/paper-copies/receivers.ts';
import type { CopyReceiver } from '../../../shared/features/paper-copies/schema.ts';
import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import type { ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  addCopyAnswer,
  findPaperVersion,
  listCopyAnswers,
  listPaperVersions,
} from './repository.ts';

/** What other slices know of who sat there and what they want. */
export interface CopySources {
  conversation(db: ReadableDatabase, id: ConversationId): ConversationOverview | undefined;
  consents(db: ReadableDatabase, id: InhabitantId): Consents;
}

/** Who may get a copy of a paper and who does; `undefined` when there is no such conversation. */
export function receiversIn(
  sources: CopySources,
  db: ReadableDatabase,
  paper: { readonly conversationId: ConversationId; readonly kind: PaperKind },
): CopyReceiver[] | undefined {
  const conversation = sources.conversation(db, paper.conversationId);
  if (!conversation) return undefined;
  return copyReceivers({
    inhabitantName: conversation.inhabitantName,
    people: conversation.people,
    consents: sources.consents(db, conversation.inhabitantId),
    answers: listCopyAnswers(db, paper),
  });
}

export function paperCopyCalls(sources: CopySources): BoundCall[] {
  return bind(paperCopies, {
    receivers: (paper, { db }) => {
      const receivers = receiversIn(sources, db, paper);
      return receivers ? ok(receivers) : fail({ code: 'not-found' });
    },
    say: ({ receiver, gets, ...paper }, { db, clock }) => {
      const answer = { receiver, gets, at: clock.now() };
      const before = receiversIn(sources, db, paper);
      if (!before) return fail({ code: 'not-found' });
      const known = before.find((one) => isSame(one.receiver, receiver));
      if (!known && receiver.kind !== 'other') return fail({ code: 'not-found' });
      addCopyAnswer(db, paper, answer);
      const after = receiversIn(sources, db, paper) ?? [];
      const now = after.find((one) => isSame(one.receiver, receiver));
      if (gets && !now?.gets) return fail({ code: 'consent-not-given' });
      return ok(after);
    },
    versions: ({ conversationId }, { db }) => ok(listPaperVersions(db, conversationId)),
    show: (which, { db }) => {
      const found = findPaperVersion(db, which);
      return found ? ok(found) : fail({ code: 'not-found' });
    },
  });
}
