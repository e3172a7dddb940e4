import { writeBackup } from './backup-file.ts';
import { type Expected, type Proof, proveBackup } from './prove.ts';

/** The database a key file is of, and the key that it seals. */
export interface KeyFileOwner {
  readonly databaseId: string;
  readonly slotKey: Uint8Array;
}

/** Work on backups that may take seconds, as plain data, so that a thread of its own can do it. */
export interface BackupJob {
  /** When set, the backup is first written, of a database at rest with the text of its key file. */
  readonly source?: { readonly database: string; readonly keys: string; readonly at: string };
  readonly path: string;
  readonly key: Uint8Array;
  /** What the key file in it must belong to. */
  readonly keyFile: KeyFileOwner;
  readonly scratch: string;
  readonly expected?: Expected;
}

/** Writes a backup when asked to, and proves it, its key file too. Zeroes its copies of the keys. */
export function runBackupJob(
  { source, keyFile, ...backup }: BackupJob,
  isKeyFileOf: (path: string, owner: KeyFileOwner) => boolean,
): Proof {
  try {
    if (source) writeBackup({ ...source, to: backup.path });
    return proveBackup({ ...backup, isKeyFileGood: (path) => isKeyFileOf(path, keyFile) });
  } finally {
    backup.key.fill(0);
    keyFile.slotKey.fill(0);
  }
}
