import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { HeldCall } from '../../../shared/features/emergency-copies/contract.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';
import type { Rename } from '../../files/rename-patiently.ts';
import { writeFileWhole } from '../../files/write-file-whole.ts';

/** Seals text so that only this vault, while it is open, can read it again. */
export interface VaultBox {
  /** Gives the sealed text, as text. */
  seal(text: string): string;
  /** Gives the text, or `undefined` when it was sealed for another vault or was changed. */
  unseal(sealed: string): string | undefined;
}

/** What a copy holds. */
export const EmergencyCopy = z.object({ savedAt: Instant, calls: z.array(HeldCall).min(1) });
export type EmergencyCopy = z.infer<typeof EmergencyCopy>;

const File = z.object({ kind: z.literal('naast-emergency-copy'), sealed: z.string() });

/** Far above what anyone types before noticing that the disk is full. */
const LARGEST_FILE_BYTES = 256 * 1024 * 1024;

/** Writes the copy to `path`, whole or not at all. Throws the system's error. */
export function writeEmergencyCopy(
  path: string,
  copy: EmergencyCopy,
  box: VaultBox,
  rename?: Rename,
): void {
  const file = { kind: 'naast-emergency-copy', sealed: box.seal(JSON.stringify(copy)) };
  writeFileWhole(path, JSON.stringify(file), rename);
}

/** Reads a copy; `undefined` when the file is none of this vault, or damaged. Throws the system's error. */
export function readEmergencyCopy(path: string, box: VaultBox): EmergencyCopy | undefined {
  if (statSync(path).size > LARGEST_FILE_BYTES) return undefined;
  const file = File.safeParse(parseJson(readFileSync(path, 'utf8')));
  const text = file.success ? box.unseal(file.data.sealed) : undefined;
  return text === undefined ? undefined : EmergencyCopy.safeParse(parseJson(text)).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: the schema then says that it is no copy.
    return undefined;
  }
}
