import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createLog } from '../../main/logging/log.ts';
import { composeVault } from '../../main/vault/compose.ts';
import { type DeriveKey, deriveKey, LOWEST_COST } from '../../main/vault/keys/argon2.ts';
import { type VaultFiles, vaultFiles } from '../../main/vault/vault-files.ts';
import { listVaults } from '../../main/vault/vault-list.ts';
import type { Answer, CallSpec, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { vault as vaultContract } from '../../shared/features/vault/contract.ts';
import type { LockReason, PlaceProblem } from '../../shared/features/vault/schema.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import type { VaultId } from '../../shared/primitives/ids.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { type FakeTiming, fakeTiming } from './fake-timing.ts';
import { type FixedClock, fixedClock } from './fixed-clock.ts';

export const PASSPHRASE = 'koffie aan de keukentafel';
export const LABEL = 'Sanne';

/** The real vault with its real gate and a real file, in this process; only the host and the clock are fakes. */
export interface TestVault {
  /** The folder of all vaults; a test vault is the first one in it. */
  readonly folder: string;
  /** The files of the first vault. Throws when there is none. */
  readonly files: VaultFiles;
  /** The id of the first vault. Throws when there is none. */
  readonly id: VaultId;
  readonly host: FakeHost;
  /** What is chosen to keep a backup in: a stick, or, when `isOfVault`, a folder on the disk of the vault. */
  readonly chosenDisk: { isOfVault: boolean };
  readonly clock: FixedClock;
  readonly timing: FakeTiming;
  /** What the shell tells the vault process when the computer sleeps or its screen is locked. */
  lockSoon(why: LockReason): boolean;
  readonly events: AppEvent[];
  readonly logLines: string[];
  /** Calls through the gate, by contract. */
  call<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>): Promise<Answer<OutputOf<Spec>>>;
  /** As `call`, for what must succeed. */
  get<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>): Promise<OutputOf<Spec>>;
  /** Whatever someone sends. */
  raw(wireCall: unknown): Promise<Answer<unknown>>;
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Opens the first vault with PASSPHRASE; rejects when that is refused. */
  unlock(): Promise<void>;
  /** The same folder, opened by a fresh process as it were. */
  reopened(): TestVault;
  close(): void;
  /** Closes and takes the folder away. */
  remove(): void;
}

/** A vault in a new folder; when `isOpen`, it was made under PASSPHRASE and is open. */
export async function testVault({ isOpen = true } = {}): Promise<TestVault> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-test-'));
  if (!isOpen) return vaultIn(folder, fixedClock());
  cpSync(await freshVault(), folder, { recursive: true, preserveTimestamps: true });
  const copied = vaultIn(folder, fixedClock());
  await copied.unlock();
  return copied;
}

let fresh: Promise<string> | undefined;

afterAll(async () => {
  if (fresh) rmSync(await fresh, { recursive: true, force: true });
});

/** A closed vault with nothing in it, made once: making one takes the better part of a second, on purpose. */
function freshVault(): Promise<string> {
  fresh ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'naast-fresh-'));
    const made = vaultIn(folder, fixedClock());
    await setUpVault(made.raw, { label: LABEL, passphrase: PASSPHRASE });
    made.close();
    return folder;
  })();
  return fresh;
}

const derived = new Map<string, Promise<Uint8Array>>();

/** The real derivation, done once for the same passphrase, salt and cost. */
const deriveOnce: DeriveKey = async (passphrase, salt, cost) => {
  const name = JSON.stringify([passphrase, Buffer.from(salt).toString('hex'), cost]);
  const known = derived.get(name) ?? deriveKey(passphrase, salt, cost);
  derived.set(name, known);
  return Uint8Array.from(await known);
};

/** The vaults in a folder that is there already. */
export function vaultIn(
  folder: string,
  clock: FixedClock,
  lookForPlaceProblem: () => PlaceProblem | undefined = () => undefined,
): TestVault {
  const host = createFakeHost();
  const timing = fakeTiming();
  const chosenDisk = { isOfVault: false };
  const events: AppEvent[] = [];
  const logLines: string[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const vault = composeVault({
    vaultsFolder: folder,
    lookForPlaceProblem,
    isOnSameDisk: () => chosenDisk.isOfVault,
    documentsFolder: join(folder, 'Documents'),
    host,
    world: { clock, newId: randomUUID },
    timing,
    deriveKey: deriveOnce,
    newCost: async () => LOWEST_COST,
    log: createLog((line) => logLines.push(line)),
    emit: (event) => {
      events.push(event);
      for (const listener of listeners) listener(event);
    },
    onLocking: () => undefined,
    onLocked: () => undefined,
  });

  async function call<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>) {
    // The gate checks the output against this very contract, so its type is known here.
    return (await vault.request({ call: spec.name, input })) as Answer<OutputOf<Spec>>;
  }

  function firstId(): VaultId {
    const [first] = listVaults(folder);
    if (!first) throw new Error('there is no vault in this folder');
    return first.id;
  }

  return {
    folder,
    get files() {
      return vaultFiles(folder, firstId());
    },
    get id() {
      return firstId();
    },
    host,
    chosenDisk,
    clock,
    timing,
    lockSoon: vault.lockSoon,
    events,
    logLines,
    call,
    async get(spec, input) {
      const answer = await call(spec, input);
      if (!answer.ok) throw new Error(`${spec.name} was refused: ${answer.error.code}`);
      return answer.value;
    },
    raw: vault.request,
    async unlock() {
      const answer = await call(vaultContract.unlock, {
        vaultId: firstId(),
        passphrase: PASSPHRASE,
      });
      if (!answer.ok) throw new Error(`the vault did not open: ${answer.error.code}`);
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reopened() {
      vault.close();
      return vaultIn(folder, clock);
    },
    close: vault.close,
    remove() {
      vault.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
