import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

// The published page format of SQLCipher 4 (zetetic.net/sqlcipher/design), with its default sizes.
const PAGE_BYTES = 4096;
const IV_BYTES = 16;
const MAC_BYTES = 64;
const SALT_BYTES = 16;
const SEALED_BYTES = PAGE_BYTES - IV_BYTES - MAC_BYTES;
const PLAIN_HEADER = 'SQLite format 3\0';

/**
 * Reads an SQLCipher 4 file with its raw key of 32 bytes, by the published format and nothing of ours: AES-256-CBC, and
 * HMAC-SHA512 over every page. Gives the plain SQLite file. Throws when a page does not carry its seal.
 */
export function plainFileOf(file: Buffer, key: Uint8Array): Buffer {
  const salt = file.subarray(0, SALT_BYTES);
  const macSalt = salt.map((byte) => byte ^ 0x3a);
  const macKey = pbkdf2Sync(key, macSalt, 2, 32, 'sha512');
  const plain = Buffer.alloc(file.length);
  for (let page = 0; page < file.length / PAGE_BYTES; page += 1) {
    const start = page * PAGE_BYTES;
    // The first page begins with the salt, in the place of SQLite's own header.
    const from = page === 0 ? start + SALT_BYTES : start;
    const sealed = file.subarray(from, start + SEALED_BYTES);
    const iv = file.subarray(start + SEALED_BYTES, start + SEALED_BYTES + IV_BYTES);
    const mac = file.subarray(start + SEALED_BYTES + IV_BYTES, start + PAGE_BYTES);
    const number = Buffer.alloc(4);
    number.writeUInt32LE(page + 1);
    const expected = createHmac('sha512', macKey).update(sealed).update(iv).update(number).digest();
    if (!timingSafeEqual(mac, expected))
      throw new Error(`page ${page + 1} does not carry its seal`);
    const cipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
    Buffer.concat([cipher.update(sealed), cipher.final()]).copy(plain, from);
  }
  plain.write(PLAIN_HEADER, 'latin1');
  // Read as a file without a write-ahead log: it was folded in before.
  plain.fill(1, 18, 20);
  return plain;
}
