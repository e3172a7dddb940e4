import { cpSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { listBackups, scratchIn } from '../../../main/storage/backups/backup-folder.ts';
import { proveBackup } from '../../../main/storage/backups/prove.ts';
import { APPLICATION_ID } from '../../../main/storage/connection-settings.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { giveKey } from '../../../main/storage/give-key.ts';
import { migrate } from '../../../main/storage/migrate.ts';
import { migrations } from '../../../main/storage/migrations/index.ts';
import { readKeyFiles, writeKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { lookAtCopy } from './look-at-copy.ts';
import type { MadeVault } from './made-vault.ts';

/** How many lines of notes stand in a vault of the older schema. */
export const OLD_LINES = 2000;
/** The last schema before the chain of changes. */
const OLD_VERSION = 60;

/** Puts a database of the older schema, with lines in it, in the place of the one that was made. */
export function makeOld(made: MadeVault): void {
  const { database, backups } = made.filesIn(made.folder);
  for (const path of [database, backups]) rmSync(path, { recursive: true, force: true });
  const old = connect(database, made.databaseKey);
  old.pragma('journal_mode=WAL');
  migrate(
    old,
    migrations.filter(({ version }) => version <= OLD_VERSION),
  );
  old.pragma(`application_id=${APPLICATION_ID}`);
  old.exec(`
    INSERT INTO inhabitants VALUES ('i', 'mevrouw Yildiz', 'mevrouw', '{}', 'now');
    INSERT INTO cases VALUES ('c', 'i', 'naar mijn zus', 'Rivierveen', 'now');
    INSERT INTO conversations VALUES ('g', 'c', 'klacht', '2026-03-03', NULL, 'thuis', '[]', 'now');
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${OLD_LINES})
    INSERT INTO note_lines (id, conversation_id, kind, speaker, text, position, written_at)
    SELECT 'l' || i, 'g', 'said', 'inhabitant', 'zin ' || i, i, 'now' FROM n;
  `);
  old.close();
  // A vault of that time had no chain, so no head of one was sealed.
  const { keys } = made.filesIn(made.folder);
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
  const copy = connect(copyOf(database), made.databaseKey);
  const isMigrated = Number(copy.pragma('user_version', { simple: true })) > OLD_VERSION;
  copy.close();
  const found = lookAtCopy(database, made.databaseKey, (db) => [
    ...fullCheck(db).map(String),
    ...(db.prepare('SELECT count(*) FROM note_lines').pluck().get() === OLD_LINES
      ? []
      : ['lines lost']),
  ]);
  const problems = 'refused' in found ? [`the vault was refused: ${found.refused}`] : found;
  const proven = listBackups(backups).filter(({ isProven }) => isProven);
  const isBackedUp = proven.some(
    ({ path }) =>
      proveBackup({ path, key: made.databaseKey, scratch: scratchIn(folder, 'look') }).faults
        .length === 0,
  );
  return {
    problems: isMigrated && !isBackedUp ? [...problems, 'migrated without a backup'] : problems,
    isMigrated,
  };
}

/** The judge must find a file with some of the steps and not the version they lead to. Spoils the vault. */
export function findsHalfAMigration(made: MadeVault): boolean {
  const half = connect(made.filesIn(made.folder).database, made.databaseKey);
  half.exec('CREATE TABLE changes (counter INTEGER PRIMARY KEY)');
  half.close();
  try {
    return judgeMigration(made, made.folder).problems.length > 0;
  } catch {
    // It cannot even be opened.
    return true;
  }
}

function copyOf(database: string): string {
  const copy = `${database}.look`;
  cpSync(database, copy);
  rmSync(`${copy}-wal`, { force: true });
  try {
    cpSync(`${database}-wal`, `${copy}-wal`);
  } catch {
    // No log was left.
  }
  return copy;
}

function connect(path: string, key: Uint8Array): Database.Database {
  const connection = new Database(path);
  giveKey(connection, key);
  return connection;
}
