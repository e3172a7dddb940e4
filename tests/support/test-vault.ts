import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../main/logging/log.ts';
import { composeVault } from '../../main/vault/compose.ts';
import { LOWEST_COST } from '../../main/vault/keys/argon2.ts';
import { vaultFiles } from '../../main/vault/vault-files.ts';
import type { Answer, CallSpec, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { vault as vaultContract } from '../../shared/features/vault/contract.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { type FixedClock, fixedClock } from './fixed-clock.ts';

export const PASSPHRASE = 'koffie aan de keukentafel';

/** The real vault with its real gate and a real file, in this process; only the host and the clock are fakes. */
export interface TestVault {
  readonly folder: string;
  readonly host: FakeHost;
  readonly clock: FixedClock;
  readonly events: AppEvent[];
  readonly logLines: string[];
  /** Calls through the gate, by contract. */
  call<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>): Promise<Answer<OutputOf<Spec>>>;
  /** As `call`, for what must succeed. */
  get<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>): Promise<OutputOf<Spec>>;
  /** Whatever someone sends. */
  raw(wireCall: unknown): Promise<Answer<unknown>>;
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** The same folder, opened by a fresh process as it were. */
  reopened(): TestVault;
  close(): void;
  /** Closes and takes the folder away. */
  remove(): void;
}

/** A vault in a new folder; `isOpen` makes and opens it under PASSPHRASE. */
export async function testVault({ isOpen = true } = {}): Promise<TestVault> {
  const made = vaultIn(mkdtempSync(join(tmpdir(), 'naast-test-')), fixedClock());
  if (isOpen) await made.get(vaultContract.create, { passphrase: PASSPHRASE });
  return made;
}

/** The vault in a folder that is there already. */
export function vaultIn(folder: string, clock: FixedClock): TestVault {
  const host = createFakeHost();
  const events: AppEvent[] = [];
  const logLines: string[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const vault = composeVault({
    files: vaultFiles(folder),
    host,
    world: { clock, newId: randomUUID },
    newCost: async () => LOWEST_COST,
    log: createLog((line) => logLines.push(line)),
    emit: (event) => {
      events.push(event);
      for (const listener of listeners) listener(event);
    },
    onLocked: () => undefined,
  });

  async function call<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>) {
    // The gate checks the output against this very contract, so its type is known here.
    return (await vault.request({ call: spec.name, input })) as Answer<OutputOf<Spec>>;
  }

  return {
    folder,
    host,
    clock,
    events,
    logLines,
    call,
    async get(spec, input) {
      const answer = await call(spec, input);
      if (!answer.ok) throw new Error(`${spec.name} was refused: ${answer.error.code}`);
      return answer.value;
    },
    raw: vault.request,
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
