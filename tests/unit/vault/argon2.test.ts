import * as crypto from 'node:crypto';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { costForThisMachine, deriveKey, LOWEST_COST } from '../../../main/vault/keys/argon2.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the derivation of a key from a passphrase', () => {
  // From test.c of the reference implementation (phc-winner-argon2), Argon2id version 19.
  it.each([
    [
      65536,
      2,
      'password',
      'somesalt',
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    ],
    [
      256,
      2,
      'password',
      'somesalt',
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    ],
    [
      65536,
      1,
      'password',
      'somesalt',
      'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98',
    ],
    [
      65536,
      2,
      'differentpassword',
      'somesalt',
      '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
    ],
    [
      65536,
      2,
      'password',
      'diffsalt',
      'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c',
    ],
  ])(
    'is Argon2id: %i KiB, %i passes, %s, %s',
    async (memoryKiB, iterations, word, salt, expected) => {
      const key = await deriveKey(word, Buffer.from(salt), {
        memoryKiB,
        iterations,
        parallelism: 1,
      });
      expect(hex(key)).toBe(expected);
    },
  );

  it('agrees with the other implementation of this computer at our cost', async () => {
    const salt = randomBytes(16);
    const passphrase = 'cafe\u0301 aan de rivier';
    let other: Buffer;
    try {
      other = crypto.argon2Sync('argon2id', {
        message: passphrase.normalize('NFKC'),
        nonce: salt,
        parallelism: 1,
        tagLength: 32,
        memory: LOWEST_COST.memoryKiB,
        passes: LOWEST_COST.iterations,
      });
    } catch {
      console.log('not run: the crypto of this Node has no Argon2');
      return;
    }
    expect(hex(await deriveKey(passphrase, salt, LOWEST_COST))).toBe(hex(other));
  });

  it.each([
    { msPerPass: 20, iterations: 25 },
    { msPerPass: 110, iterations: 5 },
    { msPerPass: 168, iterations: 3 },
    { msPerPass: 900, iterations: 3 },
    { msPerPass: 1, iterations: 64 },
  ])(
    'gets $iterations passes where a pass takes $msPerPass ms',
    async ({ msPerPass, iterations }) => {
      let now = 0;
      const cost = await costForThisMachine(
        async (_passphrase, _salt, tried) => {
          now += tried.iterations * msPerPass;
          return new Uint8Array(32);
        },
        () => now,
      );
      expect(cost).toEqual({ memoryKiB: 128 * 1024, iterations, parallelism: 1 });
    },
  );

  it('adds passes until a try has really taken half a second', async () => {
    let now = 0;
    const tried: number[] = [];
    await costForThisMachine(
      async (_passphrase, _salt, { iterations }) => {
        tried.push(iterations);
        // The first try is slow because nothing is warm yet.
        now += tried.length === 1 ? 400 : iterations * 60;
        return new Uint8Array(32);
      },
      () => now,
    );
    expect(tried.map((passes) => passes * 60).at(-1)).toBeGreaterThanOrEqual(500);
  });
});
