import { z } from 'zod';
import { LawUpdate } from '../../../shared/features/law/schema.ts';
import { LawBook } from '../../../shared/features/procedures/schema.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

/** The law of the newest update that was not undone; `undefined` when there is none, or none of a form this Naast reads. */
export function findUpdatedBook(db: ReadableDatabase): LawBook | undefined {
  const found = oneRow(db, z.object({ book: jsonColumn(z.unknown()) }), {
    sql: `SELECT book_json AS book FROM law_updates WHERE undone_at IS NULL ORDER BY row DESC LIMIT 1`,
  });
  return found && LawBook.safeParse(found.book).data;
}

/** Every update that was taken, newest first. */
export function listUpdates(db: ReadableDatabase): LawUpdate[] {
  return allRows(db, LawUpdate, {
    sql: `SELECT hash, version, json_extract(book_json, '$.madeOn') AS madeOn, taken_at AS takenAt, who,
                 undone_at AS undoneAt
          FROM law_updates ORDER BY row DESC`,
  });
}

export function insertUpdate(
  db: WritableDatabase,
  update: { hash: string; book: LawBook; takenAt: Instant; who: string },
): void {
  write(db, {
    sql: `INSERT INTO law_updates (hash, version, book_json, taken_at, who)
          VALUES (:hash, :version, :book, :takenAt, :who)`,
    values: {
      hash: update.hash,
      version: update.book.version,
      book: JSON.stringify(update.book),
      takenAt: update.takenAt,
      who: update.who,
    },
  });
}

/** Undoes the newest update that counts; gives whether there was one. */
export function undoNewestUpdate(db: WritableDatabase, at: Instant): boolean {
  const undone = write(db, {
    sql: `UPDATE law_updates SET undone_at = :at WHERE row =
            (SELECT max(row) FROM law_updates WHERE undone_at IS NULL)`,
    values: { at },
  });
  return undone === 1;
}
