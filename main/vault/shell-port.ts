import type { FromVault, ToVault } from './process-messages.ts';

/** The line to the shell that started this process. */
export interface ShellPort {
  send(message: FromVault): void;
  onMessage(listener: (message: ToVault) => void): void;
  /** Called once, when the shell is gone. */
  onClosed(listener: () => void): void;
}

/** The part of Electron's utility process we use; present only there. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

/** Electron gives a utility process a `parentPort`; a forked Node process has `process.send`. */
export function shellPort(): ShellPort {
  const parentPort = (process as { parentPort?: ParentPort }).parentPort;
  return parentPort ? electronPort(parentPort) : forkedPort();
}

function electronPort(parentPort: ParentPort): ShellPort {
  return {
    send: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data as ToVault)),
    // Electron ends a utility process together with the app.
    onClosed: (listener) => process.once('SIGTERM', listener),
  };
}

function forkedPort(): ShellPort {
  return {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => process.on('message', (message) => listener(message as ToVault)),
    onClosed: (listener) => process.once('disconnect', listener),
  };
}
