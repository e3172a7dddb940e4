import type { Refusal } from '../../../shared/contract/errors.ts';
import type { Secret } from '../../../shared/features/backup/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { fail, ok, type Result } from '../../../shared/primitives/result.ts';
import { unpackKeyFile } from '../../storage/backups/backup-file.ts';
import { copyDatabase } from '../../storage/open-damaged.ts';
import { opensWith } from '../../storage/opens-with.ts';
import { readKeyFiles, writeKeyFiles } from '../keys/key-file.ts';
import { hasDatabase, vaultFiles } from '../vault-files.ts';
import { startVault } from './new-vault.ts';
import { keysOf, openSlots } from './open-key.ts';
import type { RestoreParts } from './restore-vault.ts';

/**
 * Gives a closed vault that lost its key files the one from a backup, when that opens the database of now: all work since that
 * backup stays. Whatever is refused, nothing has changed. Refused with `key-file-unfit` when the database is under another key,
 * and with `key-file-present` when the vault has good key files of its own.
 */
export async function restoreKeys(
  parts: RestoreParts,
  asked: { readonly vaultId: VaultId; readonly path: string; readonly secret: Secret },
): Promise<Result<Record<string, never>, Refusal>> {
  const { vaultsFolder, world, deriveKey, wait } = parts;
  const { vaultId, secret } = asked;
  const files = vaultFiles(vaultsFolder, vaultId);
  if (!hasDatabase(files)) return fail({ code: 'file-missing' });
  if (readKeyFiles(files.keys).ok) return fail({ code: 'key-file-present' });
  const waitMs = wait.remainingMs(vaultId);
  if (waitMs > 0) return fail({ code: 'wait-before-retry', retryAfterMs: waitMs });
  const scratch = startVault(vaultsFolder, world.newId);
  try {
    const unpacked = unpackKeyFile(asked.path, scratch.files.folder);
    if (!unpacked.ok) return fail({ code: 'not-a-backup' });
    const packed = readKeyFiles([unpacked.value, unpacked.value]);
    if (!packed.ok) return fail({ code: packed.error });
    const key = await openSlots(packed.value, secret, deriveKey);
    if (!key) return fail({ code: 'wrong-secret', retryAfterMs: wait.wrongTry(vaultId) });
    wait.rightTry(vaultId);
    // Opening the database itself could fold a log into it.
    const copy = copyDatabase(files.database, scratch.files.folder);
    const doesFit = keysOf(packed.value, key).some((one) => opensWith(copy, one));
    key.fill(0);
    if (!doesFit) return fail({ code: 'key-file-unfit' });
    writeKeyFiles(files.keys, { ...packed.value, sequence: packed.value.sequence + 1 });
    return ok({});
  } finally {
    scratch.giveUp();
  }
}
