import { hkdfSync } from 'node:crypto';
import type { KdfCost } from './argon2.ts';

/*
 * What everything that is sealed is bound to (the associated data of AES-256-GCM), and what each derived key is for (the info
 * of HKDF-SHA-256). No word of it may ever change: what was sealed before would not open again.
 */

/** The format of the key files. */
export const FORMAT = 1;

/**
 * What a slot is bound to: format, database, kind of slot and the cost of the derivation, so that none of them can be
 * changed in the file without the slot refusing to open.
 */
export function slotContext(slots: {
  databaseId: string;
  kind: 'passphrase' | 'recovery';
  cost: KdfCost | null;
}): string {
  const { cost } = slots;
  const kdf = cost
    ? ['argon2id', cost.memoryKiB, cost.iterations, cost.parallelism]
    : ['hkdf-sha256'];
  return JSON.stringify(['naast', FORMAT, slots.databaseId, slots.kind, ...kdf]);
}

/** What the key a database had before is bound to, while a renewal is under way. */
export function previousContext(databaseId: string): string {
  return JSON.stringify(['naast', 'previous', databaseId]);
}

/** What the sealed head of the chain is bound to. */
export function headContext(databaseId: string): string {
  return JSON.stringify(['naast', 'head', databaseId]);
}

/** What an emergency copy is bound to. */
export function emergencyCopyContext(databaseId: string): string {
  return JSON.stringify(['naast', 'emergency copy', databaseId]);
}

const uses = {
  recoverySlot: 'naast recovery slot',
  changeHead: 'naast change head',
  emergencyCopy: 'naast emergency copy',
} as const;

/** A key of 32 bytes for one use in one database, from a random key: that needs no slow derivation. */
export function derivedKey(
  use: keyof typeof uses,
  from: Uint8Array,
  databaseId: string,
): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', from, databaseId, uses[use], 32));
}
