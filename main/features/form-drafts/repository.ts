import { FormDraft } from '../../../shared/features/form-drafts/contract.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

export function listFormDrafts(db: ReadableDatabase, caseId: CaseId): FormDraft[] {
  return allRows(db, FormDraft, {
    sql: 'SELECT place, draft_json AS draft FROM form_drafts WHERE case_id = :caseId ORDER BY place',
    values: { caseId },
  });
}

/** Keeps one; gives whether the case is there. */
export function keepFormDraft(
  db: WritableDatabase,
  kept: FormDraft & { readonly caseId: CaseId },
): boolean {
  const rows = write(db, {
    sql: `INSERT INTO form_drafts (case_id, place, draft_json)
          SELECT id, :place, :draft FROM cases WHERE id = :caseId
          ON CONFLICT (case_id, place) DO UPDATE SET draft_json = :draft`,
    values: kept,
  });
  return rows === 1;
}

export function removeFormDraft(
  db: WritableDatabase,
  which: { readonly caseId: CaseId; readonly place: string },
): void {
  write(db, {
    sql: 'DELETE FROM form_drafts WHERE case_id = :caseId AND place = :place',
    values: which,
  });
}

/** Removes every draft whose place begins so: those of a thing that is removed itself. */
export function removeFormDraftsUnder(db: WritableDatabase, under: string): void {
  write(db, {
    sql: 'DELETE FROM form_drafts WHERE substr(place, 1, length(:under)) = :under',
    values: { under },
  });
}
