import { caseChecks } from '../../../shared/features/case-checks/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import { isEmptyDraft, recordCheck } from '../../../shared/features/understanding-checks/rules.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  addCaseCheckEvent,
  listCaseChecks,
  readCaseCheck,
  removeCaseCheckDraft,
  saveCaseCheckDraft,
  undoLastCaseCheckEvent,
} from './repository.ts';

export function caseCheckCalls(parts: {
  caseOf: (db: ReadableDatabase, id: CaseId) => Case | undefined;
}): BoundCall[] {
  return bind(caseChecks, {
    list: ({ caseId }, { db }) => ok(listCaseChecks(db, caseId)),
    record: ({ text, event, ...of }, { db, clock }) => {
      if (!parts.caseOf(db, of.caseId)) return fail({ code: 'not-found' });
      const recorded = recordCheck({
        text,
        history: readCaseCheck(db, of).history,
        event,
        at: clock.now(),
        // What stands on paper was said by the other side: the inhabitant tells it back.
        direction: 'partner_naar_inwoner',
      });
      const added = recorded.ok ? recorded.value.at(-1) : undefined;
      if (!added) return fail({ code: 'check-not-allowed' });
      addCaseCheckEvent(db, { ...of, recorded: added });
      if (event.kind !== 'asked') removeCaseCheckDraft(db, of);
      return ok(readCaseCheck(db, of));
    },
    undoLast: (of, { db, clock }) => {
      const undone = undoLastCaseCheckEvent(db, { ...of, at: clock.now() });
      return undone === 0 ? fail({ code: 'check-not-allowed' }) : ok(readCaseCheck(db, of));
    },
    keepDraft: ({ draft, ...of }, { db, clock }) => {
      if (!parts.caseOf(db, of.caseId)) return fail({ code: 'not-found' });
      if (isEmptyDraft(draft)) removeCaseCheckDraft(db, of);
      else saveCaseCheckDraft(db, { ...of, draft });
      return ok({ savedAt: clock.now() });
    },
  });
}
