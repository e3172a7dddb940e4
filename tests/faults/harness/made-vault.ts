import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../../main/logging/log.ts';
import { composeVault } from '../../../main/vault/compose.ts';
import { type DeriveKey, deriveKey, LOWEST_COST } from '../../../main/vault/keys/argon2.ts';
import { readKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { openWithPassphrase } from '../../../main/vault/keys/slots.ts';
import { systemTiming } from '../../../main/vault/lock/timing.ts';
import { isOnSameDisk } from '../../../main/vault/place/same-disk.ts';
import { type VaultFiles, vaultFiles } from '../../../main/vault/vault-files.ts';
import { listVaults } from '../../../main/vault/vault-list.ts';
import { askThrough } from '../../../shared/contract/ask-through.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { vault } from '../../../shared/features/vault/contract.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { createFakeHost } from '../../support/fake-host.ts';
import { fixedClock } from '../../support/fixed-clock.ts';

const PASSPHRASE = 'koffie aan de keukentafel';

/** A folder with a vault in it, closed and at rest; the thing rows copy and then mistreat. */
export interface MadeVault {
  /** The folder of all vaults, with this one in it. */
  readonly folder: string;
  /** What opens it, for `vault.unlock`. */
  readonly opensWith: InputOf<typeof vault.unlock>;
  /** Its recovery key, as it is written down. */
  readonly recoveryKey: string;
  /** A conversation that is planned in it, without notes. */
  readonly conversationId: ConversationId;
  /** The key of the database, for looking at copies from outside. */
  readonly databaseKey: Uint8Array;
  /** The files of the vault, in this folder or in a copy of it. */
  filesIn(folder: string): VaultFiles;
  /** A copy in a folder of its own. */
  copy(): string;
  remove(): void;
}

/** Makes a vault under PASSPHRASE with the real code, at the lowest cost a key may have, and closes it. */
export async function makeVault(): Promise<MadeVault> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-faults-'));
  const { request, close } = composeVault({
    vaultsFolder: folder,
    lookForPlaceProblem: () => undefined,
    isOnSameDisk,
    host: createFakeHost(),
    world: { clock: fixedClock(), newId: randomUUID },
    deriveKey,
    newCost: async () => LOWEST_COST,
    log: createLog(() => undefined),
    emit: () => undefined,
    timing: systemTiming,
    onLocking: () => undefined,
    onLocked: () => undefined,
  });
  const recoveryKey = await setUpVault(request, { label: 'Sanne', passphrase: PASSPHRASE });
  const { id: conversationId } = await aStoredConversation({
    get: (spec, input) => askThrough(request, spec, input),
  });
  close();
  const [only] = listVaults(folder);
  if (!only) throw new Error('no vault was made');
  const filesIn = (inFolder: string) => vaultFiles(inFolder, only.id);
  const databaseKey = await databaseKeyOf(filesIn(folder));
  const copies: string[] = [];
  return {
    folder,
    opensWith: { vaultId: only.id, passphrase: PASSPHRASE },
    recoveryKey,
    conversationId,
    databaseKey,
    filesIn,
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

/** The key of a database, by way of its passphrase, for looking at it from outside; throws when it does not open. */
export async function databaseKeyOf(
  files: VaultFiles,
  passphrase = PASSPHRASE,
  derive: DeriveKey = deriveKey,
): Promise<Uint8Array> {
  const slots = readKeyFiles(files.keys);
  if (!slots.ok) throw new Error(`the key files are ${slots.error}`);
  const databaseKey = await openWithPassphrase(slots.value, passphrase, derive);
  if (!databaseKey) throw new Error('the passphrase slot did not open');
  return databaseKey;
}
