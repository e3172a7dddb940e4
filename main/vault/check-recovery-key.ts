import type { Refusal } from '../../shared/contract/errors.ts';
import { readRecoveryKey } from '../../shared/features/vault/recovery-key-text.ts';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import { readKeyFiles } from './keys/key-file.ts';
import { openWithRecoveryKey } from './keys/recovery-slot.ts';
import type { VaultFiles } from './vault-files.ts';

/**
 * Whether a recovery key as typed opens the key files as they stand on the disk. Changes nothing. Refused with
 * `recovery-key-slip` when it cannot be a key, and with what is wrong with the key files. There is no wait after a wrong one:
 * the vault is open, and the key has 256 bits by chance.
 */
export function checkRecoveryKey(
  keyFiles: VaultFiles['keys'],
  typed: string,
): Result<{ fits: boolean }, Refusal> {
  const read = readRecoveryKey(typed);
  if (!read.ok) return fail({ code: 'recovery-key-slip' });
  const slots = readKeyFiles(keyFiles);
  if (!slots.ok) return fail({ code: slots.error });
  const key = openWithRecoveryKey(slots.value, read.value);
  read.value.fill(0);
  key?.fill(0);
  return ok({ fits: key !== undefined });
}
