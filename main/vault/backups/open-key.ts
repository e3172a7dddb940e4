import type { Secret } from '../../../shared/features/backup/schema.ts';
import { readRecoveryKey } from '../../../shared/features/vault/recovery-key-text.ts';
import type { DeriveKey } from '../keys/argon2.ts';
import type { KeySlots } from '../keys/key-file.ts';
import { openWithRecoveryKey } from '../keys/recovery-slot.ts';
import { openWithPassphrase } from '../keys/slots.ts';

/** The key of a database with the slots it came out of. */
export interface OpenedKey {
  readonly slots: KeySlots;
  readonly key: Uint8Array;
}

/**
 * Opens the first of these slots that fits what was typed: those of the vault of today before those in the backup, because the
 * passphrase may have been changed since. `undefined` when it opens none.
 */
export async function openKey(
  candidates: readonly KeySlots[],
  secret: Secret,
  deriveKey: DeriveKey,
): Promise<OpenedKey | undefined> {
  for (const slots of candidates) {
    const key =
      secret.kind === 'passphrase'
        ? await openWithPassphrase(slots, secret.text, deriveKey)
        : openWithTypedRecoveryKey(slots, secret.text);
    if (key) return { slots, key };
  }
  return undefined;
}

function openWithTypedRecoveryKey(slots: KeySlots, text: string): Uint8Array | undefined {
  const bytes = readRecoveryKey(text);
  return bytes.ok ? openWithRecoveryKey(slots, bytes.value) : undefined;
}
