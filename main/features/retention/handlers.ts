import type { Answer, OutputOf } from '../../../shared/contract/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import type { Consents } from '../../../shared/features/consents/schema.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import {
  backupsGoneOn,
  closingAfter,
  dueBecause,
  proposedReviewDay,
} from '../../../shared/features/retention/rules.ts';
import type { DeletionTarget, DueCase } from '../../../shared/features/retention/schema.ts';
import type { CaseId, InhabitantId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import type { PersonalTable } from '../../storage/personal-table.ts';
import { addClosingEvent, addDeletion, listClosingEvents, listDeletions } from './repository.ts';
import { countGoing, removeGoing, whatHangsOn } from './what-hangs-on.ts';

export interface RetentionParts {
  readonly tables: readonly PersonalTable[];
  readonly caseOf: (db: ReadableDatabase, id: CaseId) => Case | undefined;
  readonly cases: (db: ReadableDatabase) => Case[];
  readonly consents: (db: ReadableDatabase, id: InhabitantId) => Consents;
  /** How many months after closing is proposed: what the organisation set. */
  readonly reviewAfterMonths: () => number;
  /** Notes in the access log that something of an inhabitant was deleted; before it is gone. */
  readonly noteDeletion: (db: WritableDatabase, target: DeletionTarget, who: string) => void;
}

export function retentionCalls(parts: RetentionParts): BoundCall[] {
  const { tables, caseOf, consents } = parts;
  return bind(retention, {
    get: ({ caseId }, { db, clock }) => standing(db, caseId, clock.today()),
    close: ({ caseId, reviewOn }, { db, clock, who }) => {
      const today = clock.today();
      if (!caseOf(db, caseId)) return fail({ code: 'not-found' });
      if (isClosed(db, caseId)) return fail({ code: 'case-closed' });
      if (reviewOn <= today) return fail({ code: 'review-too-early' });
      addClosingEvent(db, caseId, { kind: 'closed', on: today, reviewOn, reason: '', who });
      return standing(db, caseId, today);
    },
    reopen: ({ caseId }, { db, clock, who }) => {
      const today = clock.today();
      if (!caseOf(db, caseId)) return fail({ code: 'not-found' });
      if (!isClosed(db, caseId)) return fail({ code: 'case-open' });
      addClosingEvent(db, caseId, { kind: 'reopened', on: today, reason: '', who });
      return standing(db, caseId, today);
    },
    keep: ({ caseId, reviewOn, reason }, { db, clock, who }) => {
      const today = clock.today();
      if (!caseOf(db, caseId)) return fail({ code: 'not-found' });
      if (reviewOn <= today) return fail({ code: 'review-too-early' });
      addClosingEvent(db, caseId, { kind: 'kept', on: today, reviewOn, reason, who });
      return standing(db, caseId, today);
    },
    listDue: (_, { db, clock }) => ok(dueCases(db, clock.today())),
    whatGoes: ({ target }, { db, clock }) => {
      const going = whatHangsOn(db, target);
      if (!going) return fail({ code: 'not-found' });
      return ok({
        counts: countGoing(db, tables, going),
        backupsGoneOn: backupsGoneOn(clock.today()),
      });
    },
    remove: ({ target }, { db, clock, who }) => {
      const going = whatHangsOn(db, target);
      if (!going) return fail({ code: 'not-found' });
      const counts = countGoing(db, tables, going);
      parts.noteDeletion(db, target, who);
      removeGoing(db, tables, going);
      addDeletion(db, { at: clock.now(), kind: target.kind, counts, who });
      return ok({ counts });
    },
    deletions: (_, { db }) => ok(listDeletions(db)),
  });

  function standing(
    db: ReadableDatabase,
    caseId: CaseId,
    today: PlainDate,
  ): Answer<OutputOf<typeof retention.get>> {
    const found = caseOf(db, caseId);
    if (!found) return fail({ code: 'not-found' });
    const history = listClosingEvents(db, caseId);
    const { keep } = consents(db, found.inhabitantId);
    return ok({
      closing: closingAfter(history),
      history,
      proposedReviewOn: proposedReviewDay(today, keep, parts.reviewAfterMonths()),
    });
  }

  function isClosed(db: ReadableDatabase, caseId: CaseId): boolean {
    return closingAfter(listClosingEvents(db, caseId)).state === 'closed';
  }

  function dueCases(db: ReadableDatabase, today: PlainDate): DueCase[] {
    return parts
      .cases(db)
      .flatMap(({ id, inhabitantId, inhabitantName, question }): DueCase[] => {
        const events = listClosingEvents(db, id);
        const due = dueBecause({ events, keep: consents(db, inhabitantId).keep, today });
        return due ? [{ caseId: id, inhabitantId, inhabitantName, question, ...due }] : [];
      })
      .sort((a, b) => a.since.localeCompare(b.since));
  }
}
