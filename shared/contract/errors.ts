import { z } from 'zod';

/**
 * Every refusal that can cross the bridge. Each code has a text in `locales/<language>/errors.json`
 * that says what happened, what is safe and what to do now.
 */
export const errorCodes = [
  'unknown-call',
  'invalid-input',
  'not-found',
  'too-many',
  'vault-locked',
  'vault-absent',
  'label-taken',
  'vault-not-ready',
  'passphrase-too-easy',
  'passphrase-needed',
  'recovery-key-absent',
  'recovery-key-slip',
  'wrong-recovery-key',
  'vault-already-open',
  'wrong-passphrase',
  'wait-before-retry',
  'file-damaged',
  'file-foreign',
  'file-empty',
  'file-from-newer-version',
  'file-missing',
  'file-unreadable',
  'key-file-missing',
  'key-file-damaged',
  'key-file-tampered',
  'key-file-unfit',
  'key-file-present',
  'open-elsewhere',
  'older-version',
  'vault-damaged',
  'vault-write-protected',
  'not-a-backup',
  'backup-damaged',
  'wrong-secret',
  'nothing-readable',
  'disk-full',
  'write-failed',
  'check-not-allowed',
  'word-taken',
  'case-closed',
  'case-open',
  'review-too-early',
  'consent-not-given',
  'copy-not-decided',
  'page-not-ready',
  'copy-unreadable',
  'place-refused',
  'program-altered',
  'event-not-possible',
  'unexpected',
] as const;

export const ErrorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A refusal: its code, and where it helps an id to find the log line or the seconds to wait. Never any content. */
export const Refusal = z.object({
  code: ErrorCode,
  /** Set with `unexpected`: the id under which the log has the stack. */
  logId: z.string().optional(),
  /** Set with `wait-before-retry`, `wrong-passphrase`, `wrong-recovery-key` and `wrong-secret`: how long the next try is refused, in milliseconds. */
  retryAfterMs: z.number().int().nonnegative().optional(),
});
export type Refusal = z.infer<typeof Refusal>;
