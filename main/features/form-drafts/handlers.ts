import { formDrafts } from '../../../shared/features/form-drafts/contract.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { keepFormDraft, listFormDrafts, removeFormDraft } from './repository.ts';

export function formDraftCalls(): BoundCall[] {
  return bind(formDrafts, {
    list: ({ caseId }, { db }) => ok(listFormDrafts(db, caseId)),
    keep: (kept, { db, clock }) =>
      keepFormDraft(db, kept) ? ok({ savedAt: clock.now() }) : fail({ code: 'not-found' }),
    letGo: (which, { db }) => {
      removeFormDraft(db, which);
      return ok({});
    },
  });
}
