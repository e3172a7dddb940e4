import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Refusal } from '../../../shared/contract/errors.ts';
import type { RestoredVault, Secret } from '../../../shared/features/backup/schema.ts';
import { inWords } from '../../../shared/features/backup/table-words.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { fail, ok, type Result } from '../../../shared/primitives/result.ts';
import { unpackBackup } from '../../storage/backups/backup-file.ts';
import { listBackups } from '../../storage/backups/backup-folder.ts';
import { proveDatabase } from '../../storage/backups/prove.ts';
import { isDamage } from '../../storage/full-check.ts';
import { copyDatabase } from '../../storage/open-damaged.ts';
import { borrowSchemaPages } from '../../storage/salvage/borrow-schema-pages.ts';
import { type SalvagedTable, salvage } from '../../storage/salvage/salvage.ts';
import { readKeyFiles } from '../keys/key-file.ts';
import { hasDatabase, type VaultFiles, vaultFiles } from '../vault-files.ts';
import { freeLabel, setAside, startVault, type UnfinishedVault } from './new-vault.ts';
import { openKey } from './open-key.ts';
import type { RestoreParts } from './restore-vault.ts';

/**
 * Saves what can be read of a damaged, closed vault into a new one under the same key, and sets the damaged one aside. It reads
 * a copy: the damaged file keeps every byte. Refused with `nothing-readable` when not one row can be read.
 */
export async function rescueVault(
  parts: RestoreParts,
  asked: { readonly vaultId: VaultId; readonly secret: Secret },
): Promise<Result<RestoredVault, Refusal>> {
  const { vaultsFolder, world, deriveKey } = parts;
  const files = vaultFiles(vaultsFolder, asked.vaultId);
  if (!hasDatabase(files)) return fail({ code: 'file-missing' });
  const slots = readKeyFiles(files.keys);
  if (!slots.ok) return fail({ code: slots.error });
  const opened = await openKey([slots.value], asked.secret, deriveKey);
  if (!opened) return fail({ code: 'wrong-secret' });
  const vault = startVault(vaultsFolder, world.newId);
  try {
    const today = world.clock.today();
    const tables = readAll({ files, key: opened.key, vault, today });
    if (tables.every(({ saved }) => saved === 0)) return fail({ code: 'nothing-readable' });
    const { head } = proveDatabase(vault.files.database, opened.key);
    rmSync(`${vault.files.database}-wal`, { force: true });
    const label = freeLabel(vaultsFolder, slots.value.label, asked.vaultId);
    vault.finish({ ...opened, label, head });
    const aside = setAside(vaultsFolder, { id: asked.vaultId, insteadOfIt: vault.id, today });
    return ok({ vaultId: vault.id, label, found: inWords(tables), setAside: aside });
  } finally {
    opened.key.fill(0);
    vault.giveUp();
  }
}

interface Reading {
  readonly files: VaultFiles;
  readonly key: Uint8Array;
  readonly vault: UnfinishedVault;
  readonly today: string;
}

/** Once as it is; and when no table can be found, once more with the schema of a backup. */
function readAll(reading: Reading): SalvagedTable[] {
  const { files, key, vault, today } = reading;
  const scratch = join(vault.files.folder, 'damaged');
  mkdirSync(scratch);
  const damaged = copyDatabase(files.database, scratch);
  const read = () => {
    rmSync(vault.files.database, { force: true });
    rmSync(`${vault.files.database}-wal`, { force: true });
    return salvage({ damaged, key, to: vault.files.database, day: today });
  };
  try {
    return read();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return borrowFromBackup(reading, damaged) ? readAgain(read) : [];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readAgain(read: () => SalvagedTable[]): SalvagedTable[] {
  try {
    return read();
  } catch (error) {
    // Not even with a schema of its own time: there is nothing to read.
    if (isDamage(error)) return [];
    throw error;
  }
}

function borrowFromBackup({ files, key }: Reading, damaged: string): boolean {
  for (const backup of listBackups(files.backups)) {
    const folder = join(dirname(damaged), backup.name);
    mkdirSync(folder);
    const unpacked = unpackBackup(backup.path, folder);
    if (!unpacked.ok || proveDatabase(unpacked.value.database, key).faults.length > 0) continue;
    borrowSchemaPages({ damaged, good: unpacked.value.database, key });
    return true;
  }
  return false;
}
