import type { Answer } from '../../../shared/contract/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { passphraseProblem } from '../../../shared/features/vault/passphrase-rules.ts';
import type {
  DiskEncryption,
  LastLock,
  ShownRecoveryKey,
  VaultStatus,
} from '../../../shared/features/vault/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFileWholeAside } from '../../files/write-file-whole.ts';
import type { Host } from '../../host/host.ts';
import { generatePassphrase } from './generate-passphrase.ts';
import { recoverySheet } from './recovery-sheet.ts';

type Done = Promise<Answer<Record<string, never>>>;

/** The vault as this slice uses it. */
export interface VaultDoor {
  status(): VaultStatus;
  lookAtDisk(): DiskEncryption;
  lastLock(): LastLock | null;
  label(): string | undefined;
  create(owner: { label: string; passphrase: string }): Done;
  unlock(id: VaultId, passphrase: string): Done;
  unlockWithRecoveryKey(id: VaultId, typed: string): Done;
  choosePassphrase(next: string): Done;
  changePassphrase(passphrase: string, next: string): Done;
  checkRecoveryKey(typed: string): Answer<{ fits: boolean }>;
  makeFirstRecoveryKey(): Answer<ShownRecoveryKey>;
  makeRecoveryKey(passphrase: string): Promise<Answer<ShownRecoveryKey>>;
  confirmRecoveryKey(groups: readonly string[]): Answer<{ wrongGroups: number[] }>;
  noteActivity(): void;
  renewDatabaseKey(passphrase: string, next: string | null): Done;
  noteCopy(): Promise<void>;
  clearCopy(): Promise<void>;
  /** Closes the vault and ends the process that held it, after the answer is out. */
  lockAndEnd(): void;
}

export function vaultCalls(parts: { door: VaultDoor; host: Host }): BoundCall[] {
  const { door, host } = parts;
  return bind(vault, {
    status: async () => ok(door.status()),
    lookAtDisk: async () => ok({ disk: door.lookAtDisk() }),
    lastLock: async () => ok(door.lastLock()),
    create: async (owner) => {
      if (passphraseProblem(owner.passphrase, owner.label)) return tooEasy;
      const made = await door.create(owner);
      return made.ok ? door.makeFirstRecoveryKey() : made;
    },
    suggestPassphrase: async () => ok({ passphrase: generatePassphrase() }),
    unlock: async ({ vaultId, passphrase }) => door.unlock(vaultId, passphrase),
    unlockWithRecoveryKey: async ({ vaultId, recoveryKey }) =>
      door.unlockWithRecoveryKey(vaultId, recoveryKey),
    choosePassphrase: async ({ newPassphrase }) =>
      isEasy(newPassphrase) ? tooEasy : door.choosePassphrase(newPassphrase),
    changePassphrase: async ({ passphrase, newPassphrase }) =>
      isEasy(newPassphrase) ? tooEasy : door.changePassphrase(passphrase, newPassphrase),
    checkRecoveryKey: async ({ recoveryKey }) => door.checkRecoveryKey(recoveryKey),
    makeFirstRecoveryKey: async () => door.makeFirstRecoveryKey(),
    makeRecoveryKey: async ({ passphrase }) => door.makeRecoveryKey(passphrase),
    confirmRecoveryKey: async ({ groups }) => door.confirmRecoveryKey(groups),
    noteActivity: async () => {
      door.noteActivity();
      return ok({});
    },
    renewKey: async ({ passphrase, newPassphrase }) =>
      newPassphrase !== null && isEasy(newPassphrase)
        ? tooEasy
        : door.renewDatabaseKey(passphrase, newPassphrase),
    noteCopy: async () => {
      await door.noteCopy();
      return ok({});
    },
    lock: async () => {
      await door.clearCopy();
      door.lockAndEnd();
      return ok({});
    },
    saveRecoveryKey: async ({ recoveryKey }) => {
      const path = await host.chooseSaveFile({ fileName: 'naast-herstelsleutel.txt' });
      if (path === null) return ok({ savedAs: null });
      await writeFileWholeAside(path, recoverySheet(recoveryKey));
      return ok({ savedAs: path });
    },
  });

  function isEasy(passphrase: string): boolean {
    return passphraseProblem(passphrase, door.label() ?? '') !== undefined;
  }
}

const tooEasy = fail({ code: 'passphrase-too-easy' as const });
