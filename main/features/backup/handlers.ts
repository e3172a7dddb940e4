import { basename } from 'node:path';
import type { Answer } from '../../../shared/contract/contract.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import type {
  BackupFault,
  BackupListing,
  BackupSource,
  RestoredVault,
  Secret,
  SetAsideVault,
} from '../../../shared/features/backup/schema.ts';
import { daysWithout, isKeepingElsewhereDue } from '../../../shared/features/backup/when-due.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { Host } from '../../host/host.ts';
import { lastInDiary } from './repository.ts';

/** What the vault can do with backups, as this slice uses it. */
export interface BackupDoor {
  /** The folder of backups of the open vault, and what is in it. */
  ofOpenVault(): {
    readonly folder: string;
    readonly backups: readonly BackupListing[];
    /** Whether the check after opening has had its turn, however it ended. */
    readonly hadItsCheck: boolean;
  };
  /** The vaults that were set aside beside it. */
  setAside(): readonly SetAsideVault[];
  ofClosedVault(id: VaultId): readonly BackupListing[];
  check(): Promise<readonly BackupFault[]>;
  keepElsewhere(path: string): Promise<{ faults: readonly BackupFault[]; isOnSameDisk: boolean }>;
  tryRestore(): Promise<readonly BackupFault[]>;
  restore(asked: {
    path: string;
    secret: Secret;
    insteadOf: VaultId | null;
  }): Promise<Answer<RestoredVault>>;
  restoreKeys(asked: {
    vaultId: VaultId;
    path: string;
    secret: Secret;
  }): Promise<Answer<Record<string, never>>>;
  rescue(asked: { vaultId: VaultId; secret: Secret }): Promise<Answer<RestoredVault>>;
  acceptOlder(id: VaultId): void;
  /** The path of a backup by its name; `undefined` when there is none of that name. */
  pathOf(source: { vaultId: VaultId; name: string }): string | undefined;
}

export function backupCalls(parts: { door: BackupDoor; host: Host }): BoundCall[] {
  const { door, host } = parts;
  let chosen: string | null = null;

  /** The page names a file it was given; it never hands over a path. */
  function pathOf(source: BackupSource): string | undefined {
    return source.kind === 'chosen' ? (chosen ?? undefined) : door.pathOf(source);
  }

  return bind(backup, {
    overview: (_, { db, clock }) => {
      const { folder, backups, hadItsCheck } = door.ofOpenVault();
      const proven = lastInDiary(db, 'proven');
      const keptElsewhere = lastInDiary(db, 'kept-elsewhere', { isGood: true });
      return ok({
        folder,
        backups: [...backups],
        setAside: [...door.setAside()],
        checked: lastInDiary(db, 'checked'),
        proven,
        daysWithout: hadItsCheck ? daysWithout(proven?.at ?? null, clock.now()) : null,
        trialRestored: lastInDiary(db, 'trial-restored'),
        keptElsewhere,
        isKeepingElsewhereDue: isKeepingElsewhereDue(keptElsewhere?.at ?? null, clock.now()),
      });
    },
    checkNow: async () => ok({ faults: [...(await door.check())] }),
    keepElsewhere: async (_, { clock }) => {
      const path = await host.chooseSaveFile({ fileName: fileNameFor(clock.today()) });
      if (path === null) return ok({ savedAs: null, isOnSameDisk: false });
      const { faults, isOnSameDisk } = await door.keepElsewhere(path);
      return faults.length > 0
        ? fail({ code: 'backup-damaged' })
        : ok({ savedAs: path, isOnSameDisk });
    },
    tryRestore: async () => ok({ faults: [...(await door.tryRestore())] }),
    stored: async ({ vaultId }) => ok([...door.ofClosedVault(vaultId)]),
    chooseFile: async () => {
      chosen = await host.chooseFileToOpen();
      return ok({ name: chosen && basename(chosen) });
    },
    restore: async ({ source, secret, insteadOf }) => {
      const path = pathOf(source);
      if (path === undefined) return fail({ code: 'not-found' });
      return door.restore({ path, secret, insteadOf });
    },
    restoreKeys: async ({ vaultId, source, secret }) => {
      const path = pathOf(source);
      if (path === undefined) return fail({ code: 'not-found' });
      return door.restoreKeys({ vaultId, path, secret });
    },
    rescue: async (asked) => door.rescue(asked),
    acceptOlder: async ({ vaultId }) => {
      door.acceptOlder(vaultId);
      return ok({});
    },
  });
}

/** No name of a person or a vault: the file will lie about somewhere. */
function fileNameFor(today: PlainDate): string {
  return `naast-back-up-${today}.tar`;
}
