import type Database from 'better-sqlite3';

/** ASCII "Naas": tells our files from any other SQLite file. */
export const APPLICATION_ID = 0x4e616173;

/**
 * What every connection is set to, and must still say after its first write. Three of these are not the default and
 * lose data or leak it when forgotten: `synchronous` (2 = FULL; drops to 1 at the first write when left alone),
 * `temp_store` (2 = MEMORY; a spilled sort is written to /tmp as plaintext otherwise), `secure_delete`.
 */
const settings = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['cell_size_check', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['foreign_keys', 'ON', 1],
  ['mmap_size', '0', 0],
  ['fullfsync', '1', 1],
  ['checkpoint_fullfsync', '1', 1],
  ['wal_autocheckpoint', '1000', 1000],
  // A row that REPLACE takes away is one the digest of all rows must hear of.
  ['recursive_triggers', 'ON', 1],
] as const;

/** What `giveKey` set, before anything was read. */
const givenWithKey = [
  ['cipher', 'sqlcipher'],
  ['legacy', '4'],
] as const;

/** Sets a connection; the key must have been given before. */
export function applySettings(connection: Database.Database): void {
  for (const [name, value] of settings) connection.pragma(`${name}=${value}`);
}

/** The names of the settings that do not say what was set. Call it after the first write: some change only then. */
export function driftedSettings(connection: Database.Database): string[] {
  const expectations = [
    ...givenWithKey,
    ...settings.map(([name, , expected]) => [name, expected] as const),
  ];
  return expectations
    .filter(([name, expected]) => {
      const actual = connection.pragma(name, { simple: true });
      // An in-memory or memory-mapless build answers nothing for mmap_size; nothing is what we asked for.
      return actual !== expected && !(name === 'mmap_size' && actual === undefined);
    })
    .map(([name]) => name);
}

/** SQLite before 3.51.3 can corrupt a database when the write-ahead log is reset. */
export function hasSafeSqliteVersion(connection: Database.Database): boolean {
  const version = String(connection.prepare('select sqlite_version()').pluck().get());
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major * 1_000_000 + minor * 1000 + patch >= 3_051_003;
}
