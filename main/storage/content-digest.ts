import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';

type Connection = Database.Database;

/** How many bytes a digest has. */
export const DIGEST_BYTES = 32;

/** Tables that are not part of what a person keeps: the chain itself and the diary of backups. */
const notCovered: ReadonlySet<string> = new Set(['changes', 'backup_events']);

/** A table that counts, as the schema has it. */
export interface CoveredTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The tables of the digest with their stored columns, in a fixed order. */
export function coveredTables(connection: Connection): CoveredTable[] {
  const names = connection
    .prepare(
      `SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all() as string[];
  return names
    .filter((name) => !notCovered.has(name))
    .map((name) => ({ name, columns: storedColumns(connection, name) }));
}

function storedColumns(connection: Connection, table: string): string[] {
  return connection
    .prepare(`SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid`)
    .pluck()
    .all(table) as string[];
}

/** Gives a connection the SQL functions of the digest: `row_added`, `row_removed` and the aggregate `rows_digest`. */
export function addDigestFunctions(connection: Connection): void {
  const changed =
    (sign: 1 | -1) =>
    (...[digest, ...row]: unknown[]) => {
      const lanes = lanesOf(digest as Uint8Array);
      addRow(lanes, row, sign);
      return bytesOf(lanes);
    };
  connection.function('row_added', { varargs: true }, changed(1));
  connection.function('row_removed', { varargs: true }, changed(-1));
  connection.aggregate('rows_digest', {
    varargs: true,
    start: () => new Uint32Array(LANES),
    step: (lanes: Uint32Array, ...row: unknown[]) => addRow(lanes, row, 1),
    result: bytesOf,
  });
}

/**
 * A digest of all rows: the sum, modulo 2^256, of the SHA-256 of each row with the name of its table. A sum can be kept up
 * to date row by row, so it costs the same in a vault of ten lines and of a hundred thousand. It is there to notice an old
 * page put back (T5), which no page cipher does; whoever has the key can make any content fit, and needs no such trick.
 *
 * This reads every row of every covered table; throws where a page cannot be read.
 */
export function digestOfAllRows(connection: Connection): Uint8Array {
  const total = new Uint32Array(LANES);
  for (const { name, columns } of coveredTables(connection)) {
    const list = columns.map(quoted).join(', ');
    const digest = connection
      .prepare(`SELECT rows_digest(${literal(name)}, ${list}) FROM ${quoted(name)} NOT INDEXED`)
      .pluck()
      .get() as Uint8Array;
    addLanes(total, lanesOf(digest), 1);
  }
  return bytesOf(total);
}

/**
 * Keeps the digest in `temp.content_digest` up to date from here on, by triggers that live as long as the connection. They
 * are undone together with a statement or transaction that is, and refuse a change made while nothing records it.
 * TEMP triggers may call our functions although `trusted_schema` is off: the schema they stand in is our own.
 */
export function followContent(connection: Connection, digest: Uint8Array): void {
  connection.exec(
    'CREATE TEMP TABLE content_digest (digest BLOB NOT NULL, is_recording INTEGER NOT NULL)',
  );
  connection.prepare('INSERT INTO content_digest VALUES (?, 0)').run(digest);
  for (const table of coveredTables(connection)) {
    const added = `row_added(digest, ${rowOf(table, 'new')})`;
    const removed = (digestBefore: string) =>
      `row_removed(${digestBefore}, ${rowOf(table, 'old')})`;
    addTrigger(connection, { table, on: 'INSERT', digest: added });
    addTrigger(connection, { table, on: 'DELETE', digest: removed('digest') });
    addTrigger(connection, { table, on: 'UPDATE', digest: removed(added) });
  }
}

function addTrigger(
  connection: Connection,
  trigger: { table: CoveredTable; on: 'INSERT' | 'DELETE' | 'UPDATE'; digest: string },
): void {
  const { table, on, digest } = trigger;
  connection.exec(`
    CREATE TEMP TRIGGER ${quoted(`follow ${on} ${table.name}`)} AFTER ${on} ON main.${quoted(table.name)} BEGIN
      SELECT RAISE(ABORT, 'changed outside recordChange') WHERE NOT (SELECT is_recording FROM content_digest);
      UPDATE content_digest SET digest = ${digest};
    END`);
}

function rowOf({ name, columns }: CoveredTable, row: 'new' | 'old'): string {
  return [literal(name), ...columns.map((column) => `${row}.${quoted(column)}`)].join(', ');
}

const LANES = DIGEST_BYTES / 4;

function addRow(lanes: Uint32Array, row: readonly unknown[], sign: 1 | -1): void {
  // JSON keeps text, numbers and nothing apart, and one value from the next.
  addLanes(lanes, lanesOf(hash('sha256', JSON.stringify(row), 'buffer')), sign);
}

function addLanes(lanes: Uint32Array, other: Uint32Array, sign: 1 | -1): void {
  let carry = 0;
  for (let lane = 0; lane < LANES; lane += 1) {
    const sum = (lanes[lane] ?? 0) + sign * (other[lane] ?? 0) + carry;
    carry = Math.floor(sum / 2 ** 32);
    lanes[lane] = sum;
  }
}

function lanesOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, DIGEST_BYTES);
  return Uint32Array.from({ length: LANES }, (_, lane) => view.getUint32(lane * 4, true));
}

function bytesOf(lanes: Uint32Array): Buffer {
  const bytes = Buffer.alloc(DIGEST_BYTES);
  for (const [lane, value] of lanes.entries()) bytes.writeUInt32LE(value, lane * 4);
  return bytes;
}

/** A name out of the schema, as it stands in SQL. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
