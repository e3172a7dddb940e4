import { type ChildProcess, fork } from 'node:child_process';
import type { Host } from '../../../main/host/host.ts';
import { createVaultLink } from '../../../main/host/vault-link.ts';
import type { FromVault } from '../../../main/vault/process-messages.ts';
import type { Answer, CallSpec, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { createFakeHost } from '../../support/fake-host.ts';
import { vaultProgram } from './vault-program.ts';

/** Nothing a vault process does may take longer: the longest is a key derivation on a busy machine. */
const PATIENCE_MS = 60_000;

/** How often the person who works in it presses a key: on a slow machine a row takes longer than an idle vault stays open. */
const ACTIVE_EVERY_MS = 30_000;

/** The vault process as it is shipped, forked and spoken to over its own line, with only the host a stand-in. */
export interface RealVault {
  readonly pid: number;
  /** Makes a call; rejects with `VaultEnded` when the process ends before it answers, and when it hangs. */
  call<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>): Promise<Answer<OutputOf<Spec>>>;
  /** As `call`, for what must succeed. */
  get<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>): Promise<OutputOf<Spec>>;
  /** Sends whatever it is given. */
  raw(wireCall: unknown): Promise<Answer<unknown>>;
  /** What it wrote to standard error: its log. */
  log(): string;
  /** SIGKILL, and the wait until it is gone. */
  kill(): Promise<void>;
  /** Cuts the line, as a shell that goes away does, and waits until the process is gone. */
  close(): Promise<void>;
}

/** The process was gone, or killed for not answering, before there was an answer. */
export class VaultEnded extends Error {}

/** For a call of a process that is about to be killed: its end is expected, anything else is thrown on. */
export function ignoreEnd(error: unknown): void {
  if (!(error instanceof VaultEnded)) throw error;
}

/** Starts a vault process on a data folder; resolves when it is ready for calls. */
export async function startRealVault(
  folder: string,
  options: { readonly env?: NodeJS.ProcessEnv; readonly host?: Host } = {},
): Promise<RealVault> {
  const child = fork(vaultProgram(), [folder], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: { ...process.env, ...options.env },
  });
  const said: Buffer[] = [];
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = Promise.withResolvers<void>();
  const link = createVaultLink({
    // A process that was killed just now may not take it any more: that it ended is heard below.
    send: (message) => child.connected && child.send(message, () => undefined),
    host: options.host ?? createFakeHost(),
    onEvent: () => undefined,
    onLocking: () => undefined,
    onReady: () => ready.resolve(),
  });
  child.on('message', (message) => link.receive(message as FromVault));
  const log = () => Buffer.concat(said).toString('utf8');
  await answeredInTime(ready.promise, { child, ended, log });

  const isThere = { call: vault.noteActivity.name, input: {} };
  const pressing = setInterval(() => void link.request(isThere), ACTIVE_EVERY_MS);
  void ended.then(() => clearInterval(pressing));

  const raw = (wireCall: unknown) => answeredInTime(link.request(wireCall), { child, ended, log });
  async function call<Spec extends CallSpec>(spec: Spec, input: InputOf<Spec>) {
    // The gate checks the output against this very contract, so its type is known here.
    return (await raw({ call: spec.name, input })) as Answer<OutputOf<Spec>>;
  }
  return {
    pid: child.pid ?? 0,
    raw,
    call,
    async get(spec, input) {
      const answer = await call(spec, input);
      if (!answer.ok) throw new Error(`${spec.name} was refused: ${answer.error.code}`);
      return answer.value;
    },
    log,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      if (child.connected) child.disconnect();
      await answeredInTime(ended, { child, ended: new Promise(() => undefined), log });
    },
  };
}

async function answeredInTime<Value>(
  answer: Promise<Value>,
  { child, ended, log }: { child: ChildProcess; ended: Promise<void>; log: () => string },
): Promise<Value> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    child.kill('SIGKILL');
    reject(new VaultEnded(`the vault process did not answer within ${PATIENCE_MS / 1000} s`));
  }, PATIENCE_MS);
  const gone = ended.then(() => {
    throw new VaultEnded(`the vault process ended before it answered: ${log().slice(-500)}`);
  });
  gone.catch(() => undefined);
  try {
    return await Promise.race([answer, tooLate, gone]);
  } finally {
    clearTimeout(timer);
  }
}
