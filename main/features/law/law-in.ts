import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { lawRows } from '../../../shared/features/procedures/law-in-words.ts';
import { rowsNamed } from '../../../shared/features/procedures/rows-named.ts';
import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { findUpdatedBook } from './repository.ts';

/**
 * The law that counts now: the update that was taken last, or the law Naast comes with when that is newer, or when the
 * update lacks a row that this version of Naast names.
 */
export function lawBookIn(db: ReadableDatabase): LawBook {
  const updated = findUpdatedBook(db);
  return updated && updated.version > lawBook.version && isWhole(updated) ? updated : lawBook;
}

function isWhole(book: LawBook): boolean {
  const there = new Set(lawRows(book).map(({ id }) => id));
  return rowsNamed().every((id) => there.has(id));
}
