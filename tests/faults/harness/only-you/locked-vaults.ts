import { cpSync } from 'node:fs';
import { deriveKey } from '../../../../main/vault/keys/argon2.ts';
import {
  type KeySlots,
  readKeyFiles,
  writeKeyFiles,
} from '../../../../main/vault/keys/key-file.ts';
import { type VaultFiles, vaultFiles } from '../../../../main/vault/vault-files.ts';
import { listVaults } from '../../../../main/vault/vault-list.ts';
import { vault } from '../../../../shared/features/vault/contract.ts';
import { setUpVault } from '../../../../shared/features/vault/set-up-vault.ts';
import type { VaultId } from '../../../../shared/primitives/ids.ts';
import { fileHashes } from '../../../support/file-bytes.ts';
import { quickVault } from '../../../support/quick-vault.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

/** What somebody types who wants in. */
export type Typed = { readonly passphrase: string } | { readonly recoveryKey: string };

/** What came of a try: `opened` or the code of the refusal, and whether any file has other bytes since. */
export interface Attempt {
  readonly outcome: string;
  readonly isChanged: boolean;
}

/** A vault nobody is in, and what belongs to it. */
export interface LockedVault {
  readonly id: VaultId;
  /** The folder of all vaults, with this one in it. */
  readonly folder: string;
  readonly files: VaultFiles;
  readonly slots: KeySlots;
  readonly recoveryKey: string;
}

/** Makes a vault with the real code and the real derivation, at the lowest cost a key may have, and locks it. */
export async function makeLockedVault(folder: string, passphrase: string): Promise<LockedVault> {
  const made = quickVault(folder, { derive: deriveKey });
  const recoveryKey = await setUpVault(made.request, { label: 'Sanne', passphrase });
  made.close();
  const [only] = listVaults(folder);
  if (!only) throw new Error('no vault was made');
  const files = vaultFiles(folder, only.id);
  return { id: only.id, folder, files, slots: slotsOf(files), recoveryKey };
}

/** What the key files of a vault say; throws when they cannot be used. */
function slotsOf({ keys }: VaultFiles): KeySlots {
  const slots = readKeyFiles(keys);
  if (!slots.ok) throw new Error(`the key files are ${slots.error}`);
  return slots.value;
}

/** Tries to get into a vault in Naast started anew, so that no wait of an earlier try stands in the way. */
export async function tryToGetIn(
  { id, folder }: Pick<LockedVault, 'id' | 'folder'>,
  typed: Typed,
): Promise<Attempt> {
  const before = JSON.stringify(fileHashes(folder));
  const { request, close } = quickVault(folder, { derive: deriveKey });
  const call = 'passphrase' in typed ? vault.unlock : vault.unlockWithRecoveryKey;
  const answer = await request({ call: call.name, input: { vaultId: id, ...typed } });
  close();
  return {
    outcome: answer.ok ? 'opened' : answer.error.code,
    isChanged: JSON.stringify(fileHashes(folder)) !== before,
  };
}

/** As `tryToGetIn`, at a copy whose key files, both, say something else: well formed, with a checksum that fits. */
export async function tryWithKeyFile(
  locked: LockedVault,
  slots: KeySlots,
  typed: Typed,
): Promise<Attempt> {
  const copy = tempFolder();
  try {
    cpSync(locked.folder, copy.path, { recursive: true });
    writeKeyFiles(vaultFiles(copy.path, locked.id).keys, slots);
    return await tryToGetIn({ id: locked.id, folder: copy.path }, typed);
  } finally {
    copy.remove();
  }
}
