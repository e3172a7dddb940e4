import type { Refusal } from '../../shared/contract/errors.ts';
import { readRecoveryKey } from '../../shared/features/vault/recovery-key-text.ts';
import type { PlaceProblem, VaultNeed, VaultStatus } from '../../shared/features/vault/schema.ts';
import type { VaultId } from '../../shared/primitives/ids.ts';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import type { Rename } from '../files/rename-patiently.ts';
import type { Connection, OwnedDatabase } from '../storage/database.ts';
import { removeReadingCopies } from '../storage/open-damaged.ts';
import { removeProtectedCopy } from '../storage/open-protected.ts';
import { createVault } from './create-vault.ts';
import type { GrowingWait } from './growing-wait.ts';
import { queue } from './in-turn.ts';
import { createKeyChanges, type KeyChanges } from './key-changes.ts';
import type { DeriveKey, KdfCost } from './keys/argon2.ts';
import { type KeySlots, readKeyFiles, writeKeyFiles } from './keys/key-file.ts';
import { openWithRecoveryKey } from './keys/recovery-slot.ts';
import { type ChangeHead, openHead, openWithPassphrase, sealHead } from './keys/slots.ts';
import type { OpenVault } from './open-vault.ts';
import { markAsDamaged, openVaultDatabase } from './open-vault-database.ts';
import { vaultFiles } from './vault-files.ts';
import { listVaults } from './vault-list.ts';

type Done = Result<Record<string, never>, Refusal>;

/** The only holder of the open vault. Dropping it is locking. */
export interface VaultSession extends KeyChanges {
  status(): VaultStatus;
  /** What is to be done before anything can be kept in the open vault. */
  needs(): VaultNeed;
  /** The open vault; `undefined` while closed. */
  opened(): OpenVault | undefined;
  /** The open database; `undefined` while closed. */
  database(): OwnedDatabase | undefined;
  /** The name its owner gave the open vault; `undefined` while closed. */
  label(): string | undefined;
  /** Makes a new vault under a passphrase and opens it. */
  create(owner: { label: string; passphrase: string }): Promise<Done>;
  /** Opens a vault. After each wrong try the next one at that vault must wait longer. */
  unlock(id: VaultId, passphrase: string): Promise<Done>;
  /** Opens a vault with its recovery key as typed; a new passphrase must be chosen before anything else. */
  unlockWithRecoveryKey(id: VaultId, typed: string): Promise<Done>;
  /** Seals in the key files what the open database holds by now; `rename` is how long a held one is waited for. */
  keepHead(head: ChangeHead, rename?: Rename): void;
  /** What was last sealed there; see `openHead`. `null` while closed. */
  head(): ChangeHead | 'unreadable' | null;
  /** From now on the open vault is only read, and so it will be when it is opened again. */
  markDamaged(): void;
  /** The next time this vault turns out older than what was sealed last, it opens all the same. */
  acceptOlder(id: VaultId): void;
  /** Folds the write-ahead log into the file, closes it and forgets its key. */
  lock(): void;
}

export interface SessionOptions {
  /** The folder with one folder for each vault. */
  readonly vaultsFolder: string;
  readonly deriveKey: DeriveKey;
  /** Looks why no live database may stand in that folder; `undefined` when it may. */
  readonly lookForPlaceProblem: () => PlaceProblem | undefined;
  /** What a try must cost in a new vault. */
  readonly newCost: () => Promise<KdfCost>;
  /** The wait after a wrong try; counted together with tries at backups of the same vault. */
  readonly wait: GrowingWait;
  /** Copies a file of an older schema, which is at rest, before it is migrated; when it throws, nothing is migrated. */
  readonly beforeMigration: (
    vault: ClosedVault,
    database: { readonly connection: Connection; readonly key: Uint8Array },
  ) => void;
  /** What may begin once a vault is open. */
  readonly afterOpen: () => void;
  /** What must still be done with the open vault before it closes; never throws. */
  readonly beforeClose: () => void;
}

/** A vault of which the key is known, before its database is open. */
export type ClosedVault = Pick<OpenVault, 'id' | 'files' | 'key' | 'slots'>;

/** A way to the key of a database: `undefined` when what was typed does not open it. */
type OpenKey = (slots: KeySlots) => Promise<Uint8Array | undefined>;

export function createSession(options: SessionOptions): VaultSession {
  const { vaultsFolder, lookForPlaceProblem, deriveKey, newCost, wait } = options;
  let placeProblem = lookForPlaceProblem();
  const oneAtATime = queue();
  let open: OpenVault | undefined;
  const olderAccepted = new Set<VaultId>();
  const keyChanges = createKeyChanges({
    deriveKey,
    newCost,
    wait,
    opened: () => open,
    replace: (changed) => {
      open = changed;
    },
  });

  function status(): VaultStatus {
    if (open) {
      return {
        kind: 'open',
        vault: { id: open.id, label: open.slots.label, readOnly: open.readOnly },
        needs: needs(),
      };
    }
    // A person may have mended it meanwhile; a place that was sound is not looked at again.
    if (placeProblem) placeProblem = lookForPlaceProblem();
    if (placeProblem) return { kind: 'misplaced', problem: placeProblem, folder: vaultsFolder };
    return { kind: 'closed', vaults: listVaults(vaultsFolder) };
  }

  function needs(): VaultNeed {
    if (open?.isPassphraseForgotten) return 'passphrase';
    return open?.slots.recovery === null ? 'recovery-key' : 'nothing';
  }

  async function create(owner: { label: string; passphrase: string }): Promise<Done> {
    if (open) return fail({ code: 'vault-already-open' });
    if (placeProblem) return fail({ code: 'place-refused' });
    const isTaken = listVaults(vaultsFolder).some((known) => isSameLabel(known.label, owner.label));
    if (isTaken) return fail({ code: 'label-taken' });
    const id = await createVault(vaultsFolder, { ...owner, deriveKey, cost: await newCost() });
    return unlock(id, owner.passphrase);
  }

  function unlock(id: VaultId, passphrase: string): Promise<Done> {
    return openBy(id, {
      openKey: (slots) => openWithPassphrase(slots, passphrase, deriveKey),
      refusal: 'wrong-passphrase',
    });
  }

  async function unlockWithRecoveryKey(id: VaultId, typed: string): Promise<Done> {
    const read = readRecoveryKey(typed);
    if (!read.ok) return fail({ code: 'recovery-key-slip' });
    const opened = await openBy(id, {
      openKey: async (slots) => openWithRecoveryKey(slots, read.value),
      refusal: 'wrong-recovery-key',
    });
    read.value.fill(0);
    if (opened.ok && open) open = { ...open, isPassphraseForgotten: true };
    return opened;
  }

  async function openBy(
    id: VaultId,
    by: { openKey: OpenKey; refusal: 'wrong-passphrase' | 'wrong-recovery-key' },
  ): Promise<Done> {
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
    const key = await by.openKey(slots.value);
    if (!key) return fail({ code: by.refusal, retryAfterMs: wait.wrongTry(id) });
    wait.rightTry(id);
    return openFound({ id, files, key, slots: slots.value });
  }

  function openFound(found: ClosedVault): Done {
    const { id, files, key } = found;
    const isOlderAccepted = olderAccepted.has(id);
    const head = openHead(found.slots, key);
    // Without it nothing tells whether this is the newest, so the person decides, as with a file that is older for sure.
    if (head === 'unreadable' && !isOlderAccepted) {
      key.fill(0);
      return fail({ code: 'older-version' });
    }
    const opened = openVaultDatabase(found, {
      beforeMigration: (connection, databaseKey) =>
        options.beforeMigration(found, { connection, key: databaseKey }),
      notOlderThan: head === null || head === 'unreadable' || isOlderAccepted ? undefined : head,
    });
    if (!opened.ok) {
      key.fill(0);
      return fail({ code: opened.error });
    }
    olderAccepted.delete(id);
    open = { ...opened.value, id, files, slotKey: key, isPassphraseForgotten: false };
    options.afterOpen();
    return ok({});
  }

  function markDamaged(): void {
    if (!open) return;
    // A folder that cannot be written takes no mark; there the check after the next unlocking finds it again.
    if (open.readOnly === null) markAsDamaged(open.files);
    open.database.pragma('query_only=ON');
    open = { ...open, readOnly: 'damaged' };
  }

  function keepHead(head: ChangeHead, rename?: Rename): void {
    if (!open) return;
    const { slots, slotKey, files } = open;
    const sealed = sealHead(head, slotKey, slots.databaseId);
    const written = { ...slots, head: sealed, sequence: slots.sequence + 1 };
    writeKeyFiles(files.keys, written, rename);
    open = { ...open, slots: written };
  }

  function lock(): void {
    if (!open) return;
    options.beforeClose();
    if (open.readOnly === null) open.database.pragma('wal_checkpoint(TRUNCATE)');
    open.database.close();
    if (open.readOnly !== null) {
      removeReadingCopies(open.files.folder);
      removeProtectedCopy(open.id);
    }
    open.key.fill(0);
    open.slotKey.fill(0);
    open = undefined;
    keyChanges.forget();
  }

  return {
    ...keyChanges,
    makeRecoveryKey: (passphrase) => oneAtATime(() => keyChanges.makeRecoveryKey(passphrase)),
    changePassphrase: (passphrase, next) =>
      oneAtATime(() => keyChanges.changePassphrase(passphrase, next)),
    choosePassphrase: (next) => oneAtATime(() => keyChanges.choosePassphrase(next)),
    renewDatabaseKey: (passphrase, next) =>
      oneAtATime(() => keyChanges.renewDatabaseKey(passphrase, next)),
    status,
    needs,
    opened: () => open,
    database: () => open?.database,
    label: () => open?.slots.label,
    create: (owner) => oneAtATime(() => create(owner)),
    unlock: (id, passphrase) => oneAtATime(() => unlock(id, passphrase)),
    unlockWithRecoveryKey: (id, typed) => oneAtATime(() => unlockWithRecoveryKey(id, typed)),
    keepHead,
    markDamaged,
    acceptOlder: (id) => void olderAccepted.add(id),
    head: () => (open ? openHead(open.slots, open.slotKey) : null),
    lock,
  };
}

/** Two vaults whose labels differ only in capitals would be taken for one another. */
function isSameLabel(one: string | null, other: string): boolean {
  return one?.toLocaleLowerCase('nl') === other.toLocaleLowerCase('nl');
}
