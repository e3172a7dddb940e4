import { formDrafts } from '../../../shared/features/form-drafts/contract.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import {
  keepFormDraft,
  listFormDrafts,
  removeForgottenDrafts,
  removeFormDraft,
} from './repository.ts';

export function formDraftCalls(): BoundCall[] {
  return bind(formDrafts, {
    list: (of, { db }) => ok(listFormDrafts(db, of)),
    keep: (kept, { db, clock }) => {
      const savedAt = clock.now();
      removeForgottenDrafts(db, savedAt);
      return keepFormDraft(db, { ...kept, at: savedAt })
        ? ok({ savedAt })
        : fail({ code: 'not-found' });
    },
    letGo: (which, { db }) => {
      removeFormDraft(db, which);
      return ok({});
    },
  });
}
