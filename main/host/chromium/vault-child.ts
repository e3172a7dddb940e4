import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import {
  type FromVault,
  LOCK_LIMIT_MS,
  LOCKED_EXIT_CODE,
  type ToVault,
} from '../../vault/process-messages.ts';
import { programFolder } from '../app-folders.ts';
import { ownEnvironment, ownNodeArguments } from '../own-environment.ts';

/** The vault process as this shell runs it: a forked Node process that ends when the line to it does. */
export interface VaultChild {
  send(message: ToVault): void;
  /** How it ended: it locked, by itself or because it took too long, or it broke. */
  readonly ended: Promise<'locked' | 'failed'>;
  /** Asks it to lock after the page has saved; ended when it does not in time. Nothing when it is locked. */
  lock(): void;
  /** The same, and ends it also when it is locked. */
  close(): void;
  /** Locking has begun: ends it when it does not end by itself in time. */
  expectEnd(): void;
  /** Asks it to close by cutting the line; kills it when it does not within a second. */
  stop(): Promise<void>;
  readonly pid: number | undefined;
}

const PATIENCE_MS = 1000;

/** `program` is another than the shipped one in tests only. */
export function startVaultChild(
  folders: { readonly vaults: string; readonly documents: string },
  onMessage: (message: FromVault) => void,
  program = join(programFolder(), 'main', 'vault', 'process.ts'),
): VaultChild {
  const child = fork(program, [folders.vaults, folders.documents], {
    serialization: 'advanced',
    // No debugger on a process that holds keys, whatever this process was started with.
    execArgv: [...ownNodeArguments],
    env: ownEnvironment(),
  });
  child.on('message', (message) => onMessage(message as FromVault));
  let isLocking = false;
  const ended = new Promise<'locked' | 'failed'>((resolve) =>
    child.once('exit', (code) =>
      resolve(isLocking || code === LOCKED_EXIT_CODE ? 'locked' : 'failed'),
    ),
  );
  const send = (message: ToVault) => {
    if (child.connected) child.send(message);
  };
  function expectEnd(): void {
    isLocking = true;
    const timer = setTimeout(() => child.kill('SIGKILL'), LOCK_LIMIT_MS);
    void ended.then(() => clearTimeout(timer));
  }
  return {
    pid: child.pid,
    ended,
    send,
    lock: () => send({ type: 'lock' }),
    close() {
      send({ type: 'close' });
      expectEnd();
    },
    expectEnd,
    stop: () => stop(child, ended),
  };
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
