import type { Refusal } from '../../../shared/contract/errors.ts';
import type { BackupListing } from '../../../shared/features/backup/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { fail, type Result } from '../../../shared/primitives/result.ts';
import type { World } from '../../calls/handlers.ts';
import type { BackupDoor } from '../../features/backup/handlers.ts';
import { listBackups, type StoredBackup } from '../../storage/backups/backup-folder.ts';
import type { GrowingWait } from '../growing-wait.ts';
import { queue } from '../in-turn.ts';
import type { DeriveKey } from '../keys/argon2.ts';
import type { VaultSession } from '../session.ts';
import { vaultFiles } from '../vault-files.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { rescueVault } from './rescue-vault.ts';
import { restoreKeys } from './restore-keys.ts';
import { restoreVault } from './restore-vault.ts';
import { listSetAside } from './set-aside.ts';

/** What the slice of backups may ask, put together from the keeper of the open vault and the folder of all vaults. */
export function backupDoor(parts: {
  session: VaultSession;
  keeper: BackupKeeper;
  vaultsFolder: string;
  world: World;
  deriveKey: DeriveKey;
  wait: GrowingWait;
  hadItsCheck: () => boolean;
}): BackupDoor {
  const { session, keeper, vaultsFolder, world } = parts;
  const oneAtATime = queue();
  const listed = (folder: string) => listBackups(folder, world.clock.today());
  const backupsOf = (id: VaultId) => listed(vaultFiles(vaultsFolder, id).backups);
  const isOpen = (id: VaultId | null) => id !== null && session.opened()?.id === id;
  function whileClosed<Value>(
    id: VaultId | null,
    work: () => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal>> {
    return oneAtATime(async () =>
      isOpen(id) ? fail({ code: 'vault-already-open' as const }) : work(),
    );
  }

  return {
    ofOpenVault() {
      const folder = session.opened()?.files.backups ?? '';
      return { folder, backups: listed(folder).map(listing), hadItsCheck: parts.hadItsCheck() };
    },
    setAside: () => listSetAside(vaultsFolder),
    ofClosedVault: (id) => backupsOf(id).map(listing),
    check: keeper.check,
    keepElsewhere: keeper.keepElsewhere,
    tryRestore: keeper.tryRestore,
    // A vault is only set aside, read around or given key files while nobody has it open.
    restore: (asked) => whileClosed(asked.insteadOf, () => restoreVault(parts, asked)),
    restoreKeys: (asked) => whileClosed(asked.vaultId, () => restoreKeys(parts, asked)),
    rescue: (asked) => whileClosed(asked.vaultId, () => rescueVault(parts, asked)),
    acceptOlder: session.acceptOlder,
    pathOf: ({ vaultId, name }) => backupsOf(vaultId).find((kept) => kept.name === name)?.path,
  };
}

function listing({ name, day, writtenAt, bytes, isProven }: StoredBackup): BackupListing {
  return { name, day, writtenAt, bytes, isProven };
}
