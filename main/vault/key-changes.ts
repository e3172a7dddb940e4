import { randomBytes } from 'node:crypto';
import type { Refusal } from '../../shared/contract/errors.ts';
import type { ShownRecoveryKey } from '../../shared/features/vault/schema.ts';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import type { GrowingWait } from './growing-wait.ts';
import type { DeriveKey, KdfCost } from './keys/argon2.ts';
import { type KeySlots, writeKeyFiles } from './keys/key-file.ts';
import {
  type MadeRecoveryKey,
  makeRecoveryKey,
  sealUnderMade,
  wrongGroupsIn,
} from './keys/recovery-slot.ts';
import {
  openHead,
  openWithPassphrase,
  sealHead,
  sealPreviousKey,
  sealUnderPassphrase,
} from './keys/slots.ts';
import type { OpenVault } from './open-vault.ts';
import { openWithKeyFiles } from './open-with-key-files.ts';
import { renewKey } from './renew-key.ts';

type Done = Result<Record<string, never>, Refusal>;

/**
 * What the owner of the open vault can do with its keys. Each but the first asks the present passphrase. Those that wait must be
 * called one after the other.
 */
export interface KeyChanges {
  /** Makes a recovery key for a vault that has none yet: at the first start, or when that was cut off. */
  makeFirstRecoveryKey(): Result<ShownRecoveryKey, Refusal>;
  /** Makes another recovery key; the present one stays good until this one is confirmed. */
  makeRecoveryKey(passphrase: string): Promise<Result<ShownRecoveryKey, Refusal>>;
  /** Keeps the key that was made once the asked groups fit; else gives the numbers of those that do not. */
  confirmRecoveryKey(groups: readonly string[]): Result<{ wrongGroups: number[] }, Refusal>;
  /** Another passphrase for the same key of the database; the database is not touched. */
  changePassphrase(passphrase: string, next: string): Promise<Done>;
  /** A passphrase after the recovery key opened the vault. */
  choosePassphrase(next: string): Promise<Done>;
  /**
   * Another key for the database itself, so that older copies of the key files no longer open it. Needs a recovery key made
   * and confirmed since the vault was opened: the old one cannot seal a key it never saw. `next` is a new passphrase, or
   * `null` to keep the present one.
   */
  renewDatabaseKey(passphrase: string, next: string | null): Promise<Done>;
  /** Forgets what belongs to the vault that was open. */
  forget(): void;
}

export interface KeyChangeParts {
  readonly deriveKey: DeriveKey;
  readonly newCost: () => Promise<KdfCost>;
  readonly wait: GrowingWait;
  readonly opened: () => OpenVault | undefined;
  readonly replace: (open: OpenVault | undefined) => void;
}

export function createKeyChanges(parts: KeyChangeParts): KeyChanges {
  const { deriveKey, newCost, wait, opened, replace } = parts;
  let made: MadeRecoveryKey | undefined;
  let kept: MadeRecoveryKey | undefined;

  function show(open: OpenVault): Result<ShownRecoveryKey, Refusal> {
    made = makeRecoveryKey(open.slots.databaseId);
    return ok({ recoveryKey: made.text, askedGroups: [...made.askedGroups] });
  }

  /** The open vault, when this is its passphrase; a wrong one makes the next try wait, as at unlock. */
  async function provenOwner(passphrase: string): Promise<Result<OpenVault, Refusal>> {
    const open = opened();
    if (!open) return fail({ code: 'vault-locked' });
    const waitMs = wait.remainingMs(open.id);
    if (waitMs > 0) return fail({ code: 'wait-before-retry', retryAfterMs: waitMs });
    const key = await openWithPassphrase(open.slots, passphrase, deriveKey);
    if (!key) return fail({ code: 'wrong-passphrase', retryAfterMs: wait.wrongTry(open.id) });
    key.fill(0);
    wait.rightTry(open.id);
    const still = opened();
    return still ? ok(still) : fail({ code: 'vault-locked' });
  }

  function keepSlots(open: OpenVault, change: Partial<KeySlots>): OpenVault {
    const slots = { ...open.slots, ...change, sequence: open.slots.sequence + 1 };
    writeKeyFiles(open.files.keys, slots);
    const changed = { ...open, slots };
    replace(changed);
    return changed;
  }

  async function passphraseSlot(open: OpenVault, passphrase: string, databaseKey: Uint8Array) {
    return sealUnderPassphrase({
      databaseKey,
      databaseId: open.slots.databaseId,
      passphrase,
      deriveKey,
      cost: await newCost(),
    });
  }

  async function setPassphrase(open: OpenVault, next: string): Promise<Done> {
    const slot = await passphraseSlot(open, next, open.slotKey);
    const still = opened();
    // A slot that seals another key than the vault has would open nothing.
    if (still?.slotKey !== open.slotKey) return fail({ code: 'vault-locked' });
    replace({ ...keepSlots(still, { passphrase: slot }), isPassphraseForgotten: false });
    return ok({});
  }

  async function renew(open: OpenVault, passphrase: string): Promise<Done> {
    if (!kept) return fail({ code: 'recovery-key-absent' });
    const key = randomBytes(32);
    const slot = await passphraseSlot(open, passphrase, key);
    const now = opened();
    if (!now || !kept) return fail({ code: 'vault-locked' });
    const { databaseId } = now.slots;
    const head = openHead(now.slots, now.slotKey);
    const slots: KeySlots = {
      ...now.slots,
      sequence: now.slots.sequence + 1,
      passphrase: slot,
      recovery: { sealed: sealUnderMade(kept, key, databaseId) },
      head: head === null || head === 'unreadable' ? null : sealHead(head, key, databaseId),
      previous: sealPreviousKey(now.key, key, databaseId),
    };
    try {
      const renewed = renewKey(now, now.files, { key, slots });
      replace({ ...now, ...renewed, slotKey: key });
      now.key.fill(0);
      return ok({});
    } catch (error) {
      if (!now.database.open) reopen(now, key, slots);
      throw error;
    }
  }

  /** The swap was cut off with the database closed: the key files open it, whichever key it is under. */
  function reopen(was: OpenVault, key: Uint8Array, slots: KeySlots): void {
    const again = openWithKeyFiles(was.files, slots, key);
    replace(again.ok ? { ...was, ...again.value, slotKey: key } : undefined);
  }

  return {
    makeFirstRecoveryKey() {
      const open = opened();
      if (!open) return fail({ code: 'vault-locked' });
      return open.slots.recovery === null ? show(open) : fail({ code: 'passphrase-needed' });
    },
    async makeRecoveryKey(passphrase) {
      const owner = await provenOwner(passphrase);
      return owner.ok ? show(owner.value) : owner;
    },
    confirmRecoveryKey(groups) {
      const open = opened();
      if (!open || !made) return fail({ code: 'recovery-key-absent' });
      const wrongGroups = wrongGroupsIn(made, groups);
      if (wrongGroups.length > 0) return ok({ wrongGroups });
      const sealed = sealUnderMade(made, open.slotKey, open.slots.databaseId);
      keepSlots(open, { recovery: { sealed } });
      kept = made;
      made = undefined;
      return ok({ wrongGroups });
    },
    async changePassphrase(passphrase, next) {
      const owner = await provenOwner(passphrase);
      return owner.ok ? setPassphrase(owner.value, next) : owner;
    },
    async choosePassphrase(next) {
      const open = opened();
      if (!open) return fail({ code: 'vault-locked' });
      return open.isPassphraseForgotten
        ? setPassphrase(open, next)
        : fail({ code: 'passphrase-needed' });
    },
    async renewDatabaseKey(passphrase, next) {
      const owner = await provenOwner(passphrase);
      return owner.ok ? renew(owner.value, next ?? passphrase) : owner;
    },
    forget() {
      made = undefined;
      kept = undefined;
    },
  };
}
