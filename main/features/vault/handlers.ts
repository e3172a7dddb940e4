import type { Answer } from '../../../shared/contract/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { VaultStatus } from '../../../shared/features/vault/schema.ts';
import { ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFileWhole } from '../../files/write-file-whole.ts';
import type { Host } from '../../host/host.ts';
import { recoverySheet } from './recovery-sheet.ts';

/** The vault as this slice uses it. */
export interface VaultDoor {
  status(): VaultStatus;
  create(passphrase: string): Promise<Answer<{ recoveryKey: string }>>;
  unlock(passphrase: string): Promise<Answer<Record<string, never>>>;
  /** Closes the vault and ends the process that held it, after the answer is out. */
  lockAndEnd(): void;
}

export function vaultCalls(parts: { door: VaultDoor; host: Host }): BoundCall[] {
  const { door, host } = parts;
  return bind(vault, {
    status: async () => ok(door.status()),
    create: async ({ passphrase }) => door.create(passphrase),
    unlock: async ({ passphrase }) => door.unlock(passphrase),
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
