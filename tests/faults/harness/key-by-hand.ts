import { argon2Sync, createDecipheriv, hkdfSync } from 'node:crypto';

// The format of a key file as ARCHITECTURE.md gives it, and nothing of ours: this file may import none of `main` and `shared`.

interface Sealed {
  readonly nonce: string;
  readonly box: string;
}

interface KeyFile {
  readonly slots: {
    readonly databaseId: string;
    readonly passphrase: {
      readonly cost: {
        readonly memoryKiB: number;
        readonly iterations: number;
        readonly parallelism: number;
      };
      readonly salt: string;
      readonly sealed: Sealed;
    };
    readonly recovery: { readonly sealed: Sealed };
  };
}

const TAG_BYTES = 16;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The key of a database, from the text of its key file and a passphrase. Throws when the passphrase is another. */
export function keyByPassphrase(keyFile: string, passphrase: string): Buffer {
  const { databaseId, passphrase: slot } = (JSON.parse(keyFile) as KeyFile).slots;
  const { memoryKiB, iterations, parallelism } = slot.cost;
  const slotKey = argon2Sync('argon2id', {
    message: passphrase.normalize('NFKC'),
    nonce: Buffer.from(slot.salt, 'base64'),
    memory: memoryKiB,
    passes: iterations,
    parallelism,
    tagLength: 32,
  });
  const cost = ['argon2id', memoryKiB, iterations, parallelism];
  return open(slot.sealed, slotKey, ['naast', 1, databaseId, 'passphrase', ...cost]);
}

/** The same with the recovery key as it is written on its sheet. */
export function keyByRecoveryKey(keyFile: string, recoveryKey: string): Buffer {
  const { databaseId, recovery } = (JSON.parse(keyFile) as KeyFile).slots;
  const bytes = recoveryBytes(recoveryKey);
  const slotKey = Buffer.from(hkdfSync('sha256', bytes, databaseId, 'naast recovery slot', 32));
  return open(recovery.sealed, slotKey, ['naast', 1, databaseId, 'recovery', 'hkdf-sha256']);
}

function open(sealed: Sealed, key: Buffer, boundTo: readonly unknown[]): Buffer {
  const box = Buffer.from(sealed.box, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce, 'base64'));
  decipher.setAAD(Buffer.from(JSON.stringify(boundTo)));
  decipher.setAuthTag(box.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(box.subarray(0, -TAG_BYTES)), decipher.final()]);
}

/** 13 groups of five: four of the key in base32, and one that checks them. */
function recoveryBytes(text: string): Buffer {
  const letters = text.split('-').flatMap((group) => [...group.slice(0, -1)]);
  const bits = letters
    .map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
