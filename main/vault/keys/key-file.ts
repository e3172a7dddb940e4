import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileWhole } from '../../files/write-file-whole.ts';
import { KdfCost } from './argon2.ts';
import { Sealed } from './seal.ts';

/** The key of the database, sealed twice: under the passphrase and under the recovery key. */
export const KeySlots = z.object({
  format: z.literal(1),
  databaseId: z.uuid(),
  /** Rises with every write; of two whole files the higher one counts. */
  sequence: z.number().int().nonnegative(),
  passphrase: z.object({ cost: KdfCost, salt: z.base64(), sealed: Sealed }),
  recovery: z.object({ sealed: Sealed }),
});
export type KeySlots = z.infer<typeof KeySlots>;

const KeyFile = z.object({ slots: z.unknown(), checksum: z.string() });

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
  return JSON.stringify(['naast', 1, slots.databaseId, slots.kind, ...kdf]);
}

/** Writes both copies, one after the other: a power cut leaves at least one whole. */
export function writeKeyFiles(paths: readonly [string, string], slots: KeySlots): void {
  const text = JSON.stringify({ slots, checksum: checksumOf(slots) });
  for (const path of paths) writeFileWhole(path, text);
}

/** The newest whole copy; `damaged` when there are files but none is whole, `absent` when there are none. */
export function readKeyFiles(paths: readonly [string, string]): KeySlots | 'damaged' | 'absent' {
  const present = paths.filter((path) => existsSync(path));
  if (present.length === 0) return 'absent';
  const whole = present
    .map(readKeyFile)
    .filter((slots) => slots !== undefined)
    .sort((one, other) => other.sequence - one.sequence);
  return whole[0] ?? 'damaged';
}

function readKeyFile(path: string): KeySlots | undefined {
  const file = KeyFile.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!file.success) return undefined;
  const slots = KeySlots.safeParse(file.data.slots);
  return slots.success && checksumOf(slots.data) === file.data.checksum ? slots.data : undefined;
}

/** Finds torn writes; tampering is found by the seals. */
function checksumOf(slots: KeySlots): string {
  return createHash('sha256').update(JSON.stringify(slots)).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A torn file is no JSON; the schema then says so.
    return undefined;
  }
}
