import type { Answer } from '../../../shared/contract/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { ShownRecoveryKey, VaultStatus } from '../../../shared/features/vault/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFileWhole } from '../../files/write-file-whole.ts';
import type { Host } from '../../host/host.ts';
import { recoverySheet } from './recovery-sheet.ts';

/** The vault as this slice uses it. */
export interface VaultDoor {
  status(): VaultStatus;
  create(owner: { label: string; passphrase: string }): Promise<Answer<unknown>>;
  unlock(id: VaultId, passphrase: string): Promise<Answer<Record<string, never>>>;
  /** Makes a recovery key that counts once it is confirmed. */
  makeRecoveryKey(): Answer<ShownRecoveryKey>;
  confirmRecoveryKey(groups: readonly string[]): Answer<{ wrongGroups: number[] }>;
  noteActivity(): void;
  /** Closes the vault and ends the process that held it, after the answer is out. */
  lockAndEnd(): void;
}

export function vaultCalls(parts: { door: VaultDoor; host: Host }): BoundCall[] {
  const { door, host } = parts;
  return bind(vault, {
    status: async () => ok(door.status()),
    create: async (owner) => {
      const made = await door.create(owner);
      return made.ok ? door.makeRecoveryKey() : made;
    },
    unlock: async ({ vaultId, passphrase }) => door.unlock(vaultId, passphrase),
    confirmRecoveryKey: async ({ groups }) => door.confirmRecoveryKey(groups),
    noteActivity: async () => {
      door.noteActivity();
      return ok({});
    },
    lock: async () => {
      door.lockAndEnd();
      return ok({});
    },
    saveRecoveryKey: async ({ recoveryKey }) => {
      const path = await host.chooseSaveFile({ fileName: 'naast-herstelsleutel.txt' });
      if (path === null) return ok({ savedAs: null });
      writeFileWhole(path, recoverySheet(recoveryKey));
      return ok({ savedAs: path });
    },
  });
}
