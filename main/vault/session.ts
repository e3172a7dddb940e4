import type { Refusal } from '../../shared/contract/errors.ts';
import type {
  PlaceProblem,
  ShownRecoveryKey,
  VaultStatus,
} from '../../shared/features/vault/schema.ts';
import type { VaultId } from '../../shared/primitives/ids.ts';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import type { OwnedDatabase } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { createVault } from './create-vault.ts';
import { growingWait } from './growing-wait.ts';
import type { DeriveKey, KdfCost } from './keys/argon2.ts';
import { type KeySlots, readKeyFiles, writeKeyFiles } from './keys/key-file.ts';
import { type MadeRecoveryKey, makeRecoveryKey, wrongGroupsIn } from './keys/recovery-slot.ts';
import { type ChangeHead, openHead, openWithPassphrase, sealHead } from './keys/slots.ts';
import { type VaultFiles, vaultFiles } from './vault-files.ts';
import { listVaults } from './vault-list.ts';

/** The one vault that is open, with all that must be gone once it is closed. */
export interface OpenVault {
  readonly id: VaultId;
  readonly files: VaultFiles;
  readonly database: OwnedDatabase;
  /** The key of the database, 32 bytes. */
  readonly key: Uint8Array;
  /** What stands in the key files. */
  readonly slots: KeySlots;
}

/** The only holder of the open vault. Dropping it is locking. */
export interface VaultSession {
  status(): VaultStatus;
  /** The open vault; `undefined` while closed. */
  opened(): OpenVault | undefined;
  /** The open database; `undefined` while closed. */
  database(): OwnedDatabase | undefined;
  /** The name its owner gave the open vault; `undefined` while closed. */
  label(): string | undefined;
  /** Makes a new vault under a passphrase and opens it. */
  create(owner: { label: string; passphrase: string }): Promise<Result<OpenVault, Refusal>>;
  /** Opens a vault. After each wrong try the next one at that vault must wait longer. */
  unlock(id: VaultId, passphrase: string): Promise<Result<Record<string, never>, Refusal>>;
  /** Makes a recovery key for the open vault; the one it has stays good until this one is confirmed. */
  makeRecoveryKey(): Result<ShownRecoveryKey, Refusal>;
  /** Keeps the key that was made once the asked groups fit; else gives the numbers of those that do not. */
  confirmRecoveryKey(groups: readonly string[]): Result<{ wrongGroups: number[] }, Refusal>;
  /** Writes other key files for the open vault, under the next sequence number. */
  keepSlots(change: Partial<Omit<KeySlots, 'sequence' | 'format' | 'databaseId'>>): void;
  /** Seals in the key files what the open database holds by now. */
  keepHead(head: ChangeHead): void;
  /** What was last sealed there; see `openHead`. `null` while closed. */
  head(): ChangeHead | 'unreadable' | null;
  /** Folds the write-ahead log into the file, closes it and forgets its key. */
  lock(): void;
}

export interface SessionOptions {
  /** The folder with one folder for each vault. */
  readonly vaultsFolder: string;
  readonly deriveKey: DeriveKey;
  /** Why no live database may stand in that folder; `undefined` when it may. */
  readonly placeProblem: PlaceProblem | undefined;
  /** What a try must cost in a new vault. */
  readonly newCost: () => Promise<KdfCost>;
  /** Milliseconds that only ever rise, for the wait after a wrong passphrase. */
  readonly monotonicMs: () => number;
}

export function createSession(options: SessionOptions): VaultSession {
  const { vaultsFolder, placeProblem, deriveKey, newCost } = options;
  const wait = growingWait(options.monotonicMs);
  const oneAtATime = queue();
  let open: OpenVault | undefined;
  let made: MadeRecoveryKey | undefined;

  function status(): VaultStatus {
    if (open) return { kind: 'open', vault: { id: open.id, label: open.slots.label } };
    if (placeProblem) return { kind: 'misplaced', problem: placeProblem, folder: vaultsFolder };
    return { kind: 'closed', vaults: listVaults(vaultsFolder) };
  }

  async function create(owner: {
    label: string;
    passphrase: string;
  }): Promise<Result<OpenVault, Refusal>> {
    if (open) return fail({ code: 'vault-already-open' });
    if (placeProblem) return fail({ code: 'place-refused' });
    const isTaken = listVaults(vaultsFolder).some((known) => isSameLabel(known.label, owner.label));
    if (isTaken) return fail({ code: 'label-taken' });
    const id = await createVault(vaultsFolder, { ...owner, deriveKey, cost: await newCost() });
    const unlocked = await unlock(id, owner.passphrase);
    if (!unlocked.ok) return unlocked;
    return open ? ok(open) : fail({ code: 'vault-locked' });
  }

  async function unlock(
    id: VaultId,
    passphrase: string,
  ): Promise<Result<Record<string, never>, Refusal>> {
    if (open) return open.id === id ? ok({}) : fail({ code: 'vault-already-open' });
    if (placeProblem) return fail({ code: 'place-refused' });
    const found = listVaults(vaultsFolder).find((known) => known.id === id);
    if (!found) return fail({ code: 'vault-absent' });
    if (found.state.kind === 'refused') return fail({ code: found.state.reason });
    const waitMs = wait.remainingMs(id);
    if (waitMs > 0) return fail({ code: 'wait-before-retry', retryAfterMs: waitMs });
    const files = vaultFiles(vaultsFolder, id);
    const slots = readKeyFiles(files.keys);
    if (!slots.ok) return fail({ code: slots.error });
    const key = await openWithPassphrase(slots.value, passphrase, deriveKey);
    if (!key) return fail({ code: 'wrong-passphrase', retryAfterMs: wait.wrongTry(id) });
    wait.rightTry(id);
    return openWith({ id, files, key, slots: slots.value });
  }

  function openWith(found: Omit<OpenVault, 'database'>): Result<Record<string, never>, Refusal> {
    const opened = openDatabase(found.files.database, found.key);
    if (!opened.ok) {
      found.key.fill(0);
      return fail({ code: opened.error });
    }
    open = { ...found, database: opened.value };
    return ok({});
  }

  function keepSlots(change: Partial<KeySlots>): void {
    if (!open) throw new Error('no vault is open');
    const slots = { ...open.slots, ...change, sequence: open.slots.sequence + 1 };
    writeKeyFiles(open.files.keys, slots);
    open = { ...open, slots };
  }

  function makeKey(): Result<ShownRecoveryKey, Refusal> {
    if (!open) return fail({ code: 'vault-locked' });
    made = makeRecoveryKey(open.key, open.slots.databaseId);
    return ok({ recoveryKey: made.text, askedGroups: [...made.askedGroups] });
  }

  function confirmKey(groups: readonly string[]): Result<{ wrongGroups: number[] }, Refusal> {
    if (!made) return fail({ code: 'recovery-key-absent' });
    const wrongGroups = wrongGroupsIn(made, groups);
    if (wrongGroups.length > 0) return ok({ wrongGroups });
    keepSlots({ recovery: { sealed: made.sealed } });
    made = undefined;
    return ok({ wrongGroups });
  }

  function lock(): void {
    if (!open) return;
    open.database.pragma('wal_checkpoint(TRUNCATE)');
    open.database.close();
    open.key.fill(0);
    open = undefined;
    made = undefined;
  }

  return {
    status,
    opened: () => open,
    database: () => open?.database,
    label: () => open?.slots.label,
    create: (owner) => oneAtATime(() => create(owner)),
    unlock: (id, passphrase) => oneAtATime(() => unlock(id, passphrase)),
    makeRecoveryKey: makeKey,
    confirmRecoveryKey: confirmKey,
    keepSlots,
    keepHead: (head) => {
      if (open) keepSlots({ head: sealHead(head, open.key, open.slots.databaseId) });
    },
    head: () => (open ? openHead(open.slots, open.key) : null),
    lock,
  };
}

/** Two vaults whose labels differ only in capitals would be taken for one another. */
function isSameLabel(one: string | null, other: string): boolean {
  return one?.toLocaleLowerCase('nl') === other.toLocaleLowerCase('nl');
}

/** Runs asked-for work in turn, so that many tries at one moment cannot go around the wait. */
function queue(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
