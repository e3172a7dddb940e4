import { currentConsents } from '../../../shared/features/consents/rules.ts';
import { ConsentAnswer, type Consents } from '../../../shared/features/consents/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

/** All answers of an inhabitant, oldest first. */
export function listConsentAnswers(
  db: ReadableDatabase,
  inhabitantId: InhabitantId,
): ConsentAnswer[] {
  return allRows(db, ConsentAnswer, {
    sql: `SELECT purpose, answer, on_day AS "on", keep_until AS until, asked, who FROM consents
          WHERE inhabitant_id = :inhabitantId ORDER BY row`,
    values: { inhabitantId },
  });
}

/** Where each consent of an inhabitant stands. */
export function readConsents(db: ReadableDatabase, inhabitantId: InhabitantId): Consents {
  return currentConsents(listConsentAnswers(db, inhabitantId));
}

/** Adds an answer; answers are never changed or taken away. */
export function addConsentAnswer(
  db: WritableDatabase,
  inhabitantId: InhabitantId,
  answer: ConsentAnswer,
): void {
  write(db, {
    sql: `INSERT INTO consents (inhabitant_id, purpose, answer, on_day, keep_until, asked, who)
          VALUES (:inhabitantId, :purpose, :answer, :on, :until, :asked, :who)`,
    values: { ...answer, inhabitantId },
  });
}
