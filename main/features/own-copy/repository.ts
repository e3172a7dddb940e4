import { CopyDecision } from '../../../shared/features/own-copy/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

/** What was decided about private notes in copies for an inhabitant, newest first. */
export function listCopyDecisions(
  db: ReadableDatabase,
  inhabitantId: InhabitantId,
): CopyDecision[] {
  return allRows(db, CopyDecision, {
    sql: `SELECT at, who, private_notes AS privateNotes, reason FROM copy_decisions
          WHERE inhabitant_id = :inhabitantId ORDER BY row DESC`,
    values: { inhabitantId },
  });
}

export function addCopyDecision(
  db: WritableDatabase,
  inhabitantId: InhabitantId,
  decision: CopyDecision,
): void {
  write(db, {
    sql: `INSERT INTO copy_decisions (inhabitant_id, at, who, private_notes, reason)
          VALUES (:inhabitantId, :at, :who, :privateNotes, :reason)`,
    values: { ...decision, inhabitantId },
  });
}
