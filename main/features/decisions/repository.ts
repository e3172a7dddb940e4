import { Decision, DecisionContent } from '../../../shared/features/decisions/schema.ts';
import type { CaseId, DecisionId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

const Row = Decision.extend({ content: jsonColumn(DecisionContent) });

const select = `SELECT id, case_id AS caseId, content_json AS content, created_at AS createdAt, saved_at AS savedAt
                FROM decisions`;

/** The decisions of a case, newest first. */
export function listDecisions(db: ReadableDatabase, caseId: CaseId): Decision[] {
  return allRows(db, Row, {
    sql: `${select} WHERE case_id = :caseId ORDER BY created_at DESC, rowid DESC`,
    values: { caseId },
  });
}

/** A decision of this case; `undefined` when the case has none of that id. */
export function findDecision(
  db: ReadableDatabase,
  { caseId, decisionId }: { caseId: CaseId; decisionId: DecisionId },
): Decision | undefined {
  return oneRow(db, Row, {
    sql: `${select} WHERE id = :decisionId AND case_id = :caseId`,
    values: { caseId, decisionId },
  });
}

export function insertDecision(db: WritableDatabase, decision: Decision): void {
  write(db, {
    sql: `INSERT INTO decisions (id, case_id, content_json, created_at, saved_at)
          VALUES (:id, :caseId, :content, :createdAt, :savedAt)`,
    values: { ...decision, content: JSON.stringify(decision.content) },
  });
}

/** Gives the number of decisions it changed: none when the case has none of that id. */
export function updateDecision(
  db: WritableDatabase,
  changed: { caseId: CaseId; decisionId: DecisionId; content: DecisionContent; savedAt: Instant },
): number {
  return write(db, {
    sql: `UPDATE decisions SET content_json = :content, saved_at = :savedAt
          WHERE id = :decisionId AND case_id = :caseId`,
    values: { ...changed, content: JSON.stringify(changed.content) },
  });
}
