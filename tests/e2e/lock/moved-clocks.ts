import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** How far the clocks of a vault process are ahead of those of the computer, in milliseconds. */
const Ahead = z.object({ wallMs: z.number(), monotonicMs: z.number() });
type Ahead = z.infer<typeof Ahead>;

/** Where a test says so, beside the folder with the vaults. */
const fileBeside = (vaultsFolder: string) => join(vaultsFolder, '..', 'moved-clocks.json');

export function readAhead(vaultsFolder: string): Ahead {
  return Ahead.parse(JSON.parse(readFileSync(fileBeside(vaultsFolder), 'utf8')));
}

/** Moves the clocks of the vault process that runs on this folder; it sees so at its next look, once a second. */
export function moveClocks(vaultsFolder: string, ahead: Ahead): void {
  const path = fileBeside(vaultsFolder);
  writeFileSync(`${path}.new`, JSON.stringify(ahead));
  renameSync(`${path}.new`, path);
}
