import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { DIGEST_BYTES, digestOfAllRows } from './content-digest.ts';

type Connection = Database.Database;

/** Where the chain of changes stands: how many there were, and the hash of the last one (64 hex digits). */
export interface ChainHead {
  readonly counter: number;
  readonly hash: string;
}

/** A database of ours without its chain: someone or something took it out. */
export class ChainMissing extends Error {
  constructor() {
    super('a database without a chain');
  }
}

/** How many entries are kept: more than a long day of typing makes. Older ones live on in the hash of the next. */
const KEPT_ENTRIES = 10_000;

/**
 * Writes the next entry of the chain: counter, digest of all rows, and the SHA-256 of both with the hash before. Only inside
 * the transaction of the change itself.
 */
export function addToChain(connection: Connection, content: Uint8Array): void {
  const last = lastEntry(connection);
  const counter = (last?.counter ?? 0) + 1;
  connection
    .prepare('INSERT INTO changes (counter, content, hash) VALUES (?, ?, ?)')
    .run(counter, content, hashOf(last?.hash ?? Buffer.alloc(DIGEST_BYTES), counter, content));
  connection.prepare('DELETE FROM changes WHERE counter <= ?').run(counter - KEPT_ENTRIES);
}

/** Whether the schema of a database is new enough to have a chain. */
export function hasChain(connection: Connection): boolean {
  return (
    connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'changes'`).get() !== undefined
  );
}

/** Where the chain stands. Throws when a database has none, which ours always does once made. */
export function chainHead(connection: Connection): ChainHead {
  const last = lastEntry(connection);
  if (!last) throw new ChainMissing();
  return { counter: last.counter, hash: last.hash.toString('hex') };
}

/** The digest of all rows as the last change left them. */
export function chainContent(connection: Connection): Uint8Array {
  const last = lastEntry(connection);
  if (!last) throw new ChainMissing();
  return last.content;
}

/**
 * How a database stands to a head that was sealed earlier: `older` when it has fewer changes, or other ones in that place,
 * which means that an older copy was put back (and perhaps worked in). So has one whose schema is from before the chain.
 */
export function comparedTo(sealed: ChainHead, connection: Connection): 'same-or-newer' | 'older' {
  if (!hasChain(connection)) return 'older';
  const { counter } = chainHead(connection);
  if (counter < sealed.counter) return 'older';
  const then = connection
    .prepare('SELECT hash FROM changes WHERE counter = ?')
    .pluck()
    .get(sealed.counter) as Buffer | undefined;
  // Entries that old are no longer kept: the database is far past what was sealed.
  if (!then) return 'same-or-newer';
  return then.toString('hex') === sealed.hash ? 'same-or-newer' : 'older';
}

/** Whether every kept entry follows from the one before it. */
export function isChainWhole(connection: Connection): boolean {
  let before: Entry | undefined;
  for (const row of connection.prepare('SELECT * FROM changes ORDER BY counter').iterate()) {
    const entry = row as Entry;
    if (before && entry.counter !== before.counter + 1) return false;
    const isFirstEver = entry.counter === 1;
    const hashBefore = isFirstEver ? Buffer.alloc(DIGEST_BYTES) : before?.hash;
    if (hashBefore && !hashOf(hashBefore, entry.counter, entry.content).equals(entry.hash)) {
      return false;
    }
    before = entry;
  }
  return before !== undefined;
}

/** Whether all rows together are what the last change left. Reads everything. */
export function isContentAsChained(connection: Connection): boolean {
  return Buffer.from(chainContent(connection)).equals(digestOfAllRows(connection));
}

interface Entry {
  readonly counter: number;
  readonly content: Buffer;
  readonly hash: Buffer;
}

function lastEntry(connection: Connection): Entry | undefined {
  return connection.prepare('SELECT * FROM changes ORDER BY counter DESC LIMIT 1').get() as
    | Entry
    | undefined;
}

function hashOf(before: Uint8Array, counter: number, content: Uint8Array): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(counter));
  return createHash('sha256').update(before).update(number).update(content).digest();
}
