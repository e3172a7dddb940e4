import { join } from 'node:path';
import { type MessagePortMain, utilityProcess } from 'electron';
import type { FromVault, ToVault } from '../../vault/process-messages.ts';
import { programFolder } from '../app-folders.ts';

/** The vault process as this shell runs it: an Electron utility process, ended at every lock. */
export interface VaultChild {
  send(message: ToVault): void;
  /** Hands over the vault's end of the line to the page. */
  takeLine(line: MessagePortMain): void;
  /** The exit code, once it ended. */
  readonly ended: Promise<number>;
  kill(): void;
}

export function startVaultChild(
  vaultsFolder: string,
  onMessage: (message: FromVault) => void,
): VaultChild {
  const program = join(programFolder(), 'dist', 'electron', 'vault-process.js');
  const child = utilityProcess.fork(program, [vaultsFolder], {
    serviceName: 'Naast vault',
    // No debugger on a process that holds keys, whatever the shell was started with.
    execArgv: [],
    // What it logs has no content and belongs where the shell's own log goes.
    stdio: 'inherit',
  });
  child.on('message', (message: FromVault) => onMessage(message));
  const ended = new Promise<number>((resolve) => child.once('exit', resolve));
  return {
    send: (message) => child.postMessage(message),
    takeLine: (line) => child.postMessage(null, [line]),
    ended,
    kill: () => child.kill(),
  };
}
