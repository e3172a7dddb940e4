import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vault } from '../../../../shared/features/vault/contract.ts';
import { createFakeHost, type FakeHost } from '../../../support/fake-host.ts';
import { type DiskFaults, diskFaults, shimEnvironment } from '../disk-shim.ts';
import { type MadeVault, makeVault } from '../made-vault.ts';
import { seededRandom } from '../random.ts';
import { type RealVault, startRealVault } from '../real-vault.ts';
import { type Typist, typist } from '../typed-lines.ts';

/** An open vault on a disk whose every change can be made to fail, and what was found so far. */
export interface DiskFaultBench {
  readonly made: MadeVault;
  readonly faults: DiskFaults;
  readonly host: FakeHost;
  readonly typing: Typist;
  readonly failures: string[];
  /** What opens the vault by now. */
  passphrase: string;
  running: RealVault;
  tries: number;
  refused: number;
  /** Kills the vault process and starts another, locked. */
  restart(): Promise<void>;
}

/** Something that writes. Gives what the vault answered, and what is wrong afterwards besides the notes. */
export type Step = (bench: DiskFaultBench) => Promise<StepOutcome>;

export interface StepOutcome {
  readonly code: string;
  readonly wrong?: string | undefined;
  /** Puts things back for the next try, once the disk is well again. */
  readonly tidy?: () => Promise<void>;
}

/** `shim` is the path of the compiled shim. The vault is open. */
export async function diskFaultBench(shim: string): Promise<DiskFaultBench> {
  const made = await makeVault();
  const faults = diskFaults(join(mkdtempSync(join(tmpdir(), 'naast-shared-')), 'faults'));
  const host = createFakeHost();
  mkdirSync(join(made.folder, 'papers'));
  const env = shimEnvironment({ path: shim, watched: made.folder, faults: faults.path });
  const start = () => startRealVault(made.folder, { env, host });
  const bench: DiskFaultBench = {
    made,
    faults,
    host,
    typing: typist(made.conversationId, seededRandom(5)),
    failures: [],
    passphrase: made.opensWith.passphrase,
    tries: 0,
    refused: 0,
    running: await start(),
    async restart() {
      await bench.running.kill();
      bench.running = await start();
    },
  };
  await bench.running.get(vault.unlock, made.opensWith);
  return bench;
}
