import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Refusal } from '../../shared/contract/errors.ts';
import type { VaultStatus } from '../../shared/features/vault/schema.ts';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import type { OwnedDatabase } from '../storage/database.ts';
import { createDatabase, lookAtFile, openDatabase } from '../storage/open-database.ts';
import type { DeriveKey, KdfCost } from './keys/argon2.ts';
import { type KeySlots, readKeyFiles, slotContext, writeKeyFiles } from './keys/key-file.ts';
import { recoverySlotKey, writeRecoveryKey } from './keys/recovery-key.ts';
import { seal, unseal } from './keys/seal.ts';
import { hasDatabase, makeVaultFolder, type VaultFiles } from './vault-files.ts';

/** The only holder of the open database and what belongs to it. Dropping it is locking. */
export interface VaultSession {
  status(): VaultStatus;
  /** The open database; `undefined` while locked. */
  database(): OwnedDatabase | undefined;
  /** Makes a new vault under a passphrase and opens it; gives the recovery key as it is written down. */
  create(passphrase: string): Promise<Result<{ recoveryKey: string }, Refusal>>;
  /** Opens the vault. After each wrong try the next one must wait longer. */
  unlock(passphrase: string): Promise<Result<Record<string, never>, Refusal>>;
  /** Folds the write-ahead log into the file and closes it. */
  lock(): void;
}

export interface SessionOptions {
  readonly files: VaultFiles;
  readonly deriveKey: DeriveKey;
  /** What a try must cost in a new vault. */
  readonly newCost: () => Promise<KdfCost>;
  /** Milliseconds that only ever rise, for the wait after a wrong passphrase. */
  readonly monotonicMs: () => number;
}

const LONGEST_WAIT_MS = 60_000;

export function createSession({
  files,
  deriveKey,
  newCost,
  monotonicMs,
}: SessionOptions): VaultSession {
  let database: OwnedDatabase | undefined;
  let wrongTries = 0;
  let nextTryAt = 0;
  const oneAtATime = queue();

  function status(): VaultStatus {
    if (database) return { kind: 'open' };
    const keys = readKeyFiles(files.keys);
    if (!hasDatabase(files)) {
      return keys === 'absent' ? { kind: 'absent' } : { kind: 'refused', reason: 'file-damaged' };
    }
    const foreign = lookAtFile(files.database);
    if (foreign) return { kind: 'refused', reason: foreign };
    if (keys === 'absent' || keys === 'damaged') {
      return { kind: 'refused', reason: 'key-file-damaged' };
    }
    return { kind: 'locked' };
  }

  async function create(passphrase: string): Promise<Result<{ recoveryKey: string }, Refusal>> {
    if (status().kind !== 'absent') return fail({ code: 'vault-exists' });
    makeVaultFolder(files);
    const dek = randomBytes(32);
    const recovery = randomBytes(32);
    try {
      const slots = await sealSlots({
        dek,
        recovery,
        passphrase,
        deriveKey,
        cost: await newCost(),
      });
      database = createDatabase(files.database, dek);
      writeKeyFiles(files.keys, slots);
      return ok({ recoveryKey: writeRecoveryKey(recovery) });
    } catch (error) {
      undoCreation();
      throw error;
    } finally {
      dek.fill(0);
      recovery.fill(0);
    }
  }

  /** A vault without its key files can never be opened: what was half made is taken away again. */
  function undoCreation(): void {
    database?.close();
    database = undefined;
    for (const path of [files.database, `${files.database}-wal`, ...files.keys]) {
      rmSync(path, { force: true });
    }
  }

  async function unlock(passphrase: string): Promise<Result<Record<string, never>, Refusal>> {
    const found = status();
    if (found.kind === 'open') return ok({});
    if (found.kind === 'absent') return fail({ code: 'vault-absent' });
    if (found.kind === 'refused') return fail({ code: found.reason });
    const waitMs = Math.ceil(nextTryAt - monotonicMs());
    if (waitMs > 0) return fail({ code: 'wait-before-retry', retryAfterMs: waitMs });
    const slots = readKeyFiles(files.keys);
    if (slots === 'absent' || slots === 'damaged') return fail({ code: 'key-file-damaged' });
    const dek = await openPassphraseSlot(slots, passphrase, deriveKey);
    if (!dek) return refuseTry();
    try {
      const opened = openDatabase(files.database, dek);
      if (!opened.ok) return fail({ code: opened.error });
      database = opened.value;
      wrongTries = 0;
      return ok({});
    } finally {
      dek.fill(0);
    }
  }

  function refuseTry(): Result<never, Refusal> {
    wrongTries += 1;
    const retryAfterMs = Math.min(LONGEST_WAIT_MS, 500 * 2 ** (wrongTries - 1));
    nextTryAt = monotonicMs() + retryAfterMs;
    return fail({ code: 'wrong-passphrase', retryAfterMs });
  }

  function lock(): void {
    if (!database) return;
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    database = undefined;
  }

  return {
    status,
    database: () => database,
    create: (passphrase) => oneAtATime(() => create(passphrase)),
    unlock: (passphrase) => oneAtATime(() => unlock(passphrase)),
    lock,
  };
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

async function sealSlots(secrets: {
  dek: Uint8Array;
  recovery: Uint8Array;
  passphrase: string;
  deriveKey: DeriveKey;
  cost: KdfCost;
}): Promise<KeySlots> {
  const { dek, recovery, cost } = secrets;
  const databaseId = randomUUID();
  const salt = randomBytes(16);
  const key = await secrets.deriveKey(secrets.passphrase, salt, cost);
  const recoveryKey = recoverySlotKey(recovery, databaseId);
  return {
    format: 1,
    databaseId,
    sequence: 1,
    passphrase: {
      cost,
      salt: salt.toString('base64'),
      sealed: seal(dek, key, slotContext({ databaseId, kind: 'passphrase', cost })),
    },
    recovery: {
      sealed: seal(dek, recoveryKey, slotContext({ databaseId, kind: 'recovery', cost: null })),
    },
  };
}

async function openPassphraseSlot(
  slots: KeySlots,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Uint8Array | undefined> {
  const { cost, salt, sealed } = slots.passphrase;
  const key = await deriveKey(passphrase, Buffer.from(salt, 'base64'), cost);
  const context = slotContext({ databaseId: slots.databaseId, kind: 'passphrase', cost });
  return unseal(sealed, key, context);
}
