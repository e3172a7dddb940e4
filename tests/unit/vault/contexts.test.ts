import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveKey } from '../../../main/vault/keys/argon2.ts';
import { KeySlots, keyFileText } from '../../../main/vault/keys/key-file.ts';
import { openWithRecoveryKey } from '../../../main/vault/keys/recovery-slot.ts';
import { openHead, openPreviousKey, openWithPassphrase } from '../../../main/vault/keys/slots.ts';
import { vaultBox } from '../../../main/vault/vault-box.ts';
import { readRecoveryKey } from '../../../shared/features/vault/recovery-key-text.ts';

/** Written once and never again: it stands for every vault there is, and must open with every later Naast. */
const sealedBefore = JSON.parse(
  readFileSync(join(import.meta.dirname, 'sealed-before.json'), 'utf8'),
);
const databaseKey = Buffer.from(Array.from({ length: 32 }, (_, index) => index));

describe('what was sealed by an earlier Naast', () => {
  const slots = KeySlots.parse(sealedBefore.keyFile.slots);

  it('is read as it was written, with the checksum of then', () => {
    expect(JSON.parse(keyFileText(slots))).toEqual(sealedBefore.keyFile);
  });

  it('opens with the passphrase', async () => {
    const key = await openWithPassphrase(slots, sealedBefore.opensWith.passphrase, deriveKey);
    expect(key && Buffer.from(key)).toEqual(databaseKey);
  });

  it('opens with the recovery key', () => {
    const typed = readRecoveryKey(sealedBefore.opensWith.recoveryKey);
    if (!typed.ok) throw new Error('it was typed wrong');
    const key = openWithRecoveryKey(slots, typed.value);
    expect(key && Buffer.from(key)).toEqual(databaseKey);
  });

  it('gives the previous key and what was last there', () => {
    const previous = openPreviousKey(slots, databaseKey);
    expect(previous && Buffer.from(previous)).toEqual(Buffer.alloc(32, 7));
    expect(openHead(slots, databaseKey)).toEqual({ counter: 12, hash: 'ab12' });
  });

  it('gives the words of an emergency copy', () => {
    const box = vaultBox(() => ({ slots, slotKey: databaseKey }));
    expect(box.unseal(sealedBefore.emergencyCopy)).toBe('wat er stond');
  });
});
