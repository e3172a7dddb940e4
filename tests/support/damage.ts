import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { connect } from '../../main/storage/open-database.ts';

const PAGE = 4096;

/** Spoils one page of a database that is closed, `part` of the way through the file: 0 is its first page, almost 1 its last. */
export function spoilPage(database: string, part: number): void {
  spoil(database, Math.floor((statSync(database).size / PAGE) * part));
}

/** Spoils the last page of a table of a database that is closed. */
export function spoilTable(database: string, key: Uint8Array, table: string): void {
  const db = connect(database, key);
  const pages = 'SELECT max(pageno) FROM dbstat WHERE name = ?';
  const number = db.prepare(pages).pluck().get(table) as number;
  db.close();
  spoil(database, number - 1);
}

function spoil(database: string, page: number): void {
  const file = openSync(database, 'r+');
  writeSync(file, Buffer.alloc(PAGE, 0x5a), 0, PAGE, page * PAGE);
  closeSync(file);
}
