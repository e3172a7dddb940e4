import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../../main/logging/log.ts';
import { composeVault } from '../../../main/vault/compose.ts';
import { deriveKey, LOWEST_COST } from '../../../main/vault/keys/argon2.ts';
import { readKeyFiles, slotContext } from '../../../main/vault/keys/key-file.ts';
import { unseal } from '../../../main/vault/keys/seal.ts';
import { vaultFiles } from '../../../main/vault/vault-files.ts';
import { askThrough } from '../../../shared/contract/ask-through.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { createFakeHost } from '../../support/fake-host.ts';
import { fixedClock } from '../../support/fixed-clock.ts';

export const PASSPHRASE = 'koffie aan de keukentafel';

/** A folder with a vault in it, closed and at rest; the thing rows copy and then mistreat. */
export interface MadeVault {
  readonly folder: string;
  /** The key of the database, for looking at copies from outside. */
  readonly databaseKey: Uint8Array;
  /** The files of the vault, in this folder or in a copy of it. */
  filesIn(folder: string): { readonly database: string; readonly keys: readonly [string, string] };
  /** A copy in a folder of its own. */
  copy(): string;
  remove(): void;
}

/** Makes a vault under PASSPHRASE with the real code, at the lowest cost a key may have, and closes it. */
export async function makeVault(): Promise<MadeVault> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-faults-'));
  const { request, close } = composeVault({
    files: vaultFiles(folder),
    host: createFakeHost(),
    world: { clock: fixedClock(), newId: randomUUID },
    deriveKey,
    newCost: async () => LOWEST_COST,
    log: createLog(() => undefined),
    emit: () => undefined,
    onLocked: () => undefined,
  });
  await askThrough(request, vault.create, { passphrase: PASSPHRASE });
  close();
  const databaseKey = await databaseKeyIn(folder);
  const copies: string[] = [];
  return {
    folder,
    databaseKey,
    filesIn: vaultFiles,
    copy() {
      const copied = mkdtempSync(join(tmpdir(), 'naast-faults-'));
      copies.push(copied);
      cpSync(folder, copied, { recursive: true });
      return copied;
    },
    remove() {
      for (const path of [folder, ...copies]) rmSync(path, { recursive: true, force: true });
    },
  };
}

async function databaseKeyIn(folder: string): Promise<Uint8Array> {
  const slots = readKeyFiles(vaultFiles(folder).keys);
  if (slots === 'absent' || slots === 'damaged') throw new Error(`the key files are ${slots}`);
  const { cost, salt, sealed } = slots.passphrase;
  const key = await deriveKey(PASSPHRASE, Buffer.from(salt, 'base64'), cost);
  const context = slotContext({ databaseId: slots.databaseId, kind: 'passphrase', cost });
  const databaseKey = unseal(sealed, key, context);
  if (!databaseKey) throw new Error('the passphrase slot did not open');
  return databaseKey;
}
