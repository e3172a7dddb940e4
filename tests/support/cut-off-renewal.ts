import { randomBytes } from 'node:crypto';
import { deriveKey, LOWEST_COST } from '../../main/vault/keys/argon2.ts';
import { readKeyFiles, writeKeyFiles } from '../../main/vault/keys/key-file.ts';
import {
  openHead,
  openWithPassphrase,
  sealHead,
  sealPreviousKey,
  sealUnderPassphrase,
} from '../../main/vault/keys/slots.ts';
import type { VaultFiles } from '../../main/vault/vault-files.ts';

/**
 * Leaves the key files of a closed vault as a renewal that is cut off before the swap does: they seal, under `next`, a key the
 * database does not have yet. Gives the key that it has.
 */
export async function cutOffRenewal(
  files: VaultFiles,
  { passphrase, next }: { readonly passphrase: string; readonly next: string },
): Promise<Uint8Array> {
  const slots = readKeyFiles(files.keys);
  if (!slots.ok) throw new Error(slots.error);
  const now = await openWithPassphrase(slots.value, passphrase, deriveKey);
  if (!now) throw new Error('the passphrase should open the vault');
  const { databaseId, sequence } = slots.value;
  const head = openHead(slots.value, now);
  if (head === 'unreadable') throw new Error('the head should be sealed under this key');
  const databaseKey = randomBytes(32);
  const cost = LOWEST_COST;
  writeKeyFiles(files.keys, {
    ...slots.value,
    sequence: sequence + 1,
    passphrase: await sealUnderPassphrase({
      databaseKey,
      databaseId,
      passphrase: next,
      deriveKey,
      cost,
    }),
    head: head && sealHead(head, databaseKey, databaseId),
    previous: sealPreviousKey(now, databaseKey, databaseId),
  });
  return now;
}
