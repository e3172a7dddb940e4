import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import { fail } from '../../../shared/primitives/result.ts';
import type { FromVault } from '../../vault/process-messages.ts';

/** The page's end of the line to the vault, as much of a message port as we use. */
export interface LineEnd {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => unknown) | null;
}

/**
 * The bridge over a line that comes later. The line is asked for at first use: while a preload runs, the shell may still see
 * the frame that was there before this page. Calls made meanwhile wait and keep their order.
 */
export function createPageBridge(askForLine: () => void): {
  bridge: Bridge;
  connect(line: LineEnd): void;
} {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const listeners = new Set<{ hear(event: AppEvent): void }>();
  const unsent: { id: number; call: unknown }[] = [];
  let line: LineEnd | undefined;
  let hasAsked = false;
  let lastId = 0;

  function needLine(): void {
    if (hasAsked) return;
    hasAsked = true;
    askForLine();
  }

  function send(request: { id: number; call: unknown }): void {
    try {
      line?.postMessage({ type: 'request', ...request });
    } catch {
      // Not plain data (a function, a node of the page): such a call has no business on the line.
      settle(request.id, fail({ code: 'invalid-input' }));
    }
  }

  function settle(id: number, answer: Answer<unknown>): void {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  function receive(message: FromVault): void {
    if (message.type === 'answer') settle(message.id, message.answer);
    if (message.type === 'event') for (const { hear } of listeners) hear(message.event);
  }

  return {
    bridge: {
      request(call) {
        needLine();
        lastId += 1;
        const request = { id: lastId, call };
        return new Promise((resolve) => {
          waiting.set(request.id, resolve);
          if (line) send(request);
          else unsent.push(request);
        });
      },
      onEvent(listener) {
        needLine();
        const entry = { hear: listener };
        listeners.add(entry);
        return () => {
          listeners.delete(entry);
        };
      },
    },
    connect(newLine) {
      line = newLine;
      line.onmessage = ({ data }) => receive(data as FromVault);
      for (const request of unsent.splice(0)) send(request);
    },
  };
}
