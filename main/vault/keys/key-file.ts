import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/primitives/result.ts';
import type { Rename } from '../../files/rename-patiently.ts';
import { writeFileWhole } from '../../files/write-file-whole.ts';
import { isBelowFloor, KdfCost } from './argon2.ts';
import { FORMAT } from './contexts.ts';
import { Sealed } from './seal.ts';

/** What stands in the key files of a vault: the key of the database, sealed under what its owner has. */
export const KeySlots = z.object({
  format: z.literal(FORMAT),
  databaseId: z.uuid(),
  /** The name its owner gave the vault; readable without a key. */
  label: z.string(),
  /** Rises with every write; of two whole files the higher one counts. */
  sequence: z.number().int().nonnegative(),
  passphrase: z.object({ cost: KdfCost, salt: z.base64(), sealed: Sealed }),
  /** `null` until a recovery key was kept: shown, and partly typed back. */
  recovery: z.object({ sealed: Sealed }).nullable(),
  /** The last change the database is known to hold, sealed under its key; `null` before the first. */
  head: Sealed.nullable(),
  /** The key the database had before, sealed under its new one while a renewal is under way; else `null`. */
  previous: Sealed.nullable(),
});
export type KeySlots = z.infer<typeof KeySlots>;

/** Why no key file can be used. A cost below the floor does not come about by accident. */
export type KeyFileProblem =
  | 'key-file-missing'
  | 'key-file-damaged'
  | 'key-file-tampered'
  | 'file-from-newer-version';

const KeyFile = z.object({ slots: z.unknown(), checksum: z.string() });

/**
 * Writes both copies, one after the other: a power cut leaves at least one whole. When only one can be written that is enough,
 * and must be: it is the newest whole copy, so it counts at the next opening. For the same reason one counts that is in its place
 * though the disk complained afterwards. Throws the system's error when neither is.
 */
export function writeKeyFiles(
  paths: readonly [string, string],
  slots: KeySlots,
  rename?: Rename,
): void {
  const text = keyFileText(slots);
  const failures: unknown[] = [];
  for (const path of paths) {
    try {
      writeFileWhole(path, text, rename);
    } catch (error) {
      if (!holds(path, text)) failures.push(error);
    }
  }
  if (failures.length === paths.length) throw failures[0];
}

function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    // What cannot be read back does not count.
    return false;
  }
}

/** A key file as it stands on the disk, and in a backup. */
export function keyFileText(slots: KeySlots): string {
  return JSON.stringify({ slots, checksum: checksumOf(slots) });
}

/** The newest whole copy, or why there is none. */
export function readKeyFiles(paths: readonly [string, string]): Result<KeySlots, KeyFileProblem> {
  const present = paths.filter((path) => existsSync(path));
  if (present.length === 0) return fail('key-file-missing');
  const read = present.map(readKeyFile);
  const whole = read
    .flatMap((copy) => (copy.ok ? [copy.value] : []))
    .sort((one, other) => other.sequence - one.sequence);
  if (whole[0]) return ok(whole[0]);
  const problems = read.flatMap((copy) => (copy.ok ? [] : [copy.error]));
  return fail(problems.find((problem) => problem !== 'key-file-damaged') ?? 'key-file-damaged');
}

/** The label of a vault, also from a key file that cannot be used; `null` when it cannot be read at all. */
export function readLabel(paths: readonly [string, string]): string | null {
  const slots = readKeyFiles(paths);
  if (slots.ok) return slots.value.label;
  const Labelled = z.object({ slots: z.object({ label: z.string().min(1).max(200) }) });
  for (const path of paths) {
    const file = Labelled.safeParse(existsSync(path) ? parseJson(path) : undefined);
    if (file.success) return file.data.slots.label;
  }
  return null;
}

function readKeyFile(path: string): Result<KeySlots, KeyFileProblem> {
  const file = KeyFile.safeParse(parseJson(path));
  if (!file.success || checksumOf(file.data.slots) !== file.data.checksum) {
    return fail('key-file-damaged');
  }
  const slots = KeySlots.safeParse(file.data.slots);
  if (slots.success) return ok(slots.data);
  if (isNewer(file.data.slots)) return fail('file-from-newer-version');
  return fail(hasLoweredCost(file.data.slots) ? 'key-file-tampered' : 'key-file-damaged');
}

function isNewer(slots: unknown): boolean {
  return z.object({ format: z.number().gt(FORMAT) }).safeParse(slots).success;
}

function hasLoweredCost(slots: unknown): boolean {
  const cost = z.object({ passphrase: z.object({ cost: z.unknown() }) }).safeParse(slots);
  return cost.success && isBelowFloor(cost.data.passphrase.cost);
}

/** Finds torn writes; tampering is found by the seals. */
function checksumOf(slots: unknown): string {
  return createHash('sha256').update(JSON.stringify(slots)).digest('hex');
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // A torn file is no JSON, and one that cannot be read is no better; the schema then says so.
    return undefined;
  }
}
