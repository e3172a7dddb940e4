import { statSync } from 'node:fs';
import { join } from 'node:path';
import { backupName } from '../../../shared/features/backup/backup-name.ts';
import { isBackupDue } from '../../../shared/features/backup/when-due.ts';
import type { World } from '../../calls/handlers.ts';
import { renamePatiently } from '../../files/rename-patiently.ts';
import { flushFolder } from '../../files/write-file-whole.ts';
import { writeBackup } from '../../storage/backups/backup-file.ts';
import { listBackups, makeBackupFolder, scratchIn } from '../../storage/backups/backup-folder.ts';
import { contentOf, proveBackup } from '../../storage/backups/prove.ts';
import { chainHead } from '../../storage/change-chain.ts';
import type { Connection } from '../../storage/database.ts';
import { DamageFound } from '../../storage/make-ready.ts';
import { keyFileText } from '../keys/key-file.ts';
import type { OpenVault } from '../open-vault.ts';
import type { ClosedVault } from '../session.ts';
import { isKeyFileOf } from './packed-keys.ts';

/** What a slow disk copies within the second that locking has. A larger vault gets its backup after the next unlock. */
const LARGEST_COPIED_AT_LOCK = 100 * 1024 * 1024;

/**
 * At lock: a copy of the vault as it will lie on the disk, when it changed and the last is an hour old. Copying takes some
 * fifty milliseconds; reading it all takes seconds, which nobody has who locks. So the copy is proven after the next unlock, and
 * its name says until then that it was not. The database must be at rest.
 */
export function backupAtLock(vault: OpenVault, { clock }: World): void {
  const { files, database } = vault;
  const [newest] = listBackups(files.backups, clock.today());
  const { counter, hash } = chainHead(database);
  const isDue = isBackupDue({
    counter,
    lastCounter: newest?.counter ?? null,
    lastAt: newest?.writtenAt ?? null,
    now: clock.now(),
  });
  if (!isDue || statSync(files.database).size > LARGEST_COPIED_AT_LOCK) return;
  makeBackupFolder(files.backups);
  const name = backupName({
    day: clock.today(),
    counter,
    hashStart: hash.slice(0, 8),
    isProven: false,
  });
  writeBackup({
    database: files.database,
    keys: keyFileText(vault.slots),
    at: clock.now(),
    to: join(files.backups, name),
  });
}

/**
 * Before a migration: a backup that is proven at once, because it is what stands between a person and a step that goes wrong.
 * While a renewal of the key is not finished the database is still under the key before that of the vault, so it brings its own.
 * Throws when it cannot be made or is not good; then nothing is migrated.
 */
export function backupBeforeMigration(
  vault: ClosedVault,
  database: { readonly connection: Connection; readonly key: Uint8Array },
  { clock, newId }: World,
): void {
  const { files } = vault;
  const expected = contentOf(database.connection);
  // A schema from before the chain has no change to be named after.
  const { counter, hash } = expected.head ?? { counter: 0, hash: '00000000' };
  const named = (isProven: boolean) =>
    join(
      files.backups,
      backupName({ day: clock.today(), counter, hashStart: hash.slice(0, 8), isProven }),
    );
  makeBackupFolder(files.backups);
  writeBackup({
    database: files.database,
    keys: keyFileText(vault.slots),
    at: clock.now(),
    to: named(false),
  });
  const { faults } = proveBackup({
    path: named(false),
    key: database.key,
    isKeyFileGood: (path) =>
      isKeyFileOf(path, { databaseId: vault.slots.databaseId, slotKey: vault.key }),
    scratch: scratchIn(files.backups, newId()),
    expected,
  });
  if (faults.length > 0) throw new DamageFound();
  renamePatiently(named(false), named(true));
  flushFolder(files.backups);
}
