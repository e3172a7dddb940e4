import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { FromVault, ToVault } from '../../vault/process-messages.ts';
import { programFolder } from '../app-folders.ts';

/** The vault process as this shell runs it: a forked Node process that ends when the line to it does. */
export interface VaultChild {
  send(message: ToVault): void;
  /** The exit code once it ended; `null` when it was killed. */
  readonly ended: Promise<number | null>;
  /** Asks it to close by cutting the line; kills it when it does not within a second. */
  stop(): Promise<void>;
  readonly pid: number | undefined;
}

const PATIENCE_MS = 1000;

export function startVaultChild(
  folder: string,
  onMessage: (message: FromVault) => void,
): VaultChild {
  const child = fork(join(programFolder(), 'main', 'vault', 'process.ts'), [folder], {
    serialization: 'advanced',
    // No debugger on a process that holds keys, whatever this process was started with.
    execArgv: [],
  });
  child.on('message', (message) => onMessage(message as FromVault));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    pid: child.pid,
    ended,
    send: (message) => {
      if (child.connected) child.send(message);
    },
    stop: () => stop(child, ended),
  };
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
