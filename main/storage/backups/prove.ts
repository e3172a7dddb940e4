import { mkdirSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { type ChainHead, chainHead, hasChain } from '../change-chain.ts';
import { APPLICATION_ID } from '../connection-settings.ts';
import { addDigestFunctions, coveredTables } from '../content-digest.ts';
import { countRows } from '../count-rows.ts';
import { fullCheck, type IntegrityFault, isDamage, rebuildSearchIndexes } from '../full-check.ts';
import { latestVersion } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { openForReading } from '../open-for-reading.ts';
import { unpackBackup } from './backup-file.ts';

/** What a backup turned out to hold once it was opened. */
export interface Proof {
  /** All that is wrong; nothing when the backup is good. */
  readonly faults: readonly (
    | IntegrityFault
    | 'unreadable'
    | 'other-content'
    | 'key-file'
    | 'newer-version'
  )[];
  /** Where its chain stands; `null` when it cannot be read, or is older than the chain. */
  readonly head: ChainHead | null;
  /** Whether only its search index was off: it was made anew in what was read, and must be in what that is a copy of. */
  readonly hasRebuiltIndex: boolean;
  /** How many rows each table has. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What a backup must hold: the chain and row counts of the database it was made of. */
export type Expected = Pick<Proof, 'head' | 'rows'>;

/**
 * Proves a backup the only way there is: unpacks it into `scratch`, opens it with the key, checks everything and compares it
 * with what it was made of. Leaves nothing behind. Two to three seconds for a vault of 100,000 lines.
 */
export function proveBackup(backup: {
  readonly path: string;
  readonly key: Uint8Array;
  /** A folder that is not there yet. */
  readonly scratch: string;
  readonly expected?: Expected;
  /** Whether the key file in it, at this path, belongs to this database: without that nobody can open it elsewhere. */
  readonly isKeyFileGood: (path: string) => boolean;
}): Proof {
  const { scratch } = backup;
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  try {
    const unpacked = unpackBackup(backup.path, scratch);
    if (!unpacked.ok) return nothingRead('unreadable');
    if (!backup.isKeyFileGood(unpacked.value.keys)) return nothingRead('key-file');
    const proof = proveDatabase(unpacked.value.database, backup.key);
    const { expected } = backup;
    return expected && proof.faults.length === 0 && !isSame(expected, proof)
      ? { ...proof, faults: ['other-content'] }
      : proof;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Reads a database that nobody else has open from the first page to the last. A search index that is off is made anew in it. */
export function proveDatabase(path: string, key: Uint8Array): Proof {
  let connection: Database.Database | undefined;
  try {
    connection = openForReading(path, key);
    if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      return nothingRead('unreadable');
    // Its schema is not ours to judge, and no vault could be opened with it.
    if (Number(connection.pragma('user_version', { simple: true })) > latestVersion(migrations))
      return nothingRead('newer-version');
    addDigestFunctions(connection);
    const found = fullCheck(connection);
    const hasRebuiltIndex = found.length === 1 && found[0] === 'search-index';
    if (hasRebuiltIndex) rebuildSearchIndexes(connection);
    const faults = hasRebuiltIndex ? fullCheck(connection) : found;
    return { faults, hasRebuiltIndex, ...contentOf(connection) };
  } catch (error) {
    if (isDamage(error)) return nothingRead('unreadable');
    throw error;
  } finally {
    connection?.close();
  }
}

/** Chain and row counts of a database, to compare a backup with. */
export function contentOf(connection: Database.Database): Expected {
  return {
    head: hasChain(connection) ? chainHead(connection) : null,
    rows: Object.fromEntries(
      coveredTables(connection).map(({ name }) => [name, countRows(connection, name)]),
    ),
  };
}

function nothingRead(why: Proof['faults'][number]): Proof {
  return { faults: [why], hasRebuiltIndex: false, head: null, rows: {} };
}

function isSame(one: Expected, other: Expected): boolean {
  return JSON.stringify([one.head, one.rows]) === JSON.stringify([other.head, other.rows]);
}
