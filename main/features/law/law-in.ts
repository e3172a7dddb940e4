import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { findUpdatedBook } from './repository.ts';

/**
 * The law that counts now: the update that was taken last, or the law Naast comes with when that is newer, as after a
 * new version of Naast.
 */
export function lawBookIn(db: ReadableDatabase): LawBook {
  const updated = findUpdatedBook(db);
  return updated && updated.version > lawBook.version ? updated : lawBook;
}
