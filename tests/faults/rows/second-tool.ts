import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unpackBackup, writeBackup } from '../../../main/storage/backups/backup-file.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { aLine } from '../../support/builders.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import type { FaultRow } from '../harness/fault-row.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { startRealVault } from '../harness/real-vault.ts';
import { plainFileOf } from '../harness/sqlcipher4-pages.ts';

const LINES = 300;
const PLANTED = 'De planken van de vlonder zijn geteld.';

/**
 * A fresh backup is read without Naast and without the library that wrote it: unpacked by `tar`, decrypted by the published
 * format of SQLCipher 4, and read by the SQLite that Node brings; also by the program `sqlcipher` where one of version 4 is.
 */
export const secondTool: FaultRow = {
  promise: 'P6',
  name: 'second-tool',
  isInTest: true,
  async run() {
    const folder = tempFolder();
    const made = await makeVault();
    try {
      const database = await freshBackup(made, folder.path);
      const read = readByFormat(database, made.databaseKey);
      const failures = wrongIn('the published format', read);
      const program = readBySqlcipher(database, made.databaseKey);
      if ('count' in program) failures.push(...wrongIn('sqlcipher', program));
      return {
        tries: 'count' in program ? 2 : 1,
        failures,
        controlFailedAsItMust: isRefusedWithAnotherKey(database),
        figures: `a backup of ${read.count} lines read by the published format; ${'count' in program ? 'and by the program sqlcipher' : `program sqlcipher not run: ${program.notRun}`}`,
      };
    } finally {
      made.remove();
      folder.remove();
    }
  },
};

interface Read {
  readonly count: number;
  readonly planted: string;
}

function wrongIn(tool: string, { count, planted }: Read): string[] {
  return [
    ...(count === LINES ? [] : [`${tool} finds ${count} lines of ${LINES}`]),
    ...(planted === PLANTED ? [] : [`${tool} does not find the planted line`]),
  ];
}

/** Saves lines in the real vault, locks it, makes a backup, and gives the database that `tar` takes out of it. */
async function freshBackup(made: MadeVault, folder: string): Promise<string> {
  const running = await startRealVault(made.folder);
  await running.get(vault.unlock, made.opensWith);
  const { conversationId } = made;
  const changed = Array.from({ length: LINES }, (_, position) =>
    aLine({ text: position === 150 ? PLANTED : `Regel ${position}`, position }),
  );
  await running.get(notes.save, { conversationId, changed, removed: [] });
  await running.close();
  const { database, keys } = made.filesIn(made.folder);
  const backup = join(folder, 'backup');
  writeBackup({ database, keys: keys[0], to: backup, at: new Date().toISOString() });
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  if (spawnSync('tar', ['-xf', backup, '-C', unpacked]).status === 0) {
    return join(unpacked, 'naast.db');
  }
  const ours = unpackBackup(backup, unpacked);
  if (!ours.ok) throw new Error(ours.error);
  return ours.value.database;
}

function readByFormat(database: string, key: Uint8Array): Read {
  const plain = `${database}.plain`;
  writeFileSync(plain, plainFileOf(readFileSync(database), key));
  const db = new DatabaseSync(plain, { readOnly: true });
  try {
    const { count } = db.prepare('SELECT count(*) AS count FROM note_lines').get() ?? {};
    const row = db.prepare('SELECT text FROM note_lines WHERE text = ?').get(PLANTED);
    return { count: Number(count), planted: String(row?.text ?? '') };
  } finally {
    db.close();
  }
}

/** `sqlcipher` of version 3, as some systems still have it, cannot read files of version 4. */
function readBySqlcipher(database: string, key: Uint8Array): Read | { readonly notRun: string } {
  const version = spawnSync('sqlcipher', [':memory:', 'PRAGMA cipher_version;'], {
    encoding: 'utf8',
  });
  if (version.error) return { notRun: 'it is not installed' };
  const found = version.stdout.trim();
  if (Number.parseInt(found, 10) < 4)
    return { notRun: `version ${found} reads no files of version 4` };
  const statements = [
    `PRAGMA key = "x'${Buffer.from(key).toString('hex')}'";`,
    'PRAGMA cipher_compatibility = 4;',
    'SELECT count(*) FROM note_lines;',
    `SELECT text FROM note_lines WHERE text = '${PLANTED}';`,
  ];
  const run = spawnSync('sqlcipher', [database], {
    input: statements.join('\n'),
    encoding: 'utf8',
  });
  const lines = run.stdout.trim().split('\n');
  return { planted: lines.at(-1) ?? '', count: Number(lines.at(-2)) };
}

function isRefusedWithAnotherKey(database: string): boolean {
  try {
    plainFileOf(readFileSync(database), new Uint8Array(32).fill(7));
    return false;
  } catch {
    // No page carries the seal of another key: that is what must happen.
    return true;
  }
}
