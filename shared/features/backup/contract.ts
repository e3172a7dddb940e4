import { z } from 'zod';
import { contract, query, task } from '../../contract/contract.ts';
import { VaultId } from '../../primitives/ids.ts';
import {
  BackupFault,
  BackupListing,
  BackupOverview,
  BackupSource,
  RestoredVault,
  Secret,
} from './schema.ts';

const nothing = z.object({});

export const backup = contract('backup', {
  /** What exists, when it was last proven and tried, and what was kept elsewhere. */
  overview: query({ input: nothing, output: BackupOverview }),
  /** Checks everything now, and keeps the copy that was checked as a backup. Gives what is wrong. */
  checkNow: task({
    input: nothing,
    output: z.object({ faults: z.array(BackupFault) }),
    changes: ['backup', 'vault'],
  }),
  /**
   * Makes a backup, proves it and writes it where the person says; `null` when they cancel. On the disk of the vault it is lost
   * together with the vault, so there it does not count as kept elsewhere.
   */
  keepElsewhere: task({
    input: nothing,
    output: z.object({ savedAs: z.string().nullable(), isOnSameDisk: z.boolean() }),
    changes: ['backup'],
  }),
  /** Puts the newest backup back for trial, beside the vault, and takes it away again. */
  tryRestore: task({
    input: nothing,
    output: z.object({ faults: z.array(BackupFault) }),
    changes: ['backup'],
  }),
  /** The backups of a vault that is closed, newest first. */
  stored: task({
    input: z.object({ vaultId: VaultId }),
    output: z.array(BackupListing),
    whileLocked: true,
  }),
  /** Lets the person point out a backup; gives the name of the file, `null` when they cancel. */
  chooseFile: task({
    input: nothing,
    output: z.object({ name: z.string().nullable() }),
    whileLocked: true,
  }),
  /**
   * Makes a vault of a backup. Nothing that is there is changed; with `insteadOf` a closed vault is set aside, whole, once the
   * new one stands.
   */
  restore: task({
    input: z.object({
      source: BackupSource,
      secret: Secret,
      insteadOf: VaultId.nullable(),
    }),
    output: RestoredVault,
    changes: ['vault', 'backup'],
    whileLocked: true,
  }),
  /** Gives a closed vault that lost its key files the one from a backup, when that opens the database of now. */
  restoreKeys: task({
    input: z.object({ vaultId: VaultId, source: BackupSource, secret: Secret }),
    output: nothing,
    changes: ['vault', 'backup'],
    whileLocked: true,
  }),
  /** Saves what can be read of a damaged, closed vault into a new one, and sets the damaged one aside. */
  rescue: task({
    input: z.object({ vaultId: VaultId, secret: Secret }),
    output: RestoredVault,
    changes: ['vault', 'backup'],
    whileLocked: true,
  }),
  /** The person knows that this is an older version; the next unlock opens it. */
  acceptOlder: task({
    input: z.object({ vaultId: VaultId }),
    output: nothing,
    whileLocked: true,
  }),
});
