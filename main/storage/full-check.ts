import Database from 'better-sqlite3';
import { hasChain, isChainWhole, isContentAsChained } from './change-chain.ts';

/**
 * What can be wrong with a database: its pages, its search index, a row that points to nothing, the chain of changes, or rows
 * that are not what the last change left (an old page put back).
 */
const integrityFaults = ['pages', 'search-index', 'references', 'chain', 'content'] as const;
export type IntegrityFault = (typeof integrityFaults)[number];

/** Reads everything and gives all that is wrong; nothing when all is well. Half a second for 50,000 lines of notes. */
export function fullCheck(connection: Database.Database): IntegrityFault[] {
  return integrityFaults.filter((fault) => !holds(() => checks[fault](connection)));
}

const checks: Readonly<Record<IntegrityFault, (connection: Database.Database) => boolean>> = {
  pages: (connection) => connection.pragma('integrity_check(1)', { simple: true }) === 'ok',
  'search-index': isSearchIndexWhole,
  references: (connection) => (connection.pragma('foreign_key_check') as unknown[]).length === 0,
  // A backup made before the chain existed has none to break.
  chain: (connection) => !hasChain(connection) || isChainWhole(connection),
  content: (connection) => !hasChain(connection) || isContentAsChained(connection),
};

/** The full-text indexes against the text they are of; SQLite's own check of pages leaves that out. */
function isSearchIndexWhole(connection: Database.Database): boolean {
  for (const name of searchIndexes(connection)) {
    connection.exec(`INSERT INTO "${name}"("${name}", rank) VALUES ('integrity-check', 1)`);
  }
  return true;
}

/**
 * Makes the full-text indexes anew from the text they are of. Nothing a person wrote is in them alone, so an index that is off is
 * no damage: FTS5 of SQLite 3.53.4 makes one by itself when `secure-delete` is on and a line with the same word some hundreds of
 * times is changed. Two seconds for 100,000 lines.
 */
export function rebuildSearchIndexes(connection: Database.Database): void {
  for (const name of searchIndexes(connection)) {
    connection.exec(`INSERT INTO "${name}"("${name}") VALUES ('rebuild')`);
  }
}

function searchIndexes(connection: Database.Database): string[] {
  return connection
    .prepare(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'`)
    .pluck()
    .all() as string[];
}

/** A page that cannot be read is an answer here: the check does not hold. Anything else is for the caller. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** Whether SQLite says by this error that a file is damaged. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
  );
}
