import type Database from 'better-sqlite3';
import type { CoveredTable } from '../content-digest.ts';
import { isDamage } from '../full-check.ts';

type Row = readonly unknown[];
type OnRow = (row: Row) => void;

/** How often we try again beyond a damaged page before a table is left as it is: seconds, whatever the damage. */
const MOST_TRIES = 20_000;

/**
 * Gives every row of a table that can be read, perhaps twice, values in the order of `table.columns`. Reads from the front until
 * a damaged page, then from the back, and then tries smaller and smaller parts of what lies between. Gives whether anything had
 * to be passed over.
 */
export function readAroundDamage(
  connection: Database.Database,
  table: CoveredTable,
  onRow: OnRow,
): { readonly isWhole: boolean } {
  const { sql, hasRowid } = describe(connection, table);
  if (hasRowid) return readByRowid(connection, { table, sql, onRow });
  return readByKey(connection, { table, sql, onRow });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly table: CoveredTable;
  readonly sql: string;
  readonly onRow: OnRow;
}

function readByRowid(connection: Database.Database, { table, sql, onRow }: Reading) {
  const forward = connection.prepare(`${sql} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`).raw();
  const backward = connection
    .prepare(`${sql} WHERE rowid BETWEEN ? AND ? ORDER BY rowid DESC`)
    .raw();
  let isWhole = true;
  let tries = 0;
  // SQLite numbers rows from one.
  const open: Span[] = [{ from: 1, to: highestRowid(connection, table.name) }];
  for (let span = open.pop(); span && tries < MOST_TRIES; span = open.pop()) {
    tries += 1;
    const front = readUntilDamage(forward.iterate(span.from, span.to), onRow);
    if (front.isDone) continue;
    isWhole = false;
    const from = front.last === undefined ? span.from : front.last + 1;
    const back = readUntilDamage(backward.iterate(from, span.to), onRow);
    const to = back.last === undefined ? span.to : back.last - 1;
    if (back.isDone || from >= to) continue;
    const middle = Math.floor((from + to) / 2);
    // Parts near what was readable first: rows are numbered one after the other, the far ends are empty.
    open.push({ from: middle + 1, to }, { from, to: middle });
  }
  return { isWhole };
}

/** A table stored by its own key: from the front, from the back, and then by every key its parent rows can give. */
function readByKey(connection: Database.Database, { table, sql, onRow }: Reading) {
  const key = primaryKey(connection, table.name).map((column) => `"${column}"`);
  const inOrder = (direction: 'ASC' | 'DESC') =>
    readUntilDamage(
      connection
        .prepare(`${sql} ORDER BY ${key.map((column) => `${column} ${direction}`).join(', ')}`)
        .raw()
        .iterate(),
      onRow,
    ).isDone;
  if (inOrder('ASC')) return { isWhole: true };
  inOrder('DESC');
  const ofParent = connection.prepare(`${sql} WHERE ${key[0]} = ?`).raw();
  for (const value of keysOfParent(connection, table.name, key[0] ?? '')) {
    readUntilDamage(ofParent.iterate(value), onRow);
  }
  return { isWhole: false };
}

/** Reads on until the end or a page that cannot be read. The rowid comes before the columns. */
function readUntilDamage(
  rows: IterableIterator<unknown>,
  onRow: OnRow,
): { readonly isDone: boolean; readonly last: number | undefined } {
  let last: number | undefined;
  try {
    for (const row of rows) {
      const [rowid, ...values] = row as unknown[];
      onRow(values);
      last = Number(rowid);
    }
    return { isDone: true, last };
  } catch (error) {
    if (isDamage(error)) return { isDone: false, last };
    throw error;
  }
}

function describe(connection: Database.Database, table: CoveredTable) {
  const isWithoutRowid = connection
    .prepare('SELECT wr FROM pragma_table_list WHERE schema = ? AND name = ?')
    .pluck()
    .get('main', table.name);
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  const hasRowid = isWithoutRowid === 0;
  // The table itself is read, never an index that happens to hold the same columns.
  const sql = `SELECT ${hasRowid ? 'rowid' : '0'}, ${columns} FROM "${table.name}" NOT INDEXED`;
  return { sql, hasRowid };
}

/** The highest row number, by any index that can still be read: it bounds the search when the end of the table cannot be. */
function highestRowid(connection: Database.Database, table: string): number {
  const indexes = connection
    .prepare('SELECT name FROM pragma_index_list(?) WHERE partial = 0')
    .pluck()
    .all(table) as string[];
  for (const index of indexes) {
    try {
      const highest = connection
        .prepare(`SELECT max(rowid) FROM "${table}" INDEXED BY "${index}"`)
        .pluck()
        .get();
      return Number(highest ?? 0);
    } catch (error) {
      // Damaged as well: the next one may not be.
      if (!isDamage(error)) throw error;
    }
  }
  return Number.MAX_SAFE_INTEGER;
}

function primaryKey(connection: Database.Database, table: string): string[] {
  return connection
    .prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table) as string[];
}

function keysOfParent(connection: Database.Database, table: string, column: string): unknown[] {
  const parent = connection
    .prepare('SELECT "table" AS name, "to" AS key FROM pragma_foreign_key_list(?) WHERE "from" = ?')
    .get(table, column.replaceAll('"', '')) as { name: string; key: string } | undefined;
  if (!parent) return [];
  const keys = new Set<unknown>();
  const parentTable = { name: parent.name, columns: [parent.key] };
  readAroundDamage(connection, parentTable, ([key]) => keys.add(key));
  return [...keys];
}
