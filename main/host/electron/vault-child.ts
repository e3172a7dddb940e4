import { join } from 'node:path';
import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import {
  type FromVault,
  LOCK_LIMIT_MS,
  LOCKED_EXIT_CODE,
  type ToVault,
} from '../../vault/process-messages.ts';
import { programFolder, usualSaveFolder } from '../app-folders.ts';

/** The vault process as this shell runs it: an Electron utility process, ended at every lock. */
export interface VaultChild {
  send(message: ToVault): void;
  /** Hands over the vault's end of the line to the page. */
  takeLine(line: MessagePortMain): void;
  /** How it ended: it locked, by itself or because it took too long, or it broke. */
  readonly ended: Promise<'locked' | 'failed'>;
  /** Locking has begun: ends it when it does not end by itself in time. */
  expectEnd(): void;
  /** Asks it to lock after the page has saved. Nothing when it is locked. */
  lock(): void;
  /** The same, and ends it also when it is locked; killed when it does not end in time. */
  close(): void;
}

export function startVaultChild(
  vaultsFolder: string,
  onMessage: (message: FromVault) => void,
): VaultChild {
  const program = join(programFolder(), 'dist', 'electron', 'vault-process.js');
  const child = utilityProcess.fork(program, [vaultsFolder, usualSaveFolder()], {
    serviceName: 'Naast vault',
    // No debugger on a process that holds keys, whatever the shell was started with.
    execArgv: [],
    // What it logs has no content and belongs where the shell's own log goes.
    stdio: 'inherit',
  });
  child.on('message', (message: FromVault) => onMessage(message));
  let isLocking = false;
  const ended = new Promise<'locked' | 'failed'>((resolve) =>
    child.once('exit', (code) =>
      resolve(isLocking || code === LOCKED_EXIT_CODE ? 'locked' : 'failed'),
    ),
  );
  const send = (message: ToVault) => child.postMessage(message);
  function expectEnd(): void {
    isLocking = true;
    const timer = setTimeout(() => endAtOnce(child), LOCK_LIMIT_MS);
    void ended.then(() => clearTimeout(timer));
  }
  return {
    send,
    takeLine: (line) => child.postMessage(null, [line]),
    ended,
    expectEnd,
    lock: () => send({ type: 'lock' }),
    close() {
      send({ type: 'close' });
      expectEnd();
    },
  };
}

/** Electron's `kill()` asks (SIGTERM, for which the vault listens): a vault that is busy would live on. */
function endAtOnce({ pid }: UtilityProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended this very moment.
  }
}
