import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listNoteLines } from '../../../main/features/notes/repository.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { readKeyFiles, writeKeyFiles } from '../../../main/vault/keys/key-file.ts';
import {
  type MadeRecoveryKey,
  makeRecoveryKey,
  openWithRecoveryKey,
  sealUnderMade,
} from '../../../main/vault/keys/recovery-slot.ts';
import { openWithKeyFiles } from '../../../main/vault/open-with-key-files.ts';
import type { VaultFiles } from '../../../main/vault/vault-files.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { readRecoveryKey } from '../../../shared/features/vault/recovery-key-text.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { aLine } from '../../support/builders.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seedOf, shareOf } from '../harness/part.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault } from '../harness/real-vault.ts';

const program = join(import.meta.dirname, '..', 'harness', 'renew-until-killed.ts');
const kills: Readonly<Record<RunSize, number>> = { short: 5, standard: 60, full: 500 };
const LINES = 300;
/** A renewal of so small a vault takes some 50 ms: several of them, and every moment within one. */
const LONGEST_RENEWING_MS = 400;
/** So many times the kills that were asked for may be needed until as many fell within a renewal. */
const PATIENCE = 6;

/**
 * The database gets a new key again and again and the process is killed at a random moment. After each kill the vault opens
 * with the key files as they stand, all its lines are there, its checks hold, and nothing half-made is left.
 */
export const rekeyKills: FaultRow = {
  promise: 'P8',
  name: 'rekey-kills',
  isNodeOnly: true,
  async run({ size, part }) {
    const renewed = await aVaultToRenew();
    const random = seededRandom(seedOf(7, part));
    const failures: string[] = [];
    let unfinished = 0;
    let kill = 0;
    try {
      const wanted = shareOf(kills[size], part);
      for (; unfinished < wanted; kill += 1) {
        if (kill >= PATIENCE * (wanted + 1)) {
          failures.push(`of ${kill} kills only ${unfinished} fell within a renewal`);
          break;
        }
        await renewUntilKilled(renewed, random() * LONGEST_RENEWING_MS);
        const after = judge(renewed);
        failures.push(...after.problems);
        if (after.wasUnfinished) unfinished += 1;
      }
      const controlFailedAsItMust = await controlFails(renewed);
      return {
        tries: unfinished,
        failures,
        controlFailedAsItMust,
        figures: `${kill} kills, ${unfinished} of them within a renewal, ${failures.length} not opened whole`,
      };
    } finally {
      renewed.made.remove();
    }
  },
};

interface RenewedVault {
  readonly made: MadeVault;
  readonly files: VaultFiles;
  readonly conversationId: ConversationId;
  readonly recoveryKey: MadeRecoveryKey;
}

async function aVaultToRenew(): Promise<RenewedVault> {
  const made = await makeVault();
  const { conversationId, databaseKey } = made;
  const running = await startRealVault(made.folder);
  await running.get(vault.unlock, made.opensWith);
  const changed = Array.from({ length: LINES }, (_, position) =>
    aLine({ text: `Ik wil weer naar mijn zus, zin ${position}.`, position }),
  );
  await running.get(notes.save, { conversationId, changed, removed: [] });
  await running.close();

  const files = made.filesIn(made.folder);
  const slots = readKeyFiles(files.keys);
  if (!slots.ok) throw new Error(`the key files are ${slots.error}`);
  const { databaseId, sequence } = slots.value;
  const recoveryKey = makeRecoveryKey(databaseId);
  const recovery = { sealed: sealUnderMade(recoveryKey, databaseKey, databaseId) };
  writeKeyFiles(files.keys, { ...slots.value, recovery, sequence: sequence + 1 });
  return { made, files, conversationId, recoveryKey };
}

async function renewUntilKilled(renewed: RenewedVault, afterMs: number): Promise<void> {
  const child = start(renewed, 'real');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([new Promise((resolve) => child.once('message', resolve)), ended]);
  await wait(afterMs);
  child.kill('SIGKILL');
  await ended;
}

function start({ files, recoveryKey }: RenewedVault, manner: 'real' | 'careless'): ChildProcess {
  const key = Buffer.from(recoveryKey.slotKey).toString('hex');
  return fork(program, [files.folder, recoveryKey.text, key, manner], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
}

/** Opens the vault as the next start does, and looks whether everything is there. */
function judge({ files, conversationId, recoveryKey }: RenewedVault): {
  problems: string[];
  wasUnfinished: boolean;
} {
  const wasUnfinished = existsSync(`${files.database}.new`) || holdsPreviousKey(files);
  const slots = readKeyFiles(files.keys);
  if (!slots.ok) return { problems: [`the key files: ${slots.error}`], wasUnfinished };
  const read = readRecoveryKey(recoveryKey.text);
  const key = read.ok ? openWithRecoveryKey(slots.value, read.value) : undefined;
  if (!key) return { problems: ['the key files do not open'], wasUnfinished };
  const opened = openWithKeyFiles(files, slots.value, key);
  if (!opened.ok) return { problems: [`the database: ${opened.error}`], wasUnfinished };
  const { database } = opened.value;
  const problems: string[] = fullCheck(database).map((fault) => `check of ${fault}`);
  const lines = listNoteLines(database, conversationId).length;
  database.close();
  if (lines !== LINES) problems.push(`${LINES - lines} lines are gone`);
  if (existsSync(`${files.database}.new`)) problems.push('half a copy was left');
  if (holdsPreviousKey(files)) problems.push('the previous key was kept');
  return { problems, wasUnfinished };
}

function holdsPreviousKey(files: VaultFiles): boolean {
  const slots = readKeyFiles(files.keys);
  return slots.ok && slots.value.previous !== null;
}

/** Killed between a swap and key files that are written after it, nothing opens: the judge must say so. */
async function controlFails(renewed: RenewedVault): Promise<boolean> {
  const child = start(renewed, 'careless');
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return judge(renewed).problems.length > 0;
}
