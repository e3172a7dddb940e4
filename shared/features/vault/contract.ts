import { z } from 'zod';
import { contract, task } from '../../contract/contract.ts';
import { NewPassphrase, TypedPassphrase, VaultStatus } from './schema.ts';

export const vault = contract('vault', {
  /** Where the vault stands; the first thing a page asks. */
  status: task({ input: z.object({}), output: VaultStatus, whileLocked: true }),
  /** Makes a new vault and opens it; gives the recovery key, which is shown once and kept nowhere. */
  create: task({
    input: z.object({ passphrase: NewPassphrase }),
    output: z.object({ recoveryKey: z.string() }),
    changes: ['vault'],
    whileLocked: true,
  }),
  unlock: task({
    input: z.object({ passphrase: TypedPassphrase }),
    output: z.object({}),
    changes: ['vault'],
    whileLocked: true,
  }),
  /** Ends this vault process after the answer. */
  lock: task({ input: z.object({}), output: z.object({}), whileLocked: true }),
  /** Writes the recovery key to a text file the person chooses; `null` when they cancel. */
  saveRecoveryKey: task({
    input: z.object({ recoveryKey: z.string().min(1).max(200) }),
    output: z.object({ savedAs: z.string().nullable() }),
  }),
});
