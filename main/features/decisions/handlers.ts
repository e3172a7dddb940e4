import type { Case } from '../../../shared/features/cases/schema.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import { readDecision } from '../../../shared/features/decisions/read-decision.ts';
import {
  type AskedFor,
  type Decision,
  emptyDecision,
  type ReadDecision,
} from '../../../shared/features/decisions/schema.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import { type CaseId, DecisionId, ItemId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { findDecision, insertDecision, listDecisions, updateDecision } from './repository.ts';

export interface DecisionParts {
  caseOf(db: ReadableDatabase, id: CaseId): Case | undefined;
  /** The law as it counts now. */
  lawBook(db: ReadableDatabase): LawBook;
  /** The prep sheets of a case, oldest first. */
  prepSheets(db: ReadableDatabase, caseId: CaseId): PrepSheet[];
}

export function decisionCalls(parts: DecisionParts): BoundCall[] {
  return bind(decisions, {
    list: ({ caseId }, { db, clock }) =>
      ok(listDecisions(db, caseId).map((one) => read(db, one, clock.today()))),
    get: (which, { db, clock }) => {
      const found = findDecision(db, which);
      return found ? ok(read(db, found, clock.today())) : fail({ code: 'not-found' });
    },
    open: ({ caseId }, { db, clock, newId }) => {
      const theCase = parts.caseOf(db, caseId);
      if (!theCase) return fail({ code: 'not-found' });
      const now = clock.now();
      const opened: Decision = {
        id: DecisionId.parse(newId()),
        caseId,
        content: { ...emptyDecision, asked: askedBefore(db, caseId, newId) },
        createdAt: now,
        savedAt: now,
      };
      insertDecision(db, opened);
      return ok(read(db, opened, clock.today()));
    },
    save: ({ caseId, decisionId, content }, { db, clock }) => {
      const savedAt = clock.now();
      const changed = updateDecision(db, { caseId, decisionId, content, savedAt });
      return changed === 0 ? fail({ code: 'not-found' }) : ok({ savedAt });
    },
  });

  function read(db: ReadableDatabase, decision: Decision, today: PlainDate): ReadDecision {
    return readDecision(decision, { book: parts.lawBook(db), today });
  }

  /** The needs as they were told beforehand, each once: what a decision is held against (practice, 5). */
  function askedBefore(db: ReadableDatabase, caseId: CaseId, newId: () => string): AskedFor[] {
    const texts = parts
      .prepSheets(db, caseId)
      .flatMap(({ needs }) => needs.map(({ text }) => text.trim().slice(0, 500)))
      .filter((text) => text !== '');
    return [...new Set(texts)]
      .slice(0, 50)
      .map((text) => ({ id: ItemId.parse(newId()), text, came: null }));
  }
}
