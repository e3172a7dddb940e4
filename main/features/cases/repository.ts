import { Case, type CaseDetails } from '../../../shared/features/cases/schema.ts';
import type { CaseId, InhabitantId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

const select = `
  SELECT cases.id, inhabitant_id AS inhabitantId, inhabitants.name AS inhabitantName, question, municipality,
         cases.created_at AS createdAt,
         (SELECT on_day FROM case_closings WHERE case_id = cases.id AND kind = 'closed' AND row >
            coalesce((SELECT max(row) FROM case_closings WHERE case_id = cases.id AND kind = 'reopened'), 0)) AS closedOn
  FROM cases JOIN inhabitants ON inhabitants.id = cases.inhabitant_id`;

/** All cases, newest first; of one inhabitant when given. */
export function listCases(db: ReadableDatabase, inhabitantId?: InhabitantId): Case[] {
  return allRows(db, Case, {
    sql: `${select} WHERE :inhabitantId IS NULL OR inhabitant_id = :inhabitantId ORDER BY cases.created_at DESC`,
    values: { inhabitantId: inhabitantId ?? null },
  });
}

export function findCase(db: ReadableDatabase, id: CaseId): Case | undefined {
  return oneRow(db, Case, { sql: `${select} WHERE cases.id = :id`, values: { id } });
}

export function insertCase(
  db: WritableDatabase,
  opened: CaseDetails & { id: CaseId; inhabitantId: InhabitantId; createdAt: Instant },
): void {
  write(db, {
    sql: `INSERT INTO cases (id, inhabitant_id, question, municipality, created_at)
          VALUES (:id, :inhabitantId, :question, :municipality, :createdAt)`,
    values: opened,
  });
}

export function updateCase(db: WritableDatabase, id: CaseId, details: CaseDetails): void {
  write(db, {
    sql: `UPDATE cases SET question = :question, municipality = :municipality WHERE id = :id`,
    values: { ...details, id },
  });
}
