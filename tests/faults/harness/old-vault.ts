import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { listBackups } from '../../../main/storage/backups/backup-folder.ts';
import { addToChain, hasChain } from '../../../main/storage/change-chain.ts';
import { APPLICATION_ID } from '../../../main/storage/connection-settings.ts';
import { addDigestFunctions, digestOfAllRows } from '../../../main/storage/content-digest.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { giveKey } from '../../../main/storage/give-key.ts';
import { latestVersion, migrate } from '../../../main/storage/migrate.ts';
import { migrations } from '../../../main/storage/migrations/index.ts';
import { readKeyFiles, writeKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { systemClock } from '../../../main/vault/system-clock.ts';
import type { VaultFiles } from '../../../main/vault/vault-files.ts';
import { faultsOfBackup } from './faults-of-backup.ts';
import { lookAtCopy, schemaVersionOf } from './look-at-copy.ts';
import type { MadeVault } from './made-vault.ts';

/** How many lines of notes stand in a vault of an older schema. */
export const OLD_LINES = 2000;
/** The schema the lines are written in: the last one before the chain of changes. */
const FIRST_VERSION = 60;

/** The schemas from which a vault can be migrated here, oldest first: without and with a chain of changes. */
export const oldVersions: readonly number[] = migrations
  .map(({ version }) => version)
  .filter((version) => version >= FIRST_VERSION && version < latestVersion(migrations));

/** Puts a database of an older schema, with lines in it, in the place of the one that was made, in a folder of vaults. */
export function makeOld(made: MadeVault, folder: string, version: number): void {
  makeOldIn(made.filesIn(folder), made.databaseKey, version);
}

/** The same in the place of a closed vault with these files, whose database is under this key. */
export function makeOldIn(files: VaultFiles, databaseKey: Uint8Array, version: number): void {
  const { database, backups, keys } = files;
  for (const path of [database, backups]) rmSync(path, { recursive: true, force: true });
  const old = connect(database, databaseKey);
  old.pragma('journal_mode=WAL');
  migrate(old, upTo(FIRST_VERSION));
  old.pragma(`application_id=${APPLICATION_ID}`);
  old.exec(`
    INSERT INTO inhabitants VALUES ('i', 'mevrouw Yildiz', 'mevrouw', '{}', 'now');
    INSERT INTO cases VALUES ('c', 'i', 'naar mijn zus', 'Rivierveen', 'now');
    INSERT INTO conversations VALUES ('g', 'c', 'klacht', '2026-03-03', NULL, 'thuis', '[]', 'now');
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${OLD_LINES})
    INSERT INTO note_lines (id, conversation_id, kind, speaker, text, position, written_at)
    SELECT 'l' || i, 'g', 'said', 'inhabitant', 'zin ' || i, i, 'now' FROM n;
  `);
  addDigestFunctions(old);
  migrate(old, upTo(version), () => {
    if (hasChain(old)) addToChain(old, digestOfAllRows(old));
  });
  old.close();
  // The key files seal the head of the chain of the database that was there before.
  const slots = readKeyFiles(keys);
  if (slots.ok) writeKeyFiles(keys, { ...slots.value, head: null });
}

/**
 * What is wrong with such a vault after it was opened, or that was cut off: it is whole with all its lines, in the old schema or
 * in the new one, and in the new one there is a proven backup of how it was. `folder` is that of all vaults.
 */
export function judgeMigration(
  made: MadeVault,
  folder: string,
): { readonly problems: string[]; readonly isMigrated: boolean } {
  const { database, backups } = made.filesIn(folder);
  const isMigrated = schemaVersionOf(database, made.databaseKey) === latestVersion(migrations);
  const problems = problemsInside(database, made.databaseKey);
  const proven = listBackups(backups, systemClock.today()).filter(({ isProven }) => isProven);
  const isBackedUp = proven.some(({ path }) => faultsOfBackup(path, made, folder).length === 0);
  return {
    problems: isMigrated && !isBackedUp ? [...problems, 'migrated without a backup'] : problems,
    isMigrated,
  };
}

/** Looks at a copy, which is migrated by that. */
function problemsInside(database: string, key: Uint8Array): string[] {
  try {
    const found = lookAtCopy(database, key, (db) => [
      ...fullCheck(db).map(String),
      ...(db.prepare('SELECT count(*) FROM note_lines').pluck().get() === OLD_LINES
        ? []
        : ['lines lost']),
    ]);
    return 'refused' in found ? [`the vault was refused: ${found.refused}`] : found;
  } catch (error) {
    return [`the vault cannot be migrated: ${String(error)}`];
  }
}

/** The judge must find a file with some of the steps and not the version they lead to. Spoils the vault. */
export function findsHalfAMigration(made: MadeVault): boolean {
  makeOld(made, made.folder, FIRST_VERSION);
  const half = connect(made.filesIn(made.folder).database, made.databaseKey);
  half.exec('CREATE TABLE changes (counter INTEGER PRIMARY KEY)');
  half.close();
  return judgeMigration(made, made.folder).problems.length > 0;
}

function upTo(last: number) {
  return migrations.filter(({ version }) => version <= last);
}

function connect(path: string, key: Uint8Array): Database.Database {
  const connection = new Database(path);
  giveKey(connection, key);
  return connection;
}
