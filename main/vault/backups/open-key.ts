import type { Secret } from '../../../shared/features/backup/schema.ts';
import { readRecoveryKey } from '../../../shared/features/vault/recovery-key-text.ts';
import { fail, ok, type Result } from '../../../shared/primitives/result.ts';
import { opensWith } from '../../storage/opens-with.ts';
import type { DeriveKey } from '../keys/argon2.ts';
import type { KeySlots } from '../keys/key-file.ts';
import { openWithRecoveryKey } from '../keys/recovery-slot.ts';
import { openPreviousKey, openWithPassphrase } from '../keys/slots.ts';

/** The key that key files seal, with the files it came out of. */
export interface OpenedKey {
  readonly slots: KeySlots;
  readonly key: Uint8Array;
  /** The key the database itself is under: the same, but while a renewal was cut off the one before. */
  readonly databaseKey: Uint8Array;
}

/** Opens key files with what was typed; `undefined` when it does not fit. */
export async function openSlots(
  slots: KeySlots,
  secret: Secret,
  deriveKey: DeriveKey,
): Promise<Uint8Array | undefined> {
  return secret.kind === 'passphrase'
    ? openWithPassphrase(slots, secret.text, deriveKey)
    : openWithTypedRecoveryKey(slots, secret.text);
}

/**
 * Finds the key of an unpacked backup with what was typed: first in the key files of today, because the passphrase may have been
 * changed since, then in its own, because the key itself may have been renewed. A key only counts when it opens this database.
 * `backup-damaged` when its own key file opened and the database does not.
 */
export async function openBackup(
  backup: { readonly database: string; readonly packed: KeySlots; readonly today: KeySlots[] },
  secret: Secret,
  deriveKey: DeriveKey,
): Promise<Result<OpenedKey, 'wrong-secret' | 'backup-damaged'>> {
  let doesFit = false;
  for (const slots of [...backup.today, backup.packed]) {
    const key = await openSlots(slots, secret, deriveKey);
    if (!key) continue;
    const databaseKey = keysOf(slots, key).find((one) => opensWith(backup.database, one));
    if (databaseKey) return ok({ slots, key, databaseKey });
    key.fill(0);
    doesFit ||= slots === backup.packed;
  }
  return fail(doesFit ? 'backup-damaged' : 'wrong-secret');
}

/** The keys a database may be under by these key files: theirs, and while a renewal is not finished the one before. */
export function keysOf(slots: KeySlots, key: Uint8Array): [Uint8Array, ...Uint8Array[]] {
  const previous = openPreviousKey(slots, key);
  return previous ? [key, previous] : [key];
}

function openWithTypedRecoveryKey(slots: KeySlots, text: string): Uint8Array | undefined {
  const bytes = readRecoveryKey(text);
  return bytes.ok ? openWithRecoveryKey(slots, bytes.value) : undefined;
}
