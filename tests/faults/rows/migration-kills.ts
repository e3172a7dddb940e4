import { cpSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { listBackups, scratchIn } from '../../../main/storage/backups/backup-folder.ts';
import { proveBackup } from '../../../main/storage/backups/prove.ts';
import { APPLICATION_ID } from '../../../main/storage/connection-settings.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { giveKey } from '../../../main/storage/give-key.ts';
import { migrate } from '../../../main/storage/migrate.ts';
import { migrations } from '../../../main/storage/migrations/index.ts';
import { readKeyFiles, writeKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { killsWithin } from '../harness/how-long.ts';
import { lookAtCopy } from '../harness/look-at-copy.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault, VaultEnded } from '../harness/real-vault.ts';

const kills: Readonly<Record<RunSize, number>> = { short: 2, standard: 25, full: 500 };
const LINES = 2000;
/** The schema the vault is put back to: the last one before the chain of changes. */
const OLD_VERSION = 60;
/**
 * The vault process is killed while it opens a vault of an older schema: while backing it up, proving that, and migrating. After
 * each kill the vault opens with all its lines, and a file that was migrated has a proven backup of how it was.
 */
export const migrationKills: FaultRow = {
  promise: 'P8',
  name: 'migration-kills',
  isNodeOnly: true,
  async run({ size }) {
    const random = seededRandom(8);
    const made = await makeVault();
    const failures: string[] = [];
    let migrated = 0;
    try {
      makeOld(made);
      const longestMs = await migrateUndisturbed(made);
      for (let kill = 0; kill < kills[size]; kill += 1) {
        const folder = made.copy();
        const running = await startRealVault(folder);
        const unlocking = running.get(vault.unlock, made.opensWith).catch(ignoreEnd);
        await wait(random() * longestMs);
        await running.kill();
        await unlocking;
        const { problems, isMigrated } = problemsAfter(made, folder);
        failures.push(...problems);
        migrated += isMigrated ? 1 : 0;
        rmSync(folder, { recursive: true, force: true });
      }
      return {
        tries: kills[size],
        failures,
        controlFailedAsItMust: findsHalfAMigration(made),
        figures: `${kills[size]} kills while migrating ${LINES} lines, ${migrated} after it, ${failures.length} lost`,
      };
    } finally {
      made.remove();
    }
  },
};

async function migrateUndisturbed(made: MadeVault): Promise<number> {
  const folder = made.copy();
  const running = await startRealVault(folder);
  const longestMs = await killsWithin(() => running.get(vault.unlock, made.opensWith));
  await running.kill();
  rmSync(folder, { recursive: true, force: true });
  return longestMs;
}

/** Puts a database of the older schema, with lines in it, in the place of the one that was made. */
function makeOld(made: MadeVault): void {
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
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${LINES})
    INSERT INTO note_lines (id, conversation_id, kind, speaker, text, position, written_at)
    SELECT 'l' || i, 'g', 'said', 'inhabitant', 'zin ' || i, i, 'now' FROM n;
  `);
  old.close();
  // A vault of that time had no chain, so no head of one was sealed.
  const { keys } = made.filesIn(made.folder);
  const slots = readKeyFiles(keys);
  if (slots.ok) writeKeyFiles(keys, { ...slots.value, head: null });
}

function problemsAfter(
  made: MadeVault,
  folder: string,
): { readonly problems: string[]; readonly isMigrated: boolean } {
  const { database, backups } = made.filesIn(folder);
  const copy = connect(copyOf(database), made.databaseKey);
  const isMigrated = Number(copy.pragma('user_version', { simple: true })) > OLD_VERSION;
  copy.close();
  const found = lookAtCopy(database, made.databaseKey, (db) => [
    ...fullCheck(db).map(String),
    ...(db.prepare('SELECT count(*) FROM note_lines').pluck().get() === LINES
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

/** The same look must find a file with some of the steps and not the version they lead to. */
function findsHalfAMigration(made: MadeVault): boolean {
  const half = connect(made.filesIn(made.folder).database, made.databaseKey);
  half.exec('CREATE TABLE changes (counter INTEGER PRIMARY KEY)');
  half.close();
  try {
    return problemsAfter(made, made.folder).problems.length > 0;
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

function ignoreEnd(error: unknown): void {
  if (!(error instanceof VaultEnded)) throw error;
}
