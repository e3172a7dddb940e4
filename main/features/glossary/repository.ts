import { KeptOwnTerm } from '../../../shared/features/glossary/schema.ts';
import type { OwnTermId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

export function listOwnTerms(db: ReadableDatabase): KeptOwnTerm[] {
  return allRows(db, KeptOwnTerm, {
    sql: 'SELECT id, term, plain, explanation FROM own_terms ORDER BY term_key',
  });
}

/** Writes a word, new or changed. */
export function saveOwnTerm(
  db: WritableDatabase,
  saved: { term: KeptOwnTerm; key: string; at: Instant },
): void {
  write(db, {
    sql: `INSERT INTO own_terms (id, term, term_key, plain, explanation, changed_at)
          VALUES (:id, :term, :key, :plain, :explanation, :at)
          ON CONFLICT (id) DO UPDATE SET term = :term, term_key = :key, plain = :plain,
            explanation = :explanation, changed_at = :at`,
    values: { ...saved.term, key: saved.key, at: saved.at },
  });
}

export function removeOwnTerm(db: WritableDatabase, id: OwnTermId): void {
  write(db, { sql: 'DELETE FROM own_terms WHERE id = :id', values: { id } });
}
