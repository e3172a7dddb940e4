import { z } from 'zod';
import { contract, task } from '../../contract/contract.ts';
import { VaultId } from '../../primitives/ids.ts';
import {
  DiskEncryption,
  LastLock,
  NewPassphrase,
  ShownRecoveryKey,
  TypedPassphrase,
  VaultLabel,
  VaultStatus,
} from './schema.ts';

export const vault = contract('vault', {
  /** Which vault is open, or which ones there are; the first thing a page asks. */
  status: task({ input: z.object({}), output: VaultStatus, whileLocked: true }),
  /** Whether the disk under the vaults is encrypted, as far as Naast can see. */
  lookAtDisk: task({ input: z.object({}), output: z.object({ disk: DiskEncryption }) }),
  /** When and why it last locked, and what became of the last words; `null` when there is nothing to tell. */
  lastLock: task({ input: z.object({}), output: LastLock.nullable(), whileLocked: true }),
  /** Makes a new vault and opens it; gives its recovery key, which counts once two groups of it were typed back. */
  create: task({
    input: z.object({ label: VaultLabel, passphrase: NewPassphrase }),
    output: ShownRecoveryKey,
    changes: ['vault'],
    whileLocked: true,
  }),
  /** Five Dutch words chosen by chance, for who finds it hard to think of a passphrase. */
  suggestPassphrase: task({
    input: z.object({}),
    output: z.object({ passphrase: z.string() }),
    whileLocked: true,
  }),
  unlock: task({
    input: z.object({ vaultId: VaultId, passphrase: TypedPassphrase }),
    output: z.object({}),
    changes: ['vault'],
    whileLocked: true,
  }),
  /** Opens a vault with its recovery key as typed; `choosePassphrase` must follow before anything else. */
  unlockWithRecoveryKey: task({
    input: z.object({ vaultId: VaultId, recoveryKey: z.string().max(200) }),
    output: z.object({}),
    changes: ['vault'],
    whileLocked: true,
  }),
  /** A new passphrase after the recovery key opened the vault. */
  choosePassphrase: task({
    input: z.object({ newPassphrase: NewPassphrase }),
    output: z.object({}),
    changes: ['vault'],
    beforeReady: true,
  }),
  /** Another passphrase; older copies of the vault still open with the one before. */
  changePassphrase: task({
    input: z.object({ passphrase: TypedPassphrase, newPassphrase: NewPassphrase }),
    output: z.object({}),
  }),
  /** A recovery key for an open vault that has none yet: making one was cut off. */
  makeFirstRecoveryKey: task({
    input: z.object({}),
    output: ShownRecoveryKey,
    beforeReady: true,
  }),
  /** Whether a recovery key as typed still opens this vault. Changes nothing. */
  checkRecoveryKey: task({
    input: z.object({ recoveryKey: z.string().max(200) }),
    output: z.object({ fits: z.boolean() }),
  }),
  /** Another recovery key; the present one stays good until two groups of this one were typed back. */
  makeRecoveryKey: task({
    input: z.object({ passphrase: TypedPassphrase }),
    output: ShownRecoveryKey,
  }),
  /**
   * Takes the asked groups of the recovery key that was shown, in the order they were asked; when they fit, the key is
   * the vault's from now on. Else gives the numbers of the groups that do not.
   */
  confirmRecoveryKey: task({
    input: z.object({ groups: z.array(z.string().max(40)).length(2) }),
    output: z.object({ wrongGroups: z.array(z.int()) }),
    changes: ['vault'],
    beforeReady: true,
  }),
  /**
   * Gives the database another key, so that older copies of the key files do not open it any more. Needs a recovery key made
   * and typed back since the vault was opened. `newPassphrase` is `null` to keep the present one.
   */
  renewKey: task({
    input: z.object({ passphrase: TypedPassphrase, newPassphrase: NewPassphrase.nullable() }),
    output: z.object({}),
  }),
  /** Someone pressed a key or moved the mouse; the page says so now and then, not every time. */
  noteActivity: task({ input: z.object({}), output: z.object({}) }),
  /** Something was copied: it does not stay on the clipboard for longer than half a minute, nor after the lock. */
  noteCopy: task({ input: z.object({}), output: z.object({}), whileLocked: true }),
  /** Ends this vault process after the answer. */
  lock: task({ input: z.object({}), output: z.object({}), whileLocked: true }),
  /** Writes the recovery key to a text file the person chooses; `null` when they cancel. */
  saveRecoveryKey: task({
    input: z.object({ recoveryKey: z.string().min(1).max(200) }),
    output: z.object({ savedAs: z.string().nullable() }),
    beforeReady: true,
  }),
});
