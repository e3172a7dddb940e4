import { type FromVault, PageRequest, ToVault } from './process-messages.ts';

/** The lines into this process: one to the shell that started it, and in Electron one to the page as well. */
export interface ShellPort {
  /** Tells the shell; an event goes straight to the page where there is a line to it. */
  send(message: FromVault): void;
  /** Hears every message; `answer` goes back over the line the message came in by. */
  onMessage(listener: Listener): void;
  /** Called once, when the shell is gone. */
  onClosed(listener: () => void): void;
}

type Listener = (message: ToVault, answer: (message: FromVault) => void) => void;

/** The part of a transferred message port we use. */
export interface PageLine {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  start(): void;
  close(): void;
}

/** The part of Electron's utility process we use; present only there. */
export interface ParentPort {
  postMessage(message: unknown): void;
  on(
    event: 'message',
    listener: (event: { data: unknown; ports: readonly PageLine[] }) => void,
  ): void;
}

/** Electron gives a utility process a `parentPort`; a forked Node process has `process.send`. */
export function shellPort(): ShellPort {
  const parentPort = (process as { parentPort?: ParentPort }).parentPort;
  return parentPort ? electronPort(parentPort) : forkedPort();
}

/**
 * In Electron the shell hands over one end of a message channel and the page the other: requests, answers and events
 * pass between page and vault without the shell, which outlives a lock, ever holding them. A page that loads anew brings
 * a new line; the old one is closed.
 */
function electronPort(parentPort: ParentPort): ShellPort {
  let page: PageLine | undefined;
  const toShell = (message: FromVault) => parentPort.postMessage(message);

  function takeLine(line: PageLine, listener: Listener): void {
    page?.close();
    page = line;
    line.on('message', ({ data }) => {
      // The shell's answers have no business on this line.
      const request = PageRequest.safeParse(data);
      if (request.success) listener(request.data, (message) => line.postMessage(message));
    });
    line.start();
  }

  return {
    send(message) {
      if (message.type === 'event') page?.postMessage(message);
      else toShell(message);
    },
    onMessage(listener) {
      parentPort.on('message', ({ data, ports: [line] }) => {
        if (line) takeLine(line, listener);
        else hear(data, listener, toShell);
      });
    },
    // Electron ends a utility process together with the app.
    onClosed: (listener) => process.once('SIGTERM', listener),
  };
}

function forkedPort(): ShellPort {
  const send = (message: FromVault) => {
    // The shell may go while a message is on its way: `disconnect` follows at once and closes the vault.
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
  };
  return {
    send,
    onMessage: (listener) => process.on('message', (message) => hear(message, listener, send)),
    onClosed: (listener) => process.once('disconnect', listener),
  };
}

/** What is no message of the shell is passed over: this process must not end by something it does not know. */
function hear(data: unknown, listener: Listener, answer: (message: FromVault) => void): void {
  const message = ToVault.safeParse(data);
  if (message.success) listener(message.data, answer);
}
