import type { BackupListing } from '../../../shared/features/backup/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { fail } from '../../../shared/primitives/result.ts';
import type { World } from '../../calls/handlers.ts';
import type { BackupDoor } from '../../features/backup/handlers.ts';
import { listBackups, type StoredBackup } from '../../storage/backups/backup-folder.ts';
import type { DeriveKey } from '../keys/argon2.ts';
import type { VaultSession } from '../session.ts';
import { vaultFiles } from '../vault-files.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { rescueVault } from './rescue-vault.ts';
import { restoreVault } from './restore-vault.ts';

/** What the slice of backups may ask, put together from the keeper of the open vault and the folder of all vaults. */
export function backupDoor(parts: {
  session: VaultSession;
  keeper: BackupKeeper;
  vaultsFolder: string;
  world: World;
  deriveKey: DeriveKey;
}): BackupDoor {
  const { session, keeper, vaultsFolder, world } = parts;
  const listed = (folder: string) => listBackups(folder, world.clock.today());
  const backupsOf = (id: VaultId) => listed(vaultFiles(vaultsFolder, id).backups);
  const isOpen = (id: VaultId | null) => id !== null && session.opened()?.id === id;
  return {
    ofOpenVault() {
      const folder = session.opened()?.files.backups ?? '';
      return { folder, backups: listed(folder).map(listing) };
    },
    ofClosedVault: (id) => backupsOf(id).map(listing),
    check: keeper.check,
    keepElsewhere: keeper.keepElsewhere,
    tryRestore: keeper.tryRestore,
    // A vault is only set aside or read around while nobody has it open.
    restore: async (asked) =>
      isOpen(asked.insteadOf) ? fail({ code: 'vault-already-open' }) : restoreVault(parts, asked),
    rescue: async (asked) =>
      isOpen(asked.vaultId) ? fail({ code: 'vault-already-open' }) : rescueVault(parts, asked),
    acceptOlder: session.acceptOlder,
    pathOf: ({ vaultId, name }) => backupsOf(vaultId).find((kept) => kept.name === name)?.path,
  };
}

function listing({ name, day, writtenAt, bytes, isProven }: StoredBackup): BackupListing {
  return { name, day, writtenAt, bytes, isProven };
}
