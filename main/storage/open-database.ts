import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import { type ChainHead, ChainMissing, comparedTo } from './change-chain.ts';
import { APPLICATION_ID, applySettings } from './connection-settings.ts';
import { copyWithLog } from './copy-with-log.ts';
import type { OwnedDatabase } from './database.ts';
import { isDamage } from './full-check.ts';
import { giveKey } from './give-key.ts';
import { DamageFound, makeReady } from './make-ready.ts';
import { latestVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openSqlite } from './sqlite-binary.ts';

/** Why a database was left alone. Nothing was changed on the disk. */
export type OpenFailure =
  | 'file-empty'
  | 'file-foreign'
  | 'file-damaged'
  | 'file-from-newer-version'
  | 'older-version'
  | 'open-elsewhere';

/** What is asked of a database besides its key. */
export interface Opening {
  /**
   * Before a file of an older schema is migrated it is at rest on the disk, and this can copy it; `key` is the one it opened with.
   * When it throws, nothing is migrated.
   */
  readonly beforeMigration?: ((connection: Database.Database, key: Uint8Array) => void) | undefined;
  /** What the database is known to have held: with less, or other changes in that place, it is an `older-version`. */
  readonly notOlderThan?: ChainHead | undefined;
}

/** How long to wait for another opener to let go, before saying that there is one. */
const BUSY_PATIENCE_MS = 500;

/** Makes a new, encrypted database. `key` is 32 bytes. Throws when a file is there already or cannot be written. */
export function createDatabase(path: string, key: Uint8Array): OwnedDatabase {
  if (existsSync(path)) throw new Error('a database is there already');
  const connection = connect(path, key);
  return makeReady(connection);
}

/** Opens an existing database with its key. Looks before it touches: a file we cannot use keeps every byte, and so does its log. */
export function openDatabase(
  path: string,
  key: Uint8Array,
  { beforeMigration, notOlderThan }: Opening = {},
): Result<OwnedDatabase, OpenFailure> {
  const refusal = lookAtFile(path) ?? lookInside(path, key, notOlderThan);
  if (refusal) return fail(refusal);
  let connection: Database.Database | undefined;
  try {
    connection = connect(path, key);
    return ok(makeReady(connection, (ready) => beforeMigration?.(ready, key)));
  } catch (error) {
    connection?.close();
    const reason = failureOf(error);
    if (reason) return fail(reason);
    throw error;
  }
}

/** What the file says without a key: whether it can be one of ours at all. `undefined` when it can; throws the system's error. */
export function lookAtFile(path: string): 'file-empty' | 'file-foreign' | undefined {
  const found = statSync(path);
  if (!found.isFile()) return 'file-foreign';
  if (found.size === 0) return 'file-empty';
  const plainHeader = 'SQLite format 3\0';
  const start = Buffer.alloc(plainHeader.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, start.length, 0);
  } finally {
    closeSync(file);
  }
  return start.toString('latin1') === plainHeader ? 'file-foreign' : undefined;
}

/** A connection with its key and settings, for a new or accepted file. It is not looked at. */
export function connect(path: string, key: Uint8Array): Database.Database {
  const connection = openSqlite(path, { timeout: BUSY_PATIENCE_MS });
  giveKey(connection, key);
  applySettings(connection);
  return connection;
}

/**
 * Reads version, owner and chain with the key. A write-ahead log left by a crash is folded into the file by whoever opens it,
 * so in that case a copy is opened (encrypted as the original) and thrown away.
 */
function lookInside(
  path: string,
  key: Uint8Array,
  notOlderThan: ChainHead | undefined,
): OpenFailure | undefined {
  const log = `${path}-wal`;
  const hasLeftoverLog = existsSync(log) && statSync(log).size > 0;
  if (!hasLeftoverLog) return lookWithKey(path, key, notOlderThan);
  const copy = `${path}.look`;
  try {
    copyWithLog(path, copy);
    return lookWithKey(copy, key, notOlderThan);
  } finally {
    rmSync(copy, { force: true });
    rmSync(`${copy}-wal`, { force: true });
  }
}

function lookWithKey(
  path: string,
  key: Uint8Array,
  notOlderThan: ChainHead | undefined,
): OpenFailure | undefined {
  const connection = openSqlite(path, { timeout: BUSY_PATIENCE_MS });
  try {
    giveKey(connection, key);
    connection.pragma('locking_mode=EXCLUSIVE');
    const version = Number(connection.pragma('user_version', { simple: true }));
    const owner = Number(connection.pragma('application_id', { simple: true }));
    if (owner !== APPLICATION_ID) return 'file-foreign';
    if (version > latestVersion(migrations)) return 'file-from-newer-version';
    if (!notOlderThan) return undefined;
    return comparedTo(notOlderThan, connection) === 'older' ? 'older-version' : undefined;
  } catch (error) {
    const reason = failureOf(error);
    if (reason) return reason;
    throw error;
  } finally {
    connection.close();
  }
}

function failureOf(error: unknown): OpenFailure | undefined {
  if (error instanceof ChainMissing || error instanceof DamageFound || isDamage(error))
    return 'file-damaged';
  if (!(error instanceof Database.SqliteError)) return undefined;
  if (error.code === 'SQLITE_BUSY' || error.code === 'SQLITE_LOCKED') return 'open-elsewhere';
  return undefined;
}
