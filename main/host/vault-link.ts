import { z } from 'zod';
import type { Answer } from '../../shared/contract/contract.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { AnyPaperKind } from '../../shared/features/papers/schema.ts';
import { Settings } from '../../shared/features/settings/schema.ts';
import { assertNever } from '../../shared/primitives/assert-never.ts';
import type { FromVault, ToVault } from '../vault/process-messages.ts';
import type { Host } from './host.ts';

/** The shell's end of the line to the vault process. */
export interface VaultLink {
  /** Passes on a call as it came from the page; the gate judges it. */
  request(call: unknown): Promise<Answer<unknown>>;
  /** Takes a message of the vault process. */
  receive(message: FromVault): void;
}

/** Matches answers to calls, hands events to the page, and does for the vault process what it asks of the host. */
export function createVaultLink(parts: {
  send: (message: ToVault) => void;
  host: Host;
  onEvent: (event: AppEvent) => void;
  onReady: () => void;
  /** Locking has begun; see `LOCK_LIMIT_MS`. */
  onLocking: () => void;
}): VaultLink {
  const { send, host, onEvent, onReady, onLocking } = parts;
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let lastId = 0;

  async function answerHostCall(call: Extract<FromVault, { type: 'host-call' }>): Promise<void> {
    try {
      send({ type: 'host-answer', id: call.id, value: await callHost(host, call) });
    } catch (error) {
      send({ type: 'host-failure', id: call.id, code: systemCodeOf(error) });
    }
  }

  return {
    request(call) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ type: 'request', id, call });
      });
    },
    receive(message) {
      switch (message.type) {
        case 'answer':
          waiting.get(message.id)?.(message.answer);
          waiting.delete(message.id);
          return;
        case 'event':
          return onEvent(message.event);
        case 'host-call':
          void answerHostCall(message);
          return;
        case 'locking':
          return onLocking();
        case 'ready':
          return onReady();
        default:
          assertNever(message);
      }
    },
  };
}

const SaveSuggestion = z.object({ fileName: z.string().max(200) });
const Print = z.object({ path: z.string().max(4096), paper: AnyPaperKind });

function callHost(
  host: Host,
  { method, argument }: Extract<FromVault, { type: 'host-call' }>,
): Promise<unknown> {
  switch (method) {
    case 'chooseSaveFile':
      return host.chooseSaveFile(SaveSuggestion.parse(argument));
    case 'chooseFileToOpen':
      return host.chooseFileToOpen();
    case 'chooseFolder':
      return host.chooseFolder();
    case 'savePageAsPdf':
      return host.savePageAsPdf(Print.parse(argument));
    case 'rememberCopiedText':
      return host.rememberCopiedText();
    case 'clearCopiedText':
      return host.clearCopiedText();
    case 'abilities':
      return host.abilities();
    case 'readSettings':
      return host.readSettings();
    case 'writeSettings':
      return host.writeSettings(Settings.parse(argument));
    default:
      return assertNever(method);
  }
}

/** The system's code of an error (`ENOSPC`), which is all that crosses; never its message. */
function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN';
}
