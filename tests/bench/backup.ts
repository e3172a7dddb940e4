import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unpackBackup, writeBackup } from '../../main/storage/backups/backup-file.ts';
import { contentOf } from '../../main/storage/backups/prove.ts';
import { addDigestFunctions } from '../../main/storage/content-digest.ts';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { fullCheck } from '../../main/storage/full-check.ts';
import { createDatabase } from '../../main/storage/open-database.ts';
import { openForReading } from '../../main/storage/open-for-reading.ts';
import { fillDatabase, openPlainDatabase } from './filled-database.ts';
import { generatedSentences } from './generated-notes.ts';
import { type BenchRow, benchRow } from './row.ts';

const LINES = 100_000;
const ROUNDS = 5;
const steps = ['backup', 'restore', 'verify'] as const;
type Step = (typeof steps)[number];

/**
 * A vault of 100,000 lines of notes: writing a backup of it, unpacking that and opening it, and reading all of it to verify, each
 * over the same work on the same database without encryption.
 */
export function benchBackup(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  const key = randomBytes(32);
  try {
    const paths = { ours: join(folder, 'encrypted.db'), reference: join(folder, 'plain.db') };
    const sentences = generatedSentences(LINES);
    closeFilled(createDatabase(paths.ours, key), sentences);
    closeFilled(openPlainDatabase(paths.reference), sentences);
    const open = {
      ours: (path: string) => openForReading(path, key),
      reference: (path: string) => new Database(path),
    };
    const times = { ours: noTimes(), reference: noTimes() };
    for (let round = 0; round < ROUNDS; round += 1) {
      // Taking turns at going first, so that neither always finds the caches of the machine warm.
      const inTurn =
        round % 2 === 0 ? (['ours', 'reference'] as const) : (['reference', 'ours'] as const);
      for (const side of inTurn) {
        const took = oneRound(join(folder, `${side}-${round}`), paths[side], open[side]);
        for (const step of steps) times[side][step].push(took[step]);
      }
    }
    return steps.map((step) =>
      benchRow({
        id: `${step}_100000`,
        unit: 'ms',
        ours: times.ours[step],
        reference: times.reference[step],
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function oneRound(
  folder: string,
  database: string,
  open: (path: string) => Database.Database,
): Record<Step, number> {
  mkdirSync(folder);
  const backup = join(folder, 'backup.tar');
  const started = performance.now();
  writeBackup({ database, keys: '{}', to: backup, at: '2026-03-03T09:30:00.000Z' });
  const written = performance.now();
  const unpacked = unpackBackup(backup, folder);
  if (!unpacked.ok) throw new Error(unpacked.error);
  const connection = open(unpacked.value.database);
  if (contentOf(connection).rows.note_lines !== LINES) throw new Error('lines are missing');
  const opened = performance.now();
  addDigestFunctions(connection);
  if (fullCheck(connection).length > 0) throw new Error('the backup is not good');
  const verified = performance.now();
  connection.close();
  rmSync(folder, { recursive: true });
  return { backup: written - started, restore: opened - written, verify: verified - opened };
}

function closeFilled(db: OwnedDatabase, sentences: readonly string[]): void {
  fillDatabase(db, sentences);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function noTimes(): Record<Step, number[]> {
  return { backup: [], restore: [], verify: [] };
}
