import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Refusal } from '../../../shared/contract/errors.ts';
import type { RestoredVault, Secret } from '../../../shared/features/backup/schema.ts';
import { inWords } from '../../../shared/features/backup/table-words.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
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
import { freeLabel, startVault, type UnfinishedVault } from './new-vault.ts';
import { keysOf, openSlots } from './open-key.ts';
import type { RestoreParts } from './restore-vault.ts';
import { setAside } from './set-aside.ts';

/**
 * Saves what can be read of a damaged, closed vault into a new one under the same key, and sets the damaged one aside. It reads
 * a copy: the damaged file keeps every byte. Refused with `nothing-readable` when not one row can be read.
 */
export async function rescueVault(
  parts: RestoreParts,
  asked: { readonly vaultId: VaultId; readonly secret: Secret },
): Promise<Result<RestoredVault, Refusal>> {
  const { vaultsFolder, world, deriveKey, wait } = parts;
  const files = vaultFiles(vaultsFolder, asked.vaultId);
  if (!hasDatabase(files)) return fail({ code: 'file-missing' });
  const slots = readKeyFiles(files.keys);
  if (!slots.ok) return fail({ code: slots.error });
  const waitMs = wait.remainingMs(asked.vaultId);
  if (waitMs > 0) return fail({ code: 'wait-before-retry', retryAfterMs: waitMs });
  const key = await openSlots(slots.value, asked.secret, deriveKey);
  if (!key) return fail({ code: 'wrong-secret', retryAfterMs: wait.wrongTry(asked.vaultId) });
  wait.rightTry(asked.vaultId);
  const vault = startVault(vaultsFolder, world.newId);
  try {
    const today = world.clock.today();
    const tables = readAll({ files, keys: keysOf(slots.value, key), vault, today });
    if (tables.every(({ saved }) => saved === 0)) return fail({ code: 'nothing-readable' });
    const { head } = proveDatabase(vault.files.database, key);
    rmSync(`${vault.files.database}-wal`, { force: true });
    const label = freeLabel(vaultsFolder, slots.value.label, asked.vaultId);
    vault.finish({ slots: slots.value, key, label, head });
    const former = setAside(vaultsFolder, { id: asked.vaultId, insteadOfIt: vault.id, today });
    return ok({ vaultId: vault.id, label, found: inWords(tables), former });
  } finally {
    key.fill(0);
    vault.giveUp();
  }
}

interface Reading {
  readonly files: VaultFiles;
  /** What the database may be under; the new one gets the first. */
  readonly keys: readonly [Uint8Array, ...Uint8Array[]];
  readonly vault: UnfinishedVault;
  readonly today: PlainDate;
}

/** Once as it is, with each key; and when no table can be found, once more with the schema of a backup. */
function readAll(reading: Reading): SalvagedTable[] {
  const { files, keys, vault, today } = reading;
  const scratch = join(vault.files.folder, 'damaged');
  mkdirSync(scratch);
  const damaged = copyDatabase(files.database, scratch);
  const read = (key: Uint8Array) => {
    rmSync(vault.files.database, { force: true });
    rmSync(`${vault.files.database}-wal`, { force: true });
    return readableOrNot(() =>
      salvage({ damaged, key, to: vault.files.database, newKey: keys[0], day: today }),
    );
  };
  try {
    for (const key of keys) {
      const tables = read(key);
      if (tables) return tables;
    }
    const borrowed = borrowFromBackup(reading, damaged);
    // Not even with a schema of its own time: there is nothing to read.
    return (borrowed && read(borrowed)) ?? [];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** `undefined` when the file cannot be opened at all. */
function readableOrNot(read: () => SalvagedTable[]): SalvagedTable[] | undefined {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

/** Takes the schema of the newest backup that is good under one of the keys; gives that key. */
function borrowFromBackup(
  { files, keys, today }: Reading,
  damaged: string,
): Uint8Array | undefined {
  for (const backup of listBackups(files.backups, today)) {
    const folder = join(dirname(damaged), backup.name);
    mkdirSync(folder);
    const unpacked = unpackBackup(backup.path, folder);
    if (!unpacked.ok) continue;
    const good = unpacked.value.database;
    const key = keys.find((one) => proveDatabase(good, one).faults.length === 0);
    if (!key) continue;
    borrowSchemaPages({ damaged, good, key });
    return key;
  }
  return undefined;
}
