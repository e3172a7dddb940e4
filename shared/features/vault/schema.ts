import { z } from 'zod';

/** The fewest characters of a passphrase (NIST SP 800-63B-4: 15 when it is the only factor). */
export const MIN_PASSPHRASE_LENGTH = 15;
/** The most bytes of a passphrase we take; far above the 64 characters NIST asks to allow. */
export const MAX_PASSPHRASE_BYTES = 1024;

/** A passphrase as typed. Length is counted in characters as a person sees them, after NFKC. */
export const NewPassphrase = z
  .string()
  .max(MAX_PASSPHRASE_BYTES)
  .refine((text) => passphraseLength(text) >= MIN_PASSPHRASE_LENGTH, 'too short');

/** A passphrase typed to open the vault: any length, so that a wrong one is simply wrong. */
export const TypedPassphrase = z.string().min(1).max(MAX_PASSPHRASE_BYTES);

/** What the vault can say about itself before it is open. */
export const VaultStatus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('absent') }),
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('open') }),
  /** There is something on the disk that we will not touch. */
  z.object({
    kind: z.literal('refused'),
    reason: z.enum([
      'file-damaged',
      'file-foreign',
      'file-empty',
      'file-from-newer-version',
      'key-file-damaged',
      'open-elsewhere',
    ]),
  }),
]);
export type VaultStatus = z.infer<typeof VaultStatus>;

/** How many characters a person would count, after Unicode normalisation NFKC. */
export function passphraseLength(text: string): number {
  return Array.from(text.normalize('NFKC')).length;
}
