import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lawBookIn } from '../../main/features/law/law-in.ts';
import { insertUpdate } from '../../main/features/law/repository.ts';
import type { ReadableDatabase, WritableDatabase } from '../../main/storage/database.ts';
import { migrate } from '../../main/storage/migrate.ts';
import { migrations } from '../../main/storage/migrations/index.ts';
import { lawBook } from '../../shared/features/procedures/data/law-book.ts';
import { LawBook } from '../../shared/features/procedures/schema.ts';
import { Instant } from '../../shared/primitives/plain-date.ts';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  migrate(db, migrations);
});
afterEach(() => db.close());

/** An update as an earlier version of Naast may have kept it. */
function kept(change: (book: LawBook) => void): void {
  const book = LawBook.parse(JSON.parse(JSON.stringify(lawBook)));
  book.version = lawBook.version + 1;
  change(book);
  const takenAt = Instant.parse('2026-11-26T10:00:00.000Z');
  insertUpdate(db as WritableDatabase, { hash: 'a', book, takenAt, who: 'Sanne' });
}

describe('the law that counts', () => {
  it('is the update with a higher version', () => {
    kept(() => undefined);
    expect(lawBookIn(db as ReadableDatabase).version).toBe(lawBook.version + 1);
  });

  it('is the one Naast comes with once that is as new as the update', () => {
    kept((book) => {
      book.version = lawBook.version;
    });
    expect(lawBookIn(db as ReadableDatabase)).toBe(lawBook);
  });

  it('is the one Naast comes with when the update lacks a row that Naast names', () => {
    kept((book) => book.terms.shift());
    expect(lawBookIn(db as ReadableDatabase)).toBe(lawBook);
  });

  it('is the one Naast comes with when the update is of a form it does not read', () => {
    kept((book) => Reflect.deleteProperty(book, 'durations'));
    expect(lawBookIn(db as ReadableDatabase)).toBe(lawBook);
  });
});
