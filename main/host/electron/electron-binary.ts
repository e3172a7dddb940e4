import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { programFolder } from '../app-folders.ts';

export interface ElectronSearch {
  readonly say: (line: string) => void;
  /** Try to fetch it again, and longer, although that failed before. */
  readonly force: boolean;
  /** With `false` only what is there already counts. */
  readonly mayFetch?: boolean;
  /** The program's folder, with `node_modules` in it. */
  readonly root?: string;
  readonly fetchPatienceMs?: number;
}

const FETCH_PATIENCE_MS = 15_000;
const FORCED_FETCH_PATIENCE_MS = 120_000;
const PROBE_PATIENCE_MS = 5000;

/**
 * The Electron that can show Naast: the one in `node_modules`, or else fetched once, shortly and visibly. That it could not be
 * fetched is remembered for this version. One that does not start (a missing library, a policy) counts as absent.
 */
export async function electronBinary(search: ElectronSearch): Promise<string | undefined> {
  const { say, force, mayFetch = true, root = programFolder() } = search;
  const folder = join(root, 'node_modules', 'electron');
  const version = versionIn(folder);
  if (!version) return undefined;
  const memory = join(root, 'node_modules', '.cache', 'naast', 'electron.json');
  if (!installedIn(folder)) {
    if (!mayFetch) return undefined;
    if (!force && absentVersionIn(memory) === version) return undefined;
    const usualPatience = force ? FORCED_FETCH_PATIENCE_MS : FETCH_PATIENCE_MS;
    const patience = search.fetchPatienceMs ?? usualPatience;
    say(`Electron is not here yet: fetching it (at most ${Math.ceil(patience / 1000)} seconds) …`);
    await fetchInto(folder, patience);
  }
  const binary = installedIn(folder);
  if (!binary) rememberAbsent(memory, version);
  return binary && (await starts(binary, version)) ? binary : undefined;
}

function versionIn(folder: string): string | undefined {
  return textFieldIn(join(folder, 'package.json'), 'version');
}

/** Electron's own installer writes `path.txt` last, so a download that was cut off does not count. */
function installedIn(folder: string): string | undefined {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const binary = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** Runs the installer that comes with the package. What went wrong shows in what is there afterwards. */
async function fetchInto(folder: string, patienceMs: number): Promise<void> {
  const installer = join(folder, 'install.js');
  const limits = { timeout: patienceMs, killSignal: 'SIGKILL' as const };
  await promisify(execFile)(process.execPath, [installer], limits).catch(() => undefined);
}

/** Started as plain Node it needs no display, but all of its libraries. */
async function starts(binary: string, version: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(binary, ['-p', 'process.versions.electron'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      timeout: PROBE_PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    return stdout.trim() === version;
  } catch {
    return false;
  }
}

function absentVersionIn(memory: string): string | undefined {
  return textFieldIn(memory, 'absent');
}

function rememberAbsent(memory: string, version: string): void {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify({ absent: version }));
}

/** A text field of a JSON file; `undefined` when there is no such file or field. */
function textFieldIn(path: string, field: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))[field];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
