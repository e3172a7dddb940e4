import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BackupName, readBackupName } from '../../../shared/features/backup/backup-name.ts';
import { rollingOff } from '../../../shared/features/backup/retention.ts';
import { Instant, type PlainDate } from '../../../shared/primitives/plain-date.ts';

/** A backup as it lies in the folder of backups. */
export interface StoredBackup extends BackupName {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** When the file was written, by the clock of then. */
  readonly writtenAt: Instant;
}

/** Folders in which backups are unpacked to be proven begin with this. */
const SCRATCH = '.na-te-kijken-';

/** All backups, newest first: by change, not by clock, and by day where histories differ. */
export function listBackups(folder: string): StoredBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const read = readBackupName(name);
      return read ? [stored(folder, name, read)] : [];
    })
    .sort(
      (one, other) =>
        other.day.localeCompare(one.day) ||
        other.counter - one.counter ||
        Number(other.isProven) - Number(one.isProven),
    );
}

/** Makes the folder, readable by this user only. */
export function makeBackupFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** A place to unpack that is not there yet. `id` makes it one of its own. */
export function scratchIn(folder: string, id: string): string {
  return join(folder, `${SCRATCH}${id}`);
}

/** Takes away what a stop in the middle left behind: half a backup, an unpacked one. */
export function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.unfinished') || name.startsWith(SCRATCH)) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

/**
 * Takes away the proven backups that roll off today, and the unproven ones that a proven one has overtaken. Only to be called
 * when the newest proven backup was made or proven just now: what remains is known to be good.
 */
export function rollOff(folder: string, today: PlainDate): void {
  const all = listBackups(folder);
  const proven = all.filter(({ isProven }) => isProven);
  const newest = proven[0];
  if (!newest) return;
  const overtaken = all.filter(
    ({ isProven, day, counter }) => !isProven && day <= newest.day && counter <= newest.counter,
  );
  for (const { path } of [...rollingOff(proven, today), ...overtaken])
    rmSync(path, { force: true });
}

function stored(folder: string, name: string, read: BackupName): StoredBackup {
  const path = join(folder, name);
  const { size, mtime } = statSync(path);
  return { ...read, name, path, bytes: size, writtenAt: Instant.parse(mtime.toISOString()) };
}
