import { z } from 'zod';
import { Settings, ShellAbilities } from '../../shared/features/settings/schema.ts';
import type { Host, HostMethod } from '../host/host.ts';
import type { FromVault, ToVault } from './process-messages.ts';

const ChosenPath = z.string().nullable();

/** An error of the shell, with the code the system gave it, so that it is handled as one of our own. */
class HostFailure extends Error {
  readonly code: string;
  constructor(code: string) {
    super('the shell could not do this');
    this.code = code;
  }
}

type HostAnswer = Extract<ToVault, { type: 'host-answer' | 'host-failure' }>;

function isHostAnswer(message: ToVault): message is HostAnswer {
  return message.type === 'host-answer' || message.type === 'host-failure';
}

/** The host as the vault process has it: every method is a message to the shell and a wait for its answer. */
export function createRemoteHost(send: (message: FromVault) => void): {
  host: Host;
  /** Hands over an answer of the shell; `false` when the message was none. */
  receive(message: ToVault): boolean;
} {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;

  function ask(method: HostMethod, argument: unknown = null): Promise<unknown> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      send({ type: 'host-call', id, method, argument });
    });
  }

  return {
    host: {
      chooseSaveFile: async (suggestion) =>
        ChosenPath.parse(await ask('chooseSaveFile', suggestion)),
      chooseFileToOpen: async () => ChosenPath.parse(await ask('chooseFileToOpen')),
      chooseFolder: async () => ChosenPath.parse(await ask('chooseFolder')),
      savePageAsPdf: async (print) => z.boolean().parse(await ask('savePageAsPdf', print)),
      rememberCopiedText: async () => {
        await ask('rememberCopiedText');
      },
      clearCopiedText: async () => {
        await ask('clearCopiedText');
      },
      abilities: async () => ShellAbilities.parse(await ask('abilities')),
      readSettings: async () => Settings.parse(await ask('readSettings')),
      writeSettings: async (settings) => {
        await ask('writeSettings', settings);
      },
    },
    receive(message) {
      if (!isHostAnswer(message)) return false;
      const waiter = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.type === 'host-answer') waiter?.resolve(message.value);
      else waiter?.reject(new HostFailure(message.code));
      return true;
    },
  };
}
