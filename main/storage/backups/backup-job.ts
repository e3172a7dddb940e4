import { writeBackup } from './backup-file.ts';
import { type Expected, type Proof, proveBackup } from './prove.ts';

/** Work on backups that may take seconds, as plain data, so that a thread of its own can do it. */
export interface BackupJob {
  /** When set, the backup is first written, of a database at rest with the text of its key file. */
  readonly source?: { readonly database: string; readonly keys: string; readonly at: string };
  readonly path: string;
  readonly key: Uint8Array;
  readonly scratch: string;
  readonly expected?: Expected;
}

/** Writes a backup when asked to, and proves it. Zeroes its copy of the key. */
export function runBackupJob({ source, ...backup }: BackupJob): Proof {
  try {
    if (source) writeBackup({ ...source, to: backup.path });
    return proveBackup(backup);
  } finally {
    backup.key.fill(0);
  }
}
