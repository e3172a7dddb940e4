import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildPageWhenStale } from '../../../main/cli/build-page.ts';
import { vaultsFolder } from '../../../main/host/app-folders.ts';
import { installedBrowser } from '../../../main/host/chromium/find-browser.ts';
import { vaultFiles } from '../../../main/vault/vault-files.ts';
import { listVaults } from '../../../main/vault/vault-list.ts';
import { readRecoveryKey } from '../../../shared/features/vault/recovery-key-text.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { ownDisplay } from '../harness/display.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { databaseKeyOf } from '../harness/made-vault.ts';
import { type ProcessWatch, watchProcesses } from '../harness/memory/processes.ts';
import { secretsInMemory } from '../harness/memory/scan-memory.ts';
import { type Secret, secretKey, secretText } from '../harness/memory/secret-forms.ts';
import { newPlayedWords, playedFiles } from '../harness/played-words.ts';

const locks: Readonly<Record<RunSize, number>> = { short: 1, standard: 3, full: 20 };
/** P3: two seconds after lock. */
const AFTER_LOCK_MS = 2000;
const PATIENCE_MS = 120_000;

/**
 * Someone makes a vault, types and copies in the Chromium shell as `npm start` runs it, and locks. Two seconds after the
 * vault process ended, the memory of every process that was ever started by us (supervisor, sessions, vaults, all of the
 * browser's, and the next session's) is searched for passphrase, recovery key, key, name and note. The same search before the lock must find all.
 */
export const memoryScan: FaultRow = {
  promise: 'P3',
  name: 'memory-scan',
  isNodeOnly: false,
  async run({ size }) {
    const browserPath = installedBrowser();
    if (process.platform !== 'linux')
      return { notRun: 'the memory of a process can be read on Linux only' };
    if (process.getuid?.() !== 0) return { notRun: 'only root may read the memory of the browser' };
    if (!browserPath) return { notRun: 'no Chromium, Chrome or Edge here' };
    const display = await ownDisplay();
    if (!display) return { notRun: 'no Xvfb here to show the window on' };
    try {
      await buildPageWhenStale(() => undefined);
      const looks: Look[] = [];
      for (let lock = 0; lock < locks[size]; lock += 1) {
        looks.push(await lockOnce({ browserPath, display: display.name }));
      }
      const failures = looks.flatMap(({ leftBehind }) => leftBehind);
      const scanned = looks.map(({ scannedProcesses }) => scannedProcesses);
      return {
        tries: looks.length,
        failures,
        controlFailedAsItMust: looks.every(({ foundBefore }) => foundBefore.size === SECRET_COUNT),
        figures: `${looks.length} locks, ${Math.min(...scanned)}-${Math.max(...scanned)} processes searched after each, ${failures.length} held something; before the lock ${Math.min(...looks.map(({ heldBefore }) => heldBefore))} did`,
      };
    } finally {
      display.remove();
    }
  },
};

const SECRET_COUNT = 5;

interface Look {
  readonly foundBefore: ReadonlySet<string>;
  /** How many processes held something before the lock. */
  readonly heldBefore: number;
  readonly leftBehind: readonly string[];
  readonly scannedProcesses: number;
}

async function lockOnce(shell: { browserPath: string; display: string }): Promise<Look> {
  const folder = tempFolder();
  const dataFolder = join(folder.path, 'data');
  const files = playedFiles(folder.path);
  const words = newPlayedWords();
  writeFileSync(files.words, JSON.stringify(words));
  const mark = randomUUID();
  const supervisor = spawn(
    process.execPath,
    [
      join(import.meta.dirname, '..', 'harness', 'supervised-shell.ts'),
      shell.browserPath,
      dataFolder,
    ],
    {
      env: {
        ...process.env,
        DISPLAY: shell.display,
        NAAST_PLAYED_FOLDER: folder.path,
        NAAST_MARK: mark,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const watch = watchProcesses(supervisor.pid ?? 0, `NAAST_MARK=${mark}`);
  try {
    await until(() => existsSync(files.isOpen));
    const vaultPid = Number(readFileSync(files.isOpen, 'utf8'));
    const secrets = [
      secretText('the passphrase', words.passphrase),
      secretText('the name', words.name),
      secretText('the note', words.note),
      recoveryKeyIn(readFileSync(files.recoveryKey, 'utf8')),
      secretKey('the key', await keyIn(dataFolder, words.passphrase)),
    ];
    const before = search(watch, secrets);
    writeFileSync(files.mayLock, '');
    await until(() => !existsSync(`/proc/${vaultPid}`));
    await wait(AFTER_LOCK_MS);
    const atTwoSeconds = search(watch, secrets);
    // Once more when the next session stands on the screen: it must not have got anything either.
    await until(() => existsSync(files.isLockedAgain));
    const atTheNext = search(watch, secrets);
    return {
      foundBefore: new Set(before.held.flatMap(({ names }) => names)),
      heldBefore: before.held.length,
      leftBehind: [...atTwoSeconds.held, ...atTheNext.held].map(
        ({ what, names }) => `${what} still held ${names.join(' and ')}`,
      ),
      scannedProcesses: atTheNext.count,
    };
  } finally {
    supervisor.kill('SIGTERM');
    await until(() => watch.running().length === 0);
    watch.stop();
    folder.remove();
  }
}

/** As its letters, as it is shown, and as the bytes it stands for. */
function recoveryKeyIn(text: string): Secret {
  const name = 'the recovery key';
  const bytes = readRecoveryKey(text);
  if (!bytes.ok) throw new Error('the recovery key that was shown is none');
  const written = [text, text.replaceAll('-', ''), text.replaceAll('-', ' ')];
  const forms = [
    ...written.flatMap((one) => secretText(name, one).forms),
    ...secretKey(name, bytes.value).forms,
  ];
  return { name, forms };
}

async function keyIn(dataFolder: string, passphrase: string): Promise<Uint8Array> {
  const folder = vaultsFolder(dataFolder);
  const [only] = listVaults(folder);
  if (!only) throw new Error('no vault was made');
  return databaseKeyOf(vaultFiles(folder, only.id), passphrase);
}

function search(watch: ProcessWatch, secrets: readonly Secret[]) {
  const looked = watch
    .running()
    .map(({ pid, what }) => ({ what, names: secretsInMemory(pid, secrets) }));
  const there = looked.flatMap(({ what, names }) => (names === 'gone' ? [] : [{ what, names }]));
  return { count: there.length, held: there.filter(({ names }) => names.length > 0) };
}

async function until(isSo: () => boolean): Promise<void> {
  const started = performance.now();
  while (!isSo()) {
    if (performance.now() - started > PATIENCE_MS) throw new Error('waited two minutes in vain');
    await wait(50);
  }
}
