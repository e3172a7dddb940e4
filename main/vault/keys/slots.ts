import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { DeriveKey, KdfCost } from './argon2.ts';
import { derivedKey, headContext, previousContext, slotContext } from './contexts.ts';
import type { KeySlots } from './key-file.ts';
import { type Sealed, seal, unseal } from './seal.ts';

type PassphraseSlot = KeySlots['passphrase'];

/** The last change a database is known to hold: its number and the hash of the chain up to it. */
export const ChangeHead = z.object({ counter: z.int().nonnegative(), hash: z.string() });
export type ChangeHead = z.infer<typeof ChangeHead>;

/** Seals the key of the database under a passphrase, with a fresh salt. */
export async function sealUnderPassphrase(parts: {
  databaseKey: Uint8Array;
  databaseId: string;
  passphrase: string;
  deriveKey: DeriveKey;
  cost: KdfCost;
}): Promise<PassphraseSlot> {
  const { databaseKey, databaseId, cost } = parts;
  const salt = randomBytes(16);
  const key = await parts.deriveKey(parts.passphrase, salt, cost);
  const context = slotContext({ databaseId, kind: 'passphrase', cost });
  const sealed = seal(databaseKey, key, context);
  key.fill(0);
  return { cost, salt: salt.toString('base64'), sealed };
}

/** The key of the database, when the passphrase is the right one. */
export async function openWithPassphrase(
  slots: KeySlots,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Uint8Array | undefined> {
  const { cost, salt, sealed } = slots.passphrase;
  const key = await deriveKey(passphrase, Buffer.from(salt, 'base64'), cost);
  const context = slotContext({ databaseId: slots.databaseId, kind: 'passphrase', cost });
  const databaseKey = unseal(sealed, key, context);
  key.fill(0);
  return databaseKey;
}

/** Seals the key a database had under the one it gets, for the moments in which it may be under either. */
export function sealPreviousKey(
  previous: Uint8Array,
  databaseKey: Uint8Array,
  databaseId: string,
): Sealed {
  return seal(previous, databaseKey, previousContext(databaseId));
}

/** The key the database had before a renewal that is not finished; `undefined` when there is none. */
export function openPreviousKey(slots: KeySlots, databaseKey: Uint8Array): Uint8Array | undefined {
  const { previous, databaseId } = slots;
  return previous === null ? undefined : unseal(previous, databaseKey, previousContext(databaseId));
}

/** Seals what the database holds by now, so that an older file put back can be noticed. */
export function sealHead(head: ChangeHead, databaseKey: Uint8Array, databaseId: string): Sealed {
  const text = Buffer.from(JSON.stringify(head));
  return seal(text, derivedKey('changeHead', databaseKey, databaseId), headContext(databaseId));
}

/** The head in the key file; `null` when none was sealed yet, `unreadable` when this key does not open it. */
export function openHead(
  slots: KeySlots,
  databaseKey: Uint8Array,
): ChangeHead | 'unreadable' | null {
  const { head, databaseId } = slots;
  if (head === null) return null;
  const text = unseal(
    head,
    derivedKey('changeHead', databaseKey, databaseId),
    headContext(databaseId),
  );
  return text ? ChangeHead.parse(JSON.parse(Buffer.from(text).toString())) : 'unreadable';
}
