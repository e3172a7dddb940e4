import type Database from 'better-sqlite3';
import { APPLICATION_ID } from './connection-settings.ts';
import { isDamage } from './full-check.ts';
import { openForReading } from './open-for-reading.ts';

/** Whether this key opens the first page of a database of ours, which nobody else has open. Says nothing of the pages after it. */
export function opensWith(path: string, key: Uint8Array): boolean {
  let connection: Database.Database | undefined;
  try {
    connection = openForReading(path, key);
    return connection.pragma('application_id', { simple: true }) === APPLICATION_ID;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    connection?.close();
  }
}
