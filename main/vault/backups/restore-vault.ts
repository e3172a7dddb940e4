import { rmSync } from 'node:fs';
import type { Refusal } from '../../../shared/contract/errors.ts';
import type { RestoredVault, Secret } from '../../../shared/features/backup/schema.ts';
import { inWords } from '../../../shared/features/backup/table-words.ts';
import { VaultId } from '../../../shared/primitives/ids.ts';
import { fail, ok, type Result } from '../../../shared/primitives/result.ts';
import type { World } from '../../calls/handlers.ts';
import { unpackBackup } from '../../storage/backups/backup-file.ts';
import { proveDatabase } from '../../storage/backups/prove.ts';
import type { GrowingWait } from '../growing-wait.ts';
import type { DeriveKey } from '../keys/argon2.ts';
import { type KeySlots, readKeyFiles } from '../keys/key-file.ts';
import { vaultFiles } from '../vault-files.ts';
import { listVaults } from '../vault-list.ts';
import { freeLabel, startVault } from './new-vault.ts';
import { openBackup } from './open-key.ts';
import { setAside } from './set-aside.ts';

export interface RestoreParts {
  readonly vaultsFolder: string;
  readonly world: World;
  readonly deriveKey: DeriveKey;
  /** After each wrong try the next must wait longer, whichever way it is made. */
  readonly wait: GrowingWait;
}

/**
 * Makes a vault of a backup: unpacked beside the others, opened with what was typed, read from the first page to the last, and
 * only then given its name. With `insteadOf` that closed vault is set aside afterwards. Whatever is refused or goes wrong,
 * nothing that was there has changed.
 */
export async function restoreVault(
  parts: RestoreParts,
  asked: { readonly path: string; readonly secret: Secret; readonly insteadOf: VaultId | null },
): Promise<Result<RestoredVault, Refusal>> {
  const { vaultsFolder, world, deriveKey, wait } = parts;
  const vault = startVault(vaultsFolder, world.newId);
  try {
    const unpacked = unpackBackup(asked.path, vault.files.folder);
    if (!unpacked.ok) return fail({ code: 'not-a-backup' });
    const packed = readKeyFiles(vault.files.keys);
    if (!packed.ok) return fail({ code: packed.error });
    const today = vaultsOf(vaultsFolder, packed.value);
    // On a computer without that vault the tries are counted for its database.
    const triedAt = today[0]?.id ?? VaultId.parse(packed.value.databaseId);
    const waitMs = wait.remainingMs(triedAt);
    if (waitMs > 0) return fail({ code: 'wait-before-retry', retryAfterMs: waitMs });
    const found = await openBackup(
      {
        database: vault.files.database,
        packed: packed.value,
        today: today.map(({ slots }) => slots),
      },
      asked.secret,
      deriveKey,
    );
    if (!found.ok && found.error === 'wrong-secret')
      return fail({ code: found.error, retryAfterMs: wait.wrongTry(triedAt) });
    wait.rightTry(triedAt);
    if (!found.ok) return fail({ code: found.error });
    const opened = found.value;
    try {
      const proof = proveDatabase(vault.files.database, opened.databaseKey);
      if (proof.faults.includes('newer-version')) return fail({ code: 'file-from-newer-version' });
      if (proof.faults.length > 0) return fail({ code: 'backup-damaged' });
      // Opening to read leaves a log of no use behind.
      rmSync(`${vault.files.database}-wal`, { force: true });
      const label = freeLabel(vaultsFolder, opened.slots.label, asked.insteadOf);
      vault.finish({ ...opened, label, head: proof.head });
      const aside = asked.insteadOf && {
        id: asked.insteadOf,
        insteadOfIt: vault.id,
        today: world.clock.today(),
      };
      return ok({
        vaultId: vault.id,
        label,
        found: inWords(
          Object.entries(proof.rows).map(([table, saved]) => ({ table, saved, lost: 0 })),
        ),
        former: aside ? setAside(vaultsFolder, aside) : { kind: 'none' },
      });
    } finally {
      opened.key.fill(0);
      opened.databaseKey.fill(0);
    }
  } finally {
    vault.giveUp();
  }
}

/** The vaults here that are of the same database, with their key files. */
function vaultsOf(
  vaultsFolder: string,
  packed: KeySlots,
): { readonly id: VaultId; readonly slots: KeySlots }[] {
  return listVaults(vaultsFolder).flatMap(({ id }) => {
    const slots = readKeyFiles(vaultFiles(vaultsFolder, id).keys);
    return slots.ok && slots.value.databaseId === packed.databaseId
      ? [{ id, slots: slots.value }]
      : [];
  });
}
