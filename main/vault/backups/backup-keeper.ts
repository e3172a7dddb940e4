import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { backupName } from '../../../shared/features/backup/backup-name.ts';
import type { BackupFault } from '../../../shared/features/backup/schema.ts';
import { isTrialDue } from '../../../shared/features/backup/when-due.ts';
import type { World } from '../../calls/handlers.ts';
import { lastInDiary, noteInDiary } from '../../features/backup/repository.ts';
import { patiently, type Rename } from '../../files/rename-patiently.ts';
import { flushFile, flushFolder } from '../../files/write-file-whole.ts';
import {
  listBackups,
  makeBackupFolder,
  removeLeftovers,
  rollOff,
  type StoredBackup,
  scratchIn,
} from '../../storage/backups/backup-folder.ts';
import type { BackupJob } from '../../storage/backups/backup-job.ts';
import { contentOf, type Proof } from '../../storage/backups/prove.ts';
import { chainHead } from '../../storage/change-chain.ts';
import { isDamage, rebuildSearchIndexes } from '../../storage/full-check.ts';
import { keyFileText } from '../keys/key-file.ts';
import type { OpenVault } from '../open-vault.ts';
import type { IsOnSameDisk } from '../place/same-disk.ts';
import type { VaultSession } from '../session.ts';
import type { RunningJob } from './run-in-worker.ts';

/** Makes and proves backups of the open vault, one thing at a time, beside a person who goes on typing. */
export interface BackupKeeper {
  /**
   * Copies the vault, reads the copy from the first page to the last, and keeps it as a backup when all is well; an earlier one of
   * the same content makes way for it. Gives what is wrong; then the vault is only read from now on. Also tries the newest backup when that is due.
   */
  check(): Promise<readonly BackupFault[]>;
  /**
   * A new, proven backup at a path of the person's choice. Gives what is wrong; then nothing was written there. On the disk of the
   * vault it is written all the same, and does not count as kept elsewhere.
   */
  keepElsewhere(path: string): Promise<KeptBackup>;
  /** Puts the newest proven backup back for trial. Gives what is wrong. */
  tryRestore(): Promise<readonly BackupFault[]>;
  /** Seals in the key files where the chain of the open vault stands, when that has moved; at lock, when nobody works any more. */
  sealHead(): void;
  /** Ends what is under way. */
  stop(): void;
}

/** What was wrong with a backup that a person wanted to keep, and whether its place is lost together with the vault. */
export interface KeptBackup {
  readonly faults: readonly BackupFault[];
  readonly isOnSameDisk: boolean;
}

export interface KeeperParts {
  readonly session: Pick<VaultSession, 'opened' | 'head' | 'keepHead' | 'markDamaged'>;
  readonly world: World;
  readonly run: (job: BackupJob) => RunningJob;
  readonly isOnSameDisk: IsOnSameDisk;
}

const MOST_TRIES = 5;

export function createBackupKeeper(parts: KeeperParts): BackupKeeper {
  const { session, world, run } = parts;
  let running: RunningJob | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One job at a time: each needs the database at rest. */
  function inTurn<Value>(work: (vault: OpenVault) => Promise<Value>): Promise<Value> {
    const mine = last.then(() => {
      const vault = session.opened();
      if (!vault) throw new VaultClosed();
      return work(vault);
    });
    last = mine.catch(() => undefined);
    return mine;
  }

  async function prove(job: BackupJob): Promise<Proof> {
    running = run(job);
    try {
      return await running.proof;
    } finally {
      running = undefined;
    }
  }

  /**
   * Copies the vault as it is now into a scratch file and proves it; commits go to the log meanwhile. When the log was folded in
   * all the same (a deletion does that at once) the copy may be half of one moment and half of another: it is made again.
   */
  async function provenCopy(vault: OpenVault): Promise<{ path: string; proof: Proof }> {
    await patiently(() => sealHead(renameSync));
    if (!isStillOpen(vault)) throw new VaultClosed();
    for (let tries = 1; ; tries += 1) {
      vault.database.pragma('wal_checkpoint(TRUNCATE)');
      const before = lastWrite(vault);
      const copy = await copyAndProve(vault);
      const isOfOneMoment = !isStillOpen(vault) || lastWrite(vault) === before;
      if (copy.proof.faults.length === 0 || isOfOneMoment) return copy;
      rmSync(copy.path, { force: true });
      if (tries === MOST_TRIES) throw new Error('the vault never came to rest');
    }
  }

  /** When the file itself was last written; what is only in the log does not count. */
  function lastWrite({ database }: OpenVault): bigint {
    return statSync(database.name, { bigint: true }).mtimeNs;
  }

  async function copyAndProve(vault: OpenVault): Promise<{ path: string; proof: Proof }> {
    const { database } = vault;
    const folder = scratchFolder(vault);
    makeBackupFolder(folder);
    removeLeftovers(folder);
    const path = `${scratchIn(folder, world.newId())}.tar`;
    // The file must not change while it is copied: the log is folded in again when the copy has been read.
    database.pragma('wal_autocheckpoint=0');
    try {
      const slots = session.opened()?.slots ?? vault.slots;
      const proof = await prove({
        source: { database: database.name, keys: keyFileText(slots), at: world.clock.now() },
        path,
        ...keysFor(vault),
        scratch: scratchIn(folder, world.newId()),
        expected: contentOf(database),
      });
      return { path, proof };
    } finally {
      if (database.open) database.pragma('wal_autocheckpoint=1000');
    }
  }

  function sealHead(rename?: Rename): void {
    const vault = session.opened();
    if (!vault || vault.readOnly) return;
    const head = chainHead(vault.database);
    const sealed = session.head();
    if (sealed === null || sealed === 'unreadable' || sealed.hash !== head.hash) {
      session.keepHead(head, rename);
    }
  }

  /** Whether the vault a job was for is still the open one: a person may have locked it meanwhile. */
  function isStillOpen(vault: OpenVault): boolean {
    return vault.database.open && session.opened()?.id === vault.id;
  }

  /** Damage can lie anywhere, also where the check itself has to read or to write down what it found. */
  async function check(vault: OpenVault): Promise<readonly BackupFault[]> {
    try {
      return await checkAll(vault);
    } catch (error) {
      if (!isDamage(error) || !isStillOpen(vault)) throw error;
      session.markDamaged();
      return ['pages'];
    }
  }

  async function checkAll(vault: OpenVault): Promise<readonly BackupFault[]> {
    if (vault.readOnly === 'damaged') return ['pages'];
    const { path, proof } = await provenCopy(vault);
    if (!isStillOpen(vault)) return proof.faults;
    // Where nothing can be written a copy was only made to be read.
    if (proof.faults.length > 0 || !proof.head || vault.readOnly) {
      rmSync(path, { force: true });
      // A key file that does not fit says nothing of the database. What is damaged is not written once more, not in the diary either.
      if (proof.faults.some((fault) => fault !== 'key-file')) session.markDamaged();
      else note(vault, 'checked', { backup: null, faults: proof.faults });
      return proof.faults;
    }
    note(vault, 'checked', { backup: null, faults: [] });
    if (proof.hasRebuiltIndex) rebuildSearchIndexes(vault.database);
    const today = world.clock.today();
    const { counter, hash } = proof.head;
    const name = backupName({ day: today, counter, hashStart: hash.slice(0, 8), isProven: true });
    await patiently(() => renameSync(path, join(vault.files.backups, name)));
    flushFolder(vault.files.backups);
    if (!isStillOpen(vault)) return [];
    removeSameContent(listBackups(vault.files.backups, today), { name, counter, hash });
    note(vault, 'proven', { backup: name, faults: [] });
    rollOff(vault.files.backups, { today, justProven: name });
    return [];
  }

  async function tryRestore(vault: OpenVault): Promise<readonly BackupFault[]> {
    const newest = listBackups(vault.files.backups, world.clock.today()).find(
      ({ isProven }) => isProven,
    );
    if (!newest) return ['unreadable'];
    const { faults } = await prove({
      path: newest.path,
      ...keysFor(vault),
      scratch: scratchIn(vault.files.backups, world.newId()),
    });
    if (isStillOpen(vault)) note(vault, 'trial-restored', { backup: newest.name, faults });
    return faults;
  }

  async function keepElsewhere(vault: OpenVault, target: string): Promise<KeptBackup> {
    // Making and proving a copy takes seconds; that there is no place for it is said before.
    accessSync(dirname(target), constants.W_OK);
    const isOnSameDisk = parts.isOnSameDisk(dirname(target), vault.files.folder);
    const { path, proof } = await provenCopy(vault);
    try {
      const kept = { faults: proof.faults, isOnSameDisk };
      if (proof.faults.length > 0 || !isStillOpen(vault)) return kept;
      await copyWhole(path, target);
      if (!isOnSameDisk && isStillOpen(vault))
        note(vault, 'kept-elsewhere', { backup: target, faults: [] });
      return kept;
    } finally {
      rmSync(path, { force: true });
    }
  }

  function note(
    vault: OpenVault,
    kind: Parameters<typeof noteInDiary>[1],
    line: { backup: string | null; faults: readonly string[] },
  ): void {
    if (vault.readOnly) return;
    noteInDiary(vault.database, kind, { at: world.clock.now(), ...line });
  }

  function isTrialTime({ database, readOnly }: OpenVault): boolean {
    const lastTrial = lastInDiary(database, 'trial-restored', { isGood: true });
    return readOnly === null && isTrialDue(lastTrial?.at ?? null, world.clock.now());
  }

  return {
    async check() {
      const faults = await inTurn(check);
      const vault = session.opened();
      if (faults.length === 0 && vault && isTrialTime(vault)) await inTurn(tryRestore);
      return faults;
    },
    keepElsewhere: (path) => inTurn((vault) => keepElsewhere(vault, path)),
    tryRestore: () => inTurn(tryRestore),
    sealHead: () => sealHead(),
    stop: () => running?.stop(),
  };
}

/** Where a copy is made and read: among the backups, or beside the copy that a vault which cannot be written is read from. */
function scratchFolder({ database, files, readOnly }: OpenVault): string {
  return readOnly ? dirname(database.name) : files.backups;
}

/** Copies of the keys, for a job that zeroes them. */
function keysFor({ key, slotKey, slots }: OpenVault): Pick<BackupJob, 'key' | 'keyFile'> {
  return {
    key: Uint8Array.from(key),
    keyFile: { databaseId: slots.databaseId, slotKey: Uint8Array.from(slotKey) },
  };
}

/** The vault was locked before its turn came. */
export class VaultClosed extends Error {
  constructor() {
    super('the vault closed');
  }
}

/**
 * Takes away what the backup just proven says again. The new one stays, because only of that is it known that it reads today: the
 * earlier may have rotted since, or be under a key from before a renewal.
 */
function removeSameContent(
  backups: readonly StoredBackup[],
  proven: { readonly name: string; readonly counter: number; readonly hash: string },
): void {
  for (const { name, path, counter, hashStart } of backups) {
    const isSame = counter === proven.counter && proven.hash.startsWith(hashStart);
    if (isSame && name !== proven.name) rmSync(path, { force: true });
  }
}

/** Under another name in the same folder first, flushed: a stick that is pulled out leaves no half backup under this name. */
async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`;
  try {
    copyFileSync(from, unfinished);
    flushFile(unfinished);
    await patiently(() => renameSync(unfinished, to));
  } finally {
    if (existsSync(unfinished)) rmSync(unfinished, { force: true });
  }
  flushFolder(dirname(to));
}
