import { rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/primitives/result.ts';
import { renamePatiently } from '../../files/rename-patiently.ts';
import { NotAnArchive, unpackArchive, writeArchive } from '../../files/tar-archive.ts';
import { flushFolder } from '../../files/write-file-whole.ts';

/** What a backup holds: the names are those of a vault folder, so that an unpacked backup is a vault. */
const DATABASE = 'naast.db';
const KEYS = 'naast.keys-a.json';
const READ_ME = 'LEES-MIJ.txt';

/** Where an unpacked backup put its two files. */
export interface UnpackedBackup {
  readonly database: string;
  readonly keys: string;
}

/**
 * Writes one file that holds the database as it lies on the disk, encrypted, and the text of its key file; whole or not at all. The
 * database must be at rest: its log folded in, and nobody folding while this runs. Throws the system's error.
 */
export function writeBackup(backup: {
  readonly database: string;
  readonly keys: string;
  readonly to: string;
  /** The moment the file will say it was written. */
  readonly at: string;
}): void {
  const unfinished = `${backup.to}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    writeArchive(unfinished, [
      { name: READ_ME, bytes: Buffer.from(readMe) },
      { name: KEYS, bytes: Buffer.from(backup.keys) },
      { name: DATABASE, from: backup.database },
    ]);
    utimesSync(unfinished, new Date(backup.at), new Date(backup.at));
    renamePatiently(unfinished, backup.to);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushFolder(dirname(backup.to));
}

/** Unpacks a backup into an empty folder; refused when the file is no whole backup. */
export function unpackBackup(path: string, folder: string): Result<UnpackedBackup, 'not-a-backup'> {
  try {
    const names = unpackArchive(path, folder, [DATABASE, KEYS]);
    if (names.length !== 2) return fail('not-a-backup');
  } catch (error) {
    if (error instanceof NotAnArchive) return fail('not-a-backup');
    throw error;
  }
  flushFolder(folder);
  return ok({ database: join(folder, DATABASE), keys: join(folder, KEYS) });
}

/** Unpacks only the key file of a backup into a folder; gives its path. Refused when there is none in it. */
export function unpackKeyFile(path: string, folder: string): Result<string, 'not-a-backup'> {
  try {
    const names = unpackArchive(path, folder, [KEYS]);
    return names.length === 1 ? ok(join(folder, KEYS)) : fail('not-a-backup');
  } catch (error) {
    if (error instanceof NotAnArchive) return fail('not-a-backup');
    throw error;
  }
}

/** For whoever finds this file and has no Naast: what it is and which other program reads it. */
const readMe = [
  'Dit is een back-up van een kluis van Naast. Alles erin is versleuteld.',
  '',
  'Terugzetten: open Naast, kies "Back-up terugzetten" en wijs dit bestand aan.',
  'Je hebt de wachtzin of de herstelsleutel van de kluis nodig.',
  '',
  'Zonder Naast: naast.db is een database in het formaat SQLCipher 4 (AES-256, HMAC-SHA512).',
  'De sleutel van 32 bytes zit, verzegeld, in naast.keys-a.json.',
  '',
].join('\r\n');
