import Database from 'better-sqlite3';
import { giveKey } from '../../../../main/storage/give-key.ts';
import { openDatabase } from '../../../../main/storage/open-database.ts';
import { recordChange } from '../../../../main/storage/record-change.ts';

/** Changes rows with the key and with any program that speaks SQLCipher: no digest and no chain is kept. */
export function changeUnderKey(database: string, key: Uint8Array, sql: string): void {
  const connection = new Database(database);
  try {
    giveKey(connection, key);
    connection.exec(sql);
  } finally {
    connection.close();
  }
}

/** Changes rows as Naast itself does, so that digest and chain fit what is there afterwards. */
export function changeWithChain(database: string, key: Uint8Array, sql: string): void {
  const opened = openDatabase(database, key);
  if (!opened.ok) throw new Error(`it does not open to be changed: ${opened.error}`);
  try {
    recordChange(opened.value, () => opened.value.exec(sql));
  } finally {
    opened.value.close();
  }
}
