import {
  FORGOTTEN_AFTER_DAYS,
  FormDraft,
  type FormOwner,
} from '../../../shared/features/form-drafts/schema.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

type Of = { readonly owner: FormOwner };

const DAY_MS = 24 * 60 * 60 * 1000;

export function listFormDrafts(db: ReadableDatabase, { owner }: Of): FormDraft[] {
  const { table, column, id } = placeOf(owner);
  return allRows(db, FormDraft, {
    sql: `SELECT place, draft_json AS draft FROM ${table} WHERE ${column} IS :id ORDER BY place`,
    values: { id },
  });
}

/** Keeps one in place of what was kept of that form; gives whether its owner is there. */
export function keepFormDraft(
  db: WritableDatabase,
  kept: FormDraft & Of & { readonly at: Instant },
): boolean {
  const { place, draft, owner, at } = kept;
  removeFormDraft(db, kept);
  switch (owner.kind) {
    case 'case': {
      const sql = `INSERT INTO form_drafts (case_id, place, draft_json)
                   SELECT id, :place, :draft FROM cases WHERE id = :caseId`;
      return write(db, { sql, values: { place, draft, caseId: owner.caseId } }) === 1;
    }
    case 'inhabitant': {
      const sql = `INSERT INTO inhabitant_form_drafts (inhabitant_id, place, draft_json, saved_at)
                   SELECT id, :place, :draft, :at FROM inhabitants WHERE id = :inhabitantId`;
      const values = { place, draft, at, inhabitantId: owner.inhabitantId };
      return write(db, { sql, values }) === 1;
    }
    case 'nobody': {
      write(db, {
        sql: `INSERT INTO inhabitant_form_drafts (inhabitant_id, place, draft_json, saved_at)
              VALUES (NULL, :place, :draft, :at)`,
        values: { place, draft, at },
      });
      return true;
    }
  }
}

export function removeFormDraft(
  db: WritableDatabase,
  which: Of & { readonly place: string },
): void {
  const { table, column, id } = placeOf(which.owner);
  write(db, {
    sql: `DELETE FROM ${table} WHERE ${column} IS :id AND place = :place`,
    values: { id, place: which.place },
  });
}

/** Removes every draft whose place begins so: those of a thing that is removed itself. */
export function removeFormDraftsUnder(db: WritableDatabase, under: string): void {
  write(db, {
    sql: 'DELETE FROM form_drafts WHERE substr(place, 1, length(:under)) = :under',
    values: { under },
  });
}

/** Removes words about nobody's file that were not touched for too long before `now`. */
export function removeForgottenDrafts(db: WritableDatabase, now: Instant): void {
  const limit = new Date(Date.parse(now) - FORGOTTEN_AFTER_DAYS * DAY_MS).toISOString();
  write(db, {
    sql: 'DELETE FROM inhabitant_form_drafts WHERE inhabitant_id IS NULL AND saved_at < :limit',
    values: { limit: Instant.parse(limit) },
  });
}

function placeOf(owner: FormOwner) {
  switch (owner.kind) {
    case 'nobody':
      return { table: 'inhabitant_form_drafts', column: 'inhabitant_id', id: null };
    case 'inhabitant':
      return { table: 'inhabitant_form_drafts', column: 'inhabitant_id', id: owner.inhabitantId };
    case 'case':
      return { table: 'form_drafts', column: 'case_id', id: owner.caseId };
  }
}
