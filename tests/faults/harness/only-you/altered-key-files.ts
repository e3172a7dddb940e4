import { hkdfSync } from 'node:crypto';
import { deriveKey, type KdfCost, LOWEST_COST } from '../../../../main/vault/keys/argon2.ts';
import { slotContext } from '../../../../main/vault/keys/contexts.ts';
import type { KeySlots } from '../../../../main/vault/keys/key-file.ts';
import { openWithRecoveryKey } from '../../../../main/vault/keys/recovery-slot.ts';
import { seal, unseal } from '../../../../main/vault/keys/seal.ts';
import { openWithPassphrase, sealUnderPassphrase } from '../../../../main/vault/keys/slots.ts';
import { readRecoveryKey } from '../../../../shared/features/vault/recovery-key-text.ts';
import type { LockedVault, Typed } from './locked-vaults.ts';
import { PASSPHRASE } from './near-misses.ts';

/** A key file somebody wrote who may write on this disk, what is typed at it, and the code that must be the answer. */
export interface AlteredKeyFile {
  readonly name: string;
  readonly slots: KeySlots;
  readonly typed: Typed;
  readonly expected: string;
}

/** So little that a passphrase can be guessed a million times faster. */
const LOW_COST: KdfCost = { memoryKiB: 8, iterations: 1, parallelism: 1 };

/** Of two vaults under one passphrase: the key files of the first, altered. What is typed at them is right, or right for the second. */
export async function alteredKeyFiles(
  { slots, recoveryKey }: LockedVault,
  other: LockedVault,
): Promise<AlteredKeyFile[]> {
  const passphrase = { passphrase: PASSPHRASE };
  const withCost = (cost: Partial<KdfCost>): KeySlots => ({
    ...slots,
    passphrase: { ...slots.passphrase, cost: { ...slots.passphrase.cost, ...cost } },
  });
  const renamed = { ...slots, databaseId: other.slots.databaseId };
  const tampered = { typed: passphrase, expected: 'key-file-tampered' };
  const wrong = { typed: passphrase, expected: 'wrong-passphrase' };
  const wrongRecovery = { typed: { recoveryKey }, expected: 'wrong-recovery-key' };
  return [
    { name: 'a cost far below the floor', slots: withCost(LOW_COST), ...tampered },
    {
      name: 'a KiB below the floor',
      slots: withCost({ memoryKiB: LOWEST_COST.memoryKiB - 1 }),
      ...tampered,
    },
    {
      name: 'a pass below the floor',
      slots: withCost({ iterations: LOWEST_COST.iterations - 1 }),
      ...tampered,
    },
    {
      name: 'sealed anew at a low cost',
      slots: await sealedAtLowCost(slots, recoveryKey),
      ...tampered,
    },
    {
      name: 'another cost above the floor',
      slots: withCost({ iterations: LOWEST_COST.iterations + 1 }),
      ...wrong,
    },
    { name: 'the id of another database', slots: renamed, ...wrong },
    { name: 'the id of another database', slots: renamed, ...wrongRecovery },
    {
      name: 'the passphrase slot of another vault',
      slots: { ...slots, passphrase: other.slots.passphrase },
      ...wrong,
    },
    {
      name: 'the recovery slot of another vault',
      slots: { ...slots, recovery: other.slots.recovery },
      typed: { recoveryKey: other.recoveryKey },
      expected: 'wrong-recovery-key',
    },
    {
      name: 'a recovery slot sealed as a passphrase slot',
      slots: recoverySealedAs(slots, recoveryKey, contextOfPassphrase(slots)),
      ...wrongRecovery,
    },
    {
      name: 'a recovery slot bound to nothing',
      slots: recoverySealedAs(slots, recoveryKey, ''),
      ...wrongRecovery,
    },
  ];
}

/**
 * The same files read by a program that does not look at what a slot is bound to, nor at the floor: whether each of them
 * gives it the key of the database that was sealed there.
 */
export async function opensWithoutProtection(
  { slots, recoveryKey }: LockedVault,
  other: LockedVault,
): Promise<boolean> {
  const mine = databaseKeyIn(slots, recoveryKey);
  const theirs = databaseKeyIn(other.slots, other.recoveryKey);
  const lowered = await sealedAtLowCost(slots, recoveryKey);
  const foreign = { ...other.slots, label: slots.label };
  const opened = [
    [await openWithPassphrase(lowered, PASSPHRASE, deriveKey), mine],
    [await openWithPassphrase(foreign, PASSPHRASE, deriveKey), theirs],
    ...[contextOfPassphrase(slots), ''].map((context) => {
      const { recovery } = recoverySealedAs(slots, recoveryKey, context);
      return [recovery && unseal(recovery.sealed, slotKeyOf(slots, recoveryKey), context), mine];
    }),
  ];
  return opened.every(([key, expected]) => key && expected && Buffer.from(key).equals(expected));
}

function sealedAtLowCost(slots: KeySlots, recoveryKey: string): Promise<KeySlots> {
  const databaseKey = databaseKeyIn(slots, recoveryKey);
  const { databaseId } = slots;
  const owner = { databaseKey, databaseId, passphrase: PASSPHRASE, deriveKey, cost: LOW_COST };
  return sealUnderPassphrase(owner).then((passphrase) => ({ ...slots, passphrase }));
}

function recoverySealedAs(slots: KeySlots, recoveryKey: string, context: string): KeySlots {
  const databaseKey = databaseKeyIn(slots, recoveryKey);
  const sealed = seal(databaseKey, slotKeyOf(slots, recoveryKey), context);
  return { ...slots, recovery: { sealed } };
}

function contextOfPassphrase({ databaseId, passphrase: { cost } }: KeySlots): string {
  return slotContext({ databaseId, kind: 'passphrase', cost });
}

/** As ARCHITECTURE.md gives it: the very key of the slot, so that only what it is bound to stands in the way. */
function slotKeyOf({ databaseId }: KeySlots, recoveryKey: string): Uint8Array {
  const label = 'naast recovery slot';
  return new Uint8Array(hkdfSync('sha256', bytesOf(recoveryKey), databaseId, label, 32));
}

function databaseKeyIn(slots: KeySlots, recoveryKey: string): Uint8Array {
  const key = openWithRecoveryKey(slots, bytesOf(recoveryKey));
  if (!key) throw new Error('the recovery key does not open its own vault');
  return key;
}

function bytesOf(recoveryKey: string): Uint8Array {
  const read = readRecoveryKey(recoveryKey);
  if (!read.ok) throw new Error('the recovery key cannot be read');
  return read.value;
}
