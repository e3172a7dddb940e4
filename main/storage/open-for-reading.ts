import type Database from 'better-sqlite3';
import { giveKey } from './give-key.ts';
import { openSqlite } from './sqlite-binary.ts';

/**
 * Opens a database nobody else has open, to look and not to keep: no migration, no chain is followed. A log beside it is read
 * with it.
 */
export function openForReading(path: string, key: Uint8Array): Database.Database {
  const connection = openSqlite(path, { fileMustExist: true });
  giveKey(connection, key);
  connection.pragma('locking_mode=EXCLUSIVE');
  connection.pragma('temp_store=MEMORY');
  connection.pragma('trusted_schema=OFF');
  connection.pragma('mmap_size=0');
  // A search index made anew in what is put back must not leave the words of the old one in free pages.
  connection.pragma('secure_delete=ON');
  return connection;
}
