import { join } from 'node:path';
import { proveBackup } from '../../../main/storage/backups/prove.ts';
import { isKeyFileOf } from '../../../main/vault/backups/packed-keys.ts';
import { readKeyFiles } from '../../../main/vault/keys/key-file.ts';
import type { MadeVault } from './made-vault.ts';

/** All that is wrong with a backup, its key file too, of the vault in `folder`. */
export function faultsOfBackup(
  path: string,
  made: MadeVault,
  folder = made.folder,
): readonly string[] {
  const slots = readKeyFiles(made.filesIn(folder).keys);
  if (!slots.ok) return [slots.error];
  const { databaseId } = slots.value;
  return proveBackup({
    path,
    key: made.databaseKey,
    scratch: join(folder, 'look'),
    isKeyFileGood: (keys) => isKeyFileOf(keys, { databaseId, slotKey: made.databaseKey }),
  }).faults;
}
