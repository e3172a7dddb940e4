import { z } from 'zod';
import {
  ClosingEvent,
  CountedThing,
  countedThings,
  Deletion,
  DeletionCounts,
} from '../../../shared/features/retention/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, write } from '../../storage/sql.ts';

/** What was decided about a case, oldest first. */
export function listClosingEvents(db: ReadableDatabase, caseId: CaseId): ClosingEvent[] {
  return allRows(db, ClosingEvent, {
    sql: `SELECT kind, on_day AS "on", review_on AS reviewOn, reason, who FROM case_closings
          WHERE case_id = :caseId ORDER BY row`,
    values: { caseId },
  });
}

/** Adds a decision; decisions are never changed or taken away. */
export function addClosingEvent(db: WritableDatabase, caseId: CaseId, event: ClosingEvent): void {
  const reviewOn = event.kind === 'reopened' ? null : event.reviewOn;
  write(db, {
    sql: `INSERT INTO case_closings (case_id, kind, on_day, review_on, reason, who)
          VALUES (:caseId, :kind, :on, :reviewOn, :reason, :who)`,
    values: { ...event, caseId, reviewOn },
  });
}

export function addDeletion(db: WritableDatabase, deletion: Deletion): void {
  write(db, {
    sql: `INSERT INTO deletions (at, kind, counts_json, who) VALUES (:at, :kind, :counts, :who)`,
    values: { ...deletion, counts: JSON.stringify(deletion.counts) },
  });
}

/** A deletion from before something was counted says nothing of it: then there was none. */
const CountsOfThen = z.partialRecord(CountedThing, z.number()).transform((counts) =>
  DeletionCounts.parse({
    ...Object.fromEntries(countedThings.map((thing) => [thing, 0])),
    ...counts,
  }),
);

/** The deletion log, newest first. */
export function listDeletions(db: ReadableDatabase): Deletion[] {
  return allRows(db, z.object({ ...Deletion.shape, counts: jsonColumn(CountsOfThen) }), {
    sql: `SELECT at, kind, counts_json AS counts, who FROM deletions ORDER BY row DESC`,
  });
}
