import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listNoteLines } from '../../../main/features/notes/repository.ts';
import { readKeyFiles } from '../../../main/vault/keys/key-file.ts';
import type { VaultFiles } from '../../../main/vault/vault-files.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { replayedDisk } from '../harness/disk-replay.ts';
import { compileDiskShim, loggedChanges, shimEnvironment } from '../harness/disk-shim.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { integrityProblems, lookAt } from '../harness/look-at-copy.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seedOf, shareOf } from '../harness/part.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault } from '../harness/real-vault.ts';
import { applySave, judgeLines, linesById, nextSave, type Save } from '../harness/typed-lines.ts';

interface Amount {
  readonly rounds: number;
  readonly savesARound: number;
  readonly cutsARound: number;
}
const amounts: Readonly<Record<RunSize, Amount>> = {
  short: { rounds: 1, savesARound: 100, cutsARound: 50 },
  standard: { rounds: 3, savesARound: 500, cutsARound: 400 },
  full: { rounds: 100, savesARound: 1000, cutsARound: 100 },
};

/**
 * The vault process saves while every change of its files is logged; then the disk is built again as a power cut at a
 * random moment may have left it. Each time it opens, is whole, and has every save that was answered before the cut.
 */
export const powerCut: FaultRow = {
  promise: 'P1',
  name: 'power-cut',
  isNodeOnly: false,
  async run({ size, part }) {
    const folder = tempFolder();
    const shim = compileDiskShim(folder.path);
    if ('notRun' in shim) return shim;
    const made = await makeVault();
    const amount = amounts[size];
    const rounds = shareOf(amount.rounds, part);
    const random = seededRandom(seedOf(1, part));
    const failures: string[] = [];
    try {
      for (let round = 0; round < rounds; round += 1) {
        const recording = await recordSaves({ made, shim, random, saver: theVault, amount });
        failures.push(...cutsOf(recording, made, amount.cutsARound, random).wrong);
      }
      const control = await recordSaves({ made, shim, random, saver: theCareless, amount });
      const { cutsWithLoss } = cutsOf(control, made, 100, random);
      const cuts = rounds * amount.cutsARound;
      return {
        tries: cuts,
        failures,
        controlFailedAsItMust: cutsWithLoss > 0,
        figures: `${rounds * amount.savesARound} commits, ${cuts} power cuts, ${failures.length} lost (default settings: lost in ${cutsWithLoss} of 100)`,
      };
    } finally {
      made.remove();
      folder.remove();
    }
  },
};

/** Something that saves notes in the folder of a vault. */
type Saver = (parts: {
  readonly made: MadeVault;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}) => Promise<{
  save(save: Save): Promise<void>;
  /** Writes the key files anew. */
  changePassphrase?(): Promise<void>;
  end(): Promise<void>;
}>;

const theVault: Saver = async ({ made, folder, env }) => {
  const running = await startRealVault(folder, { env });
  await running.get(vault.unlock, made.opensWith);
  return {
    save: async (save) => {
      await running.get(notes.save, save);
    },
    async changePassphrase() {
      const { passphrase } = made.opensWith;
      const newPassphrase = 'weer een andere zin';
      await running.get(vault.changePassphrase, { passphrase, newPassphrase });
    },
    end: running.kill,
  };
};

const theCareless: Saver = async ({ made, folder, env }) => {
  const program = join(import.meta.dirname, '..', 'harness', 'careless-saver.ts');
  const key = Buffer.from(made.databaseKey).toString('hex');
  const child = fork(program, [made.filesIn(folder).database, key], {
    serialization: 'advanced',
    env: { ...process.env, ...env },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endedEarly = ended.then(() => Promise.reject(new Error('the careless saver ended')));
  endedEarly.catch(() => undefined);
  return {
    async save(save) {
      const answered = once(child, 'message');
      child.send(save);
      await Promise.race([answered, endedEarly]);
    },
    async end() {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** What was on the disk before, how it changed, and how long the log of changes was when each save was answered. */
interface Recording {
  readonly database: string;
  readonly start: ReadonlyMap<string, Buffer>;
  readonly log: Buffer;
  readonly firstSaveAt: number;
  readonly saves: readonly { readonly save: Save; readonly answeredAt: number }[];
  readonly keyFiles: KeyFilesRecorded;
}

/** Where the key files are, which passphrase slot they had at first, and which since when, if it was changed. */
interface KeyFilesRecorded {
  readonly paths: VaultFiles['keys'];
  readonly before: string;
  readonly after: { readonly slot: string; readonly answeredAt: number } | null;
}

async function recordSaves(parts: {
  made: MadeVault;
  shim: { path: string };
  random: () => number;
  saver: Saver;
  amount: Amount;
}): Promise<Recording> {
  const { made, shim, random } = parts;
  const folder = made.copy();
  const logs = tempFolder();
  const log = join(logs.path, 'changes');
  writeFileSync(log, '');
  const start = filesBelow(folder);
  const env = shimEnvironment({ path: shim.path, watched: folder, log });
  const saver = await parts.saver({ made, folder, env });
  const firstSaveAt = statSync(log).size;
  const saves: { save: Save; answeredAt: number }[] = [];
  const lines = new Map<string, string>();
  const { keys, database } = made.filesIn(folder);
  const before = passphraseSlot(keys);
  let after: KeyFilesRecorded['after'] = null;
  const changeAt = 1 + Math.floor(random() * parts.amount.savesARound);
  for (let count = 1; count <= parts.amount.savesARound; count += 1) {
    if (count === changeAt && saver.changePassphrase) {
      await saver.changePassphrase();
      after = { slot: passphraseSlot(keys), answeredAt: statSync(log).size };
    }
    const save = nextSave({ conversationId: made.conversationId, lines, random, count });
    await saver.save(save);
    // Nothing is written between an answer and the next save: all there is in the log came before this answer.
    saves.push({ save, answeredAt: statSync(log).size });
    applySave(lines, save);
  }
  await saver.end();
  const keyFiles = { paths: keys, before, after };
  const recording = { start, firstSaveAt, saves, log: readFileSync(log), database, keyFiles };
  logs.remove();
  rmSync(folder, { recursive: true });
  return recording;
}

/** What tells one passphrase of the key files from another. */
function passphraseSlot(keys: VaultFiles['keys']): string {
  const slots = readKeyFiles(keys);
  return slots.ok ? slots.value.passphrase.salt : slots.error;
}

/** Cuts the power at so many random moments of a recording. */
function cutsOf(
  { database, start, log, firstSaveAt, saves, keyFiles }: Recording,
  made: MadeVault,
  count: number,
  random: () => number,
): { wrong: string[]; cutsWithLoss: number } {
  const changes = [...loggedChanges(log)];
  const first = changes.findIndex(({ endsAt }) => endsAt > firstSaveAt);
  const moments = Array.from(
    { length: count },
    () => first + Math.floor(random() * (changes.length - first)),
  ).sort((one, other) => one - other);
  const disk = replayedDisk(start);
  const answered = new Map<string, string>();
  let nextChange = 0;
  let nextToAnswer = 0;
  const wrong: string[] = [];
  let cutsWithLoss = 0;
  for (const moment of moments) {
    for (; nextChange <= moment; nextChange += 1) {
      const { change } = changes[nextChange] ?? {};
      if (change) disk.advance(change);
    }
    const cutAt = changes[moment]?.endsAt ?? 0;
    for (; (saves[nextToAnswer]?.answeredAt ?? Infinity) <= cutAt; nextToAnswer += 1) {
      const { save } = saves[nextToAnswer] ?? {};
      if (save) applySave(answered, save);
    }
    const problems = problemsOn({
      files: disk.cut(random),
      database,
      made,
      answered,
      underWay: saves[nextToAnswer]?.save,
      keyFiles,
      cutAt,
    });
    if (problems.length > 0) cutsWithLoss += 1;
    wrong.push(...problems);
  }
  return { wrong, cutsWithLoss };
}

function problemsOn(found: {
  files: ReadonlyMap<string, Buffer>;
  database: string;
  made: MadeVault;
  answered: ReadonlyMap<string, string>;
  underWay: Save | undefined;
  keyFiles: KeyFilesRecorded;
  cutAt: number;
}): string[] {
  const { files, made, keyFiles, cutAt } = found;
  const folder = tempFolder();
  try {
    for (const [path, bytes] of files) {
      if (dirname(path) !== dirname(found.database)) continue;
      writeFileSync(join(folder.path, basename(path)), bytes);
    }
    const database = join(folder.path, basename(found.database));
    const seen = lookAt(database, made.databaseKey, (db) => ({
      integrity: integrityProblems(db),
      lines: linesById(listNoteLines(db, made.conversationId)),
    }));
    if ('refused' in seen) return [`the database was refused: ${seen.refused}`];
    const [one, other] = keyFiles.paths;
    const slot = passphraseSlot([
      join(folder.path, basename(one)),
      join(folder.path, basename(other)),
    ]);
    return [
      ...seen.integrity,
      ...keyFileProblems(slot, keyFiles, cutAt),
      ...judgeLines(found.answered, found.underWay, seen.lines),
    ];
  } finally {
    folder.remove();
  }
}

/** A changed passphrase is the passphrase once that was answered; before, it is the one or the other. */
function keyFileProblems(
  slot: string,
  { before, after }: KeyFilesRecorded,
  cutAt: number,
): string[] {
  if (after && slot === after.slot) return [];
  if (slot !== before) return [`the key files are ${slot}`];
  return after && after.answeredAt <= cutAt ? ['the changed passphrase is lost'] : [];
}

function filesBelow(folder: string): Map<string, Buffer> {
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path)]),
  );
}
