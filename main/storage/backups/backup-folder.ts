import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BackupName, readBackupName } from '../../../shared/features/backup/backup-name.ts';
import { type Dated, newestFirst } from '../../../shared/features/backup/newest-first.ts';
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

/** All backups, newest first, as far as the calendar of today and their own changes tell. */
export function listBackups(folder: string, today: PlainDate): Dated<StoredBackup>[] {
  if (!existsSync(folder)) return [];
  const backups = readdirSync(folder).flatMap((name) => {
    const read = readBackupName(name);
    return read ? [stored(folder, name, read)] : [];
  });
  return newestFirst(backups, today);
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
 * when a backup was proven just now. That one, `justProven` by its name, always stays: what remains is known to be good.
 */
export function rollOff(
  folder: string,
  { today, justProven }: { readonly today: PlainDate; readonly justProven: string },
): void {
  const all = listBackups(folder, today);
  const at = all.findIndex(({ name }) => name === justProven);
  if (at < 0) return;
  const proven = all.filter(({ isProven }) => isProven);
  const overtaken = all.slice(at).filter(({ isProven }) => !isProven);
  for (const { name, path } of [...rollingOff(proven, today), ...overtaken])
    if (name !== justProven) rmSync(path, { force: true });
}

function stored(folder: string, name: string, read: BackupName): StoredBackup {
  const path = join(folder, name);
  const { size, mtime } = statSync(path);
  return { ...read, name, path, bytes: size, writtenAt: Instant.parse(mtime.toISOString()) };
}
