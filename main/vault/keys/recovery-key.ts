import { createHash, hkdfSync } from 'node:crypto';

/** RFC 4648 base32: no 0, 1 or 8 that read as O, I or B. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const CHECK_LENGTH = 4;

/** Writes 32 bytes as 14 groups of 4 characters; the last group checks the others. */
export function writeRecoveryKey(key: Uint8Array): string {
  const words = base32(key);
  return (words + checkOf(words)).match(/.{4}/g)?.join('-') ?? '';
}

/** The key that seals the recovery slot. The recovery key is random, so it needs no slow derivation. */
export function recoverySlotKey(key: Uint8Array, databaseId: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, databaseId, 'naast recovery slot', 32));
}

function checkOf(words: string): string {
  return base32(createHash('sha256').update(words).digest()).slice(0, CHECK_LENGTH);
}

function base32(bytes: Uint8Array): string {
  let bits = 0;
  let pending = 0;
  let text = '';
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(pending >>> bits) & 31];
      pending &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + ALPHABET[(pending << (5 - bits)) & 31] : text;
}
