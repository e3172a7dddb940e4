import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DeriveKey } from '../../../main/vault/keys/argon2.ts';
import { LOWEST_COST } from '../../../main/vault/keys/argon2.ts';
import type { KeySlots } from '../../../main/vault/keys/key-file.ts';
import {
  openPreviousKey,
  openWithPassphrase,
  sealPreviousKey,
  sealUnderPassphrase,
} from '../../../main/vault/keys/slots.ts';

const PASSPHRASE = 'koffie aan de keukentafel';
/** Gives the same key whatever the cost: only what a slot is bound to can tell then. */
const sameKey: DeriveKey = async () => new Uint8Array(32).fill(9);

describe('a slot', () => {
  it('opens as it was sealed', async () => {
    const { slots, databaseKey, previous } = await sealed();
    expect(await open(slots)).toEqual(databaseKey);
    expect(asBuffer(openPreviousKey(slots, databaseKey))).toEqual(previous);
  });

  it('of a passphrase does not open when its cost was changed, though never so little and above the floor', async () => {
    const { slots } = await sealed();
    const changes = [
      { memoryKiB: LOWEST_COST.memoryKiB + 1 },
      { iterations: LOWEST_COST.iterations + 1 },
    ];
    for (const change of changes) {
      const cost = { ...LOWEST_COST, ...change };
      const changed = { ...slots, passphrase: { ...slots.passphrase, cost } };
      expect(await open(changed)).toBeUndefined();
    }
  });

  it('does not open in the key files of another database', async () => {
    const { slots, databaseKey } = await sealed();
    const moved = { ...slots, databaseId: randomUUID() };
    expect(await open(moved)).toBeUndefined();
    expect(openPreviousKey(moved, databaseKey)).toBeUndefined();
  });

  it('of one kind does not open as one of another', async () => {
    const { slots, databaseKey } = await sealed();
    const asPrevious = { ...slots, previous: slots.passphrase.sealed };
    expect(openPreviousKey(asPrevious, new Uint8Array(32).fill(9))).toBeUndefined();
    expect(openPreviousKey(slots, databaseKey)).toBeDefined();
  });
});

async function open(slots: KeySlots): Promise<Buffer | undefined> {
  return asBuffer(await openWithPassphrase(slots, PASSPHRASE, sameKey));
}

function asBuffer(bytes: Uint8Array | undefined): Buffer | undefined {
  return bytes && Buffer.from(bytes);
}

async function sealed() {
  const databaseKey = randomBytes(32);
  const previous = randomBytes(32);
  const databaseId = randomUUID();
  const slots: KeySlots = {
    format: 1,
    databaseId,
    label: 'Sanne',
    sequence: 1,
    passphrase: await sealUnderPassphrase({
      databaseKey,
      databaseId,
      passphrase: PASSPHRASE,
      deriveKey: sameKey,
      cost: LOWEST_COST,
    }),
    recovery: null,
    head: null,
    previous: sealPreviousKey(previous, databaseKey, databaseId),
  };
  return { slots, databaseKey, previous };
}
