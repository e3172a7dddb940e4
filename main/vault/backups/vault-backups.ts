import type { AppEvent } from '../../../shared/contract/events.ts';
import type { World } from '../../calls/handlers.ts';
import type { BackupDoor } from '../../features/backup/handlers.ts';
import type { Log } from '../../logging/log.ts';
import { expectedFailure } from '../expected-failure.ts';
import type { GrowingWait } from '../growing-wait.ts';
import type { DeriveKey } from '../keys/argon2.ts';
import type { Timing } from '../lock/timing.ts';
import type { IsOnSameDisk } from '../place/same-disk.ts';
import type { VaultSession } from '../session.ts';
import { backupAtLock } from './backup-at-rest.ts';
import { backupDoor } from './backup-door.ts';
import { createBackupKeeper, VaultClosed } from './backup-keeper.ts';
import { runInWorker } from './run-in-worker.ts';

/** How long after unlocking the check begins: the first screen comes first. */
const CHECK_AFTER_MS = 1500;

/** When backups are made and proven without anyone asking. */
export interface VaultBackups {
  readonly door: BackupDoor;
  /** Checks everything a moment from now, in a thread of its own. */
  afterOpen(): void;
  /** The same at once: until then the newest backup is under the key from before. */
  afterRenewal(): void;
  /** Seals where the chain stands and copies the vault when that is due. Never throws: locking comes first. */
  beforeClose(): void;
}

export function vaultBackups(parts: {
  readonly session: VaultSession;
  readonly vaultsFolder: string;
  readonly world: World;
  readonly deriveKey: DeriveKey;
  readonly wait: GrowingWait;
  readonly log: Log;
  readonly emit: (event: AppEvent) => void;
  readonly timing: Timing;
  readonly isOnSameDisk: IsOnSameDisk;
}): VaultBackups {
  const { session, world, log, emit, timing } = parts;
  const keeper = createBackupKeeper({ ...parts, run: runInWorker });

  let hadItsCheck = false;

  function noteFailure(where: string, error: unknown): void {
    const code = expectedFailure(error);
    if (code) log.note(code, { call: where });
    else log.bug(where, error);
  }

  async function checkAfterOpening(): Promise<void> {
    const opened = session.opened()?.database;
    try {
      const faults = await keeper.check();
      for (const fault of faults) log.note('check-failed', { fault });
    } catch (error) {
      // Locking ends the thread of a check that is under way.
      const isClosed = session.opened()?.database !== opened;
      if (!isClosed && !(error instanceof VaultClosed)) noteFailure('check after opening', error);
    }
    hadItsCheck = true;
    if (session.opened()) emit({ name: 'data.changed', slices: ['vault', 'backup'] });
  }

  function checkIfOpen(): void {
    if (session.opened()) void checkAfterOpening();
  }

  return {
    door: backupDoor({ ...parts, keeper, hadItsCheck: () => hadItsCheck }),
    afterOpen() {
      hadItsCheck = false;
      timing.after(CHECK_AFTER_MS, checkIfOpen);
    },
    afterRenewal: checkIfOpen,
    beforeClose() {
      keeper.stop();
      try {
        keeper.sealHead();
        const vault = session.opened();
        if (!vault || vault.readOnly) return;
        vault.database.pragma('wal_checkpoint(TRUNCATE)');
        backupAtLock(vault, world);
      } catch (error) {
        noteFailure('backup at lock', error);
      }
    },
  };
}
