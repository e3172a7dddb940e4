import { z } from 'zod';
import { VaultId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** The fewest characters of a passphrase (NIST SP 800-63B-4: 15 when it is the only factor). */
export const MIN_PASSPHRASE_LENGTH = 15;
/** The most bytes of a passphrase we take; far above the 64 characters NIST asks to allow. */
export const MAX_PASSPHRASE_BYTES = 1024;

/** The longest locking waits for what is still being typed, in milliseconds. */
export const FLUSH_LIMIT_MS = 500;

/** A passphrase as typed; `passphraseLength` says how its length is counted. */
export const NewPassphrase = z
  .string()
  .max(MAX_PASSPHRASE_BYTES)
  .refine((text) => passphraseLength(text) >= MIN_PASSPHRASE_LENGTH, 'too short');

/** A passphrase typed to open the vault: any length, so that a wrong one is simply wrong. */
export const TypedPassphrase = z.string().min(1).max(MAX_PASSPHRASE_BYTES);

/** The name a supporter gives their vault: all that is shown of it while it is closed. */
export const VaultLabel = z.string().trim().min(1).max(60);

/** A new recovery key as it is shown once, and the numbers, from 1, of the two groups that are asked back. */
export const ShownRecoveryKey = z.object({
  recoveryKey: z.string(),
  askedGroups: z.tuple([z.int(), z.int()]),
});
export type ShownRecoveryKey = z.infer<typeof ShownRecoveryKey>;

/** Why a vault is left alone: what is wrong with what stands on the disk. */
export const RefusedReason = z.enum([
  'file-missing',
  'file-unreadable',
  'file-damaged',
  'file-foreign',
  'file-empty',
  'file-from-newer-version',
  'key-file-missing',
  'key-file-damaged',
  'key-file-tampered',
  'open-elsewhere',
]);
export type RefusedReason = z.infer<typeof RefusedReason>;

/** What the files of a vault are called in its folder. */
export const vaultFileNames = {
  database: 'naast.db',
  keys: ['naast.keys-a.json', 'naast.keys-b.json'],
} as const;

/** A closed vault as the start screen sees it. `label` is `null` when it can no longer be read. */
export const VaultListing = z.object({
  id: VaultId,
  label: z.string().nullable(),
  /** Where its files stand, for who must look at them. */
  folder: z.string(),
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('locked') }),
    z.object({ kind: z.literal('refused'), reason: RefusedReason }),
  ]),
});
export type VaultListing = z.infer<typeof VaultListing>;

/** Why a live database may not stand somewhere: other machines or programs write there behind its back. */
export const PlaceProblem = z.enum(['synced', 'network', 'roaming']);
export type PlaceProblem = z.infer<typeof PlaceProblem>;

/** Whether the disk under the vaults is encrypted, as far as Naast can see. */
export const DiskEncryption = z.enum(['encrypted', 'unknown']);
export type DiskEncryption = z.infer<typeof DiskEncryption>;

/**
 * What an open vault needs before anything can be kept in it: a recovery key that was typed back, or a new passphrase after
 * the recovery key opened it.
 */
export const VaultNeed = z.enum(['nothing', 'recovery-key', 'passphrase']);
export type VaultNeed = z.infer<typeof VaultNeed>;

/** Why an open vault is read and no longer written: damage was found, or its folder or disk cannot be written. */
export const ReadOnlyReason = z.enum(['damaged', 'write-protected']);
export type ReadOnlyReason = z.infer<typeof ReadOnlyReason>;

/** Which vault is open, or which ones there are on this computer. */
export const VaultStatus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('closed'), vaults: z.array(VaultListing) }),
  /** No vault is opened or made in this folder, whatever stands in it. */
  z.object({ kind: z.literal('misplaced'), problem: PlaceProblem, folder: z.string() }),
  z.object({
    kind: z.literal('open'),
    vault: z.object({ id: VaultId, label: z.string(), readOnly: ReadOnlyReason.nullable() }),
    needs: VaultNeed,
  }),
]);
export type VaultStatus = z.infer<typeof VaultStatus>;

/** Why the vault locked: nobody was there, it slept or its clock was moved, its shell said so, somebody asked, or it was closed. */
export const LockReason = z.enum(['idle', 'clock', 'signal', 'asked', 'closed']);
export type LockReason = z.infer<typeof LockReason>;

/** What became of the last words at a lock; `unknown` when the page did not say in time that it saved. */
export const WordsAtLock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved') }),
  z.object({ kind: z.literal('unknown') }),
  /** They were not saved; they are in an emergency copy. */
  z.object({ kind: z.literal('copied'), path: z.string() }),
  /** Nothing took them. */
  z.object({ kind: z.literal('lost') }),
]);
export type WordsAtLock = z.infer<typeof WordsAtLock>;

/** What is told at the door about the last lock. */
export const LastLock = z.object({ at: Instant, why: LockReason, words: WordsAtLock });
export type LastLock = z.infer<typeof LastLock>;

/**
 * How many characters count: the fewer of those that were typed and those after Unicode normalisation NFKC, in which an accent
 * typed apart is no character of its own, but a single sign can be a sentence of eighteen.
 */
export function passphraseLength(text: string): number {
  return Math.min(Array.from(text).length, Array.from(text.normalize('NFKC')).length);
}
