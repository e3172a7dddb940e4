import { randomBytes, randomInt } from 'node:crypto';
import {
  isSameGroup,
  RECOVERY_GROUPS,
  recoveryGroups,
  writeRecoveryKey,
} from '../../../shared/features/vault/recovery-key-text.ts';
import { derivedKey, slotContext } from './contexts.ts';
import type { KeySlots } from './key-file.ts';
import { type Sealed, seal, unseal } from './seal.ts';

/** A recovery key that was made and shown; it opens nothing until it seals a slot. */
export interface MadeRecoveryKey {
  /** As it is written down. */
  readonly text: string;
  /** The numbers, from 1, of the two groups that are asked back, in order. */
  readonly askedGroups: readonly [number, number];
  /** What it seals the key of the database with. */
  readonly slotKey: Uint8Array;
}

/** Makes a recovery key for a database and picks by chance which groups are asked back. */
export function makeRecoveryKey(databaseId: string): MadeRecoveryKey {
  const bytes = randomBytes(32);
  const text = writeRecoveryKey(bytes);
  const slotKey = derivedKey('recoverySlot', bytes, databaseId);
  bytes.fill(0);
  const first = randomInt(RECOVERY_GROUPS - 1);
  const second = randomInt(first + 1, RECOVERY_GROUPS);
  return { text, askedGroups: [first + 1, second + 1], slotKey };
}

/** Seals the key of a database under a recovery key that was made for it. */
export function sealUnderMade(
  made: MadeRecoveryKey,
  databaseKey: Uint8Array,
  databaseId: string,
): Sealed {
  return seal(databaseKey, made.slotKey, recoveryContext(databaseId));
}

/** Which of the asked groups were typed back wrong, by their number. */
export function wrongGroupsIn(made: MadeRecoveryKey, typed: readonly string[]): number[] {
  const groups = recoveryGroups(made.text);
  return made.askedGroups.filter(
    (number, index) => !isSameGroup(typed[index] ?? '', groups[number - 1] ?? ''),
  );
}

/** The key of the database, when the 32 bytes are its recovery key. */
export function openWithRecoveryKey(
  slots: KeySlots,
  recoveryKey: Uint8Array,
): Uint8Array | undefined {
  const { recovery, databaseId } = slots;
  if (!recovery) return undefined;
  const slotKey = derivedKey('recoverySlot', recoveryKey, databaseId);
  return unseal(recovery.sealed, slotKey, recoveryContext(databaseId));
}

function recoveryContext(databaseId: string): string {
  return slotContext({ databaseId, kind: 'recovery', cost: null });
}
