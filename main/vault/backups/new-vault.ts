import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { VaultId } from '../../../shared/primitives/ids.ts';
import { renamePatiently } from '../../files/rename-patiently.ts';
import { flushFolder } from '../../files/write-file-whole.ts';
import type { ChainHead } from '../../storage/change-chain.ts';
import { UNFINISHED } from '../create-vault.ts';
import { type KeySlots, writeKeyFiles } from '../keys/key-file.ts';
import { sealHead } from '../keys/slots.ts';
import { filesIn, type VaultFiles, vaultFiles } from '../vault-files.ts';
import { listVaults } from '../vault-list.ts';
import { canBeSetAside } from './set-aside.ts';

/** A vault that is being made of something else, under a name that is no vault's yet. */
export interface UnfinishedVault {
  readonly id: VaultId;
  readonly files: VaultFiles;
  /** Gives it its keys and its own name: from here on it is a vault. */
  finish(keys: { slots: KeySlots; label: string; head: ChainHead | null; key: Uint8Array }): void;
  /** Takes it away again. */
  giveUp(): void;
}

/** Makes the folder in which a vault will be put together. A stop at any moment leaves every other vault as it was. */
export function startVault(vaultsFolder: string, newId: () => string): UnfinishedVault {
  const id = VaultId.parse(newId());
  const files = filesIn(join(vaultsFolder, UNFINISHED + id));
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  return {
    id,
    files,
    finish({ slots, label, head, key }) {
      writeKeyFiles(files.keys, {
        ...slots,
        label,
        sequence: slots.sequence + 1,
        head: head && sealHead(head, key, slots.databaseId),
      });
      flushFolder(files.folder);
      renamePatiently(files.folder, vaultFiles(vaultsFolder, id).folder);
      flushFolder(vaultsFolder);
    },
    giveUp: () => rmSync(files.folder, { recursive: true, force: true }),
  };
}

/**
 * The label with a number when another vault has it already: two vaults of one name are one too many to choose from. The one it is
 * made instead of leaves its label free, when it can be put aside.
 */
export function freeLabel(vaultsFolder: string, wanted: string, insteadOf: VaultId | null): string {
  const taken = new Set(
    listVaults(vaultsFolder)
      .filter(({ id }) => id !== insteadOf || !canBeSetAside(vaultsFolder, id))
      .map(({ label }) => label?.toLocaleLowerCase('nl')),
  );
  const isFree = (label: string) => !taken.has(label.toLocaleLowerCase('nl'));
  let label = wanted;
  for (let number = 2; !isFree(label); number += 1) label = `${wanted.slice(0, 50)} (${number})`;
  return label;
}
