import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { Before } from './property.ts';
import { garbage, spoiled } from './spoil.ts';

const program = join(import.meta.dirname, '..', '..', 'main', 'vault', 'process.ts');
const LONGEST_ANSWER_MS = 30_000;

/** The vault process as it is shipped, with the bare line into it. */
export interface RawLine {
  /** Sends whatever can be sent at all. */
  send(message: unknown): void;
  /** Whether it still answers a call, and only that call. */
  isAnswering(): Promise<boolean>;
  remove(): Promise<void>;
}

/** Starts a vault process on an empty folder. */
export async function rawLine(): Promise<RawLine> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-line-'));
  mkdirSync(join(folder, 'vaults'));
  const child = fork(program, [join(folder, 'vaults')], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const asked = new Map<number, (answer: unknown) => void>();
  child.on('message', (message: { type: string; id?: number; answer?: unknown }) => {
    if (message.type === 'answer' && message.id !== undefined) {
      asked.get(message.id)?.(message.answer);
    }
  });
  let lastId = 1_000_000;
  return {
    send(message) {
      if (child.connected && canBeSent(message)) child.send(message as object);
    },
    async isAnswering() {
      if (!child.connected) return false;
      lastId += 1;
      const id = lastId;
      const answered = new Promise<unknown>((resolve) => asked.set(id, resolve));
      child.send({ type: 'request', id, call: { call: 'vault.status', input: {} } });
      const patience = new AbortController();
      const late = wait(LONGEST_ANSWER_MS, undefined, { signal: patience.signal });
      late.catch(() => undefined);
      const answer = await Promise.race([answered, ended, late]);
      patience.abort();
      return JSON.stringify(answer) === '{"ok":true,"value":{"kind":"closed","vaults":[]}}';
    },
    async remove() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Functions and symbols do not cross a line, nor does a bare number without end or nothing at all. */
function canBeSent(message: unknown): boolean {
  try {
    structuredClone(message);
    return message !== undefined && typeof message !== 'bigint';
  } catch {
    return false;
  }
}

const id = fc.nat(1000);
/** What a shell says, all but `close`: after that the process ends as it must. */
const meant = fc.oneof(
  fc.record({ type: fc.constant('request'), id, call: garbage }),
  fc.record({ type: fc.constant('host-answer'), id, value: fc.anything() }),
  fc.record({ type: fc.constant('host-failure'), id, code: fc.string() }),
  fc.constant({ type: 'lock' }),
);

/** Whatever comes over the line from the shell, the process goes on answering. */
export function whateverCrossesTheLine(line: RawLine, before: Before = () => undefined) {
  const messages = fc.oneof(meant, spoiled(meant), garbage);
  return fc.asyncProperty(fc.array(messages, { maxLength: 20 }), async (sequence) => {
    before(sequence);
    for (const message of sequence) line.send(message);
    if (!(await line.isAnswering())) throw new Error('the vault process no longer answers');
  });
}
