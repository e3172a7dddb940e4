import type Database from 'better-sqlite3';

/** How many rows a table has. */
export function countRows(connection: Database.Database, table: string): number {
  return Number(connection.prepare(`SELECT count(*) FROM main."${table}"`).pluck().get());
}
