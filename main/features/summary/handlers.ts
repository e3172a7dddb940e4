import type { Answer } from '../../../shared/contract/contract.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { removeSummaryEdit, saveSummaryEdit } from './repository.ts';
import type { SummaryIn } from './summary-in.ts';

export function summaryCalls(parts: { summary: SummaryIn }): BoundCall[] {
  return bind(summary, {
    get: ({ conversationId }, { db }) => orNotFound(parts.summary(db, conversationId)),
    edit: ({ conversationId, edit }, { db }) => {
      if (!parts.summary(db, conversationId)) return fail({ code: 'not-found' });
      saveSummaryEdit(db, conversationId, edit);
      return orNotFound(parts.summary(db, conversationId));
    },
    restore: ({ conversationId, key }, { db }) => {
      removeSummaryEdit(db, conversationId, key);
      return orNotFound(parts.summary(db, conversationId));
    },
  });
}

function orNotFound(draft: SummaryDraft | undefined): Answer<SummaryDraft> {
  return draft ? ok(draft) : fail({ code: 'not-found' });
}
