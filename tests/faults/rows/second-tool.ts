import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { unpackBackup } from '../../../main/storage/backups/backup-file.ts';
import { listBackups } from '../../../main/storage/backups/backup-folder.ts';
import { openForReading } from '../../../main/storage/open-for-reading.ts';
import { systemClock } from '../../../main/vault/system-clock.ts';
import { filesIn } from '../../../main/vault/vault-files.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { aLine } from '../../support/builders.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import type { FaultRow } from '../harness/fault-row.ts';
import { keyByPassphrase, keyByRecoveryKey } from '../harness/key-by-hand.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { startRealVault } from '../harness/real-vault.ts';
import { type SqlcipherReader, sqlcipherReader } from '../harness/sqlcipher-reader.ts';
import { plainFileOf } from '../harness/sqlcipher4-pages.ts';

const LINES = 300;
const PLANTED = 'De planken van de vlonder zijn geteld.';

/**
 * A fresh backup is read without Naast and without the library that wrote it: unpacked by `tar`, its key taken out of the key
 * file with the passphrase, and again with the recovery key, by the format that is written down; read by SQLCipher 4 itself, and
 * once more by nothing but the published format and the SQLite that Node brings. And back: ours reads a file SQLCipher made.
 */
export const secondTool: FaultRow = {
  promise: 'P6',
  name: 'second-tool',
  isNodeOnly: true,
  async run() {
    const folder = tempFolder();
    const made = await makeVault();
    try {
      const { database, keyFile } = await freshBackup(made, folder.path);
      const key = keyByPassphrase(keyFile, made.opensWith.passphrase);
      const failures = wrongIn('the published format', readByFormat(database, key));
      if (!keyByRecoveryKey(keyFile, made.recoveryKey).equals(key)) {
        failures.push('the recovery key gives another key than the passphrase');
      }
      const isKeyRefused = isThrown(() => keyByPassphrase(keyFile, 'koffie aan de keuken'));
      const reader = sqlcipherReader();
      if ('notRun' in reader) {
        return {
          tries: 2,
          failures,
          controlFailedAsItMust: isKeyRefused && isRefusedByFormat(database),
          figures: `a backup of ${LINES} lines read by the published format; SQLCipher not run: ${reader.notRun}`,
        };
      }
      failures.push(...wrongIn('SQLCipher', readBySqlcipher(reader, database, key)));
      failures.push(...problemsOfTheWayBack(reader, join(folder.path, 'theirs.db'), key));
      return {
        tries: 4,
        failures,
        controlFailedAsItMust:
          isKeyRefused && isRefusedByFormat(database) && isRefusedBySqlcipher(reader, database),
        figures: `a backup of ${LINES} lines, its key taken from the key file by hand, read by SQLCipher ${reader.version} and by the published format, and a file of SQLCipher read by ours`,
      };
    } finally {
      made.remove();
      folder.remove();
    }
  },
};

const Counted = z.object({ count: z.number(), planted: z.string() });
type Counted = z.infer<typeof Counted>;
const READ = `SELECT count(*) AS count, max(CASE WHEN text = '${PLANTED}' THEN text ELSE '' END) AS planted FROM note_lines`;

function wrongIn(tool: string, { count, planted }: Counted): string[] {
  return [
    ...(count === LINES ? [] : [`${tool} finds ${count} lines of ${LINES}`]),
    ...(planted === PLANTED ? [] : [`${tool} does not find the planted line`]),
  ];
}

/** Saves lines in the real vault, lets it make a backup, and gives what `tar` takes out of that, with the text of its key file. */
async function freshBackup(
  made: MadeVault,
  folder: string,
): Promise<{ readonly database: string; readonly keyFile: string }> {
  const running = await startRealVault(made.folder);
  await running.get(vault.unlock, made.opensWith);
  const { conversationId } = made;
  const changed = Array.from({ length: LINES }, (_, position) =>
    aLine({ text: position === 150 ? PLANTED : `Regel ${position}`, position }),
  );
  await running.get(notes.save, { conversationId, changed, removed: [] });
  await running.get(backup.checkNow, {});
  await running.close();
  const [newest] = listBackups(made.filesIn(made.folder).backups, systemClock.today());
  if (!newest) throw new Error('no backup was made');
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  if (spawnSync('tar', ['-xf', newest.path, '-C', unpacked]).status !== 0) {
    const ours = unpackBackup(newest.path, unpacked);
    if (!ours.ok) throw new Error(ours.error);
  }
  const files = filesIn(unpacked);
  return { database: files.database, keyFile: readFileSync(files.keys[0], 'utf8') };
}

function readByFormat(database: string, key: Uint8Array): Counted {
  const plain = `${database}.plain`;
  writeFileSync(plain, plainFileOf(readFileSync(database), key));
  const db = new DatabaseSync(plain, { readOnly: true });
  try {
    return Counted.parse(db.prepare(READ).get());
  } finally {
    db.close();
  }
}

function readBySqlcipher(reader: SqlcipherReader, database: string, key: Uint8Array): Counted {
  const db = reader.open(database, key);
  try {
    return Counted.parse(db.prepare(READ).get());
  } finally {
    db.close();
  }
}

/** Whoever takes their data elsewhere may want to come back: a file that SQLCipher makes opens with our settings. */
function problemsOfTheWayBack(reader: SqlcipherReader, path: string, key: Uint8Array): string[] {
  const theirs = reader.open(path, key);
  theirs.exec(`CREATE TABLE note_lines (text TEXT); INSERT INTO note_lines VALUES ('${PLANTED}')`);
  theirs.close();
  const ours = openForReading(path, key);
  try {
    const { count, planted } = Counted.parse(ours.prepare(READ).get());
    return count === 1 && planted === PLANTED
      ? []
      : ['ours reads other lines than SQLCipher wrote'];
  } finally {
    ours.close();
  }
}

const anotherKey = new Uint8Array(32).fill(7);

function isRefusedByFormat(database: string): boolean {
  return isThrown(() => plainFileOf(readFileSync(database), anotherKey));
}

function isRefusedBySqlcipher(reader: SqlcipherReader, database: string): boolean {
  return isThrown(() => readBySqlcipher(reader, database, anotherKey));
}

/** No page carries the seal of another key: that is what must happen. */
function isThrown(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
