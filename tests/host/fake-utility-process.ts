import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { ForkOptions } from 'electron';

/** The worker threads that stand in for processes, each under a number that no process has. */
const running = new Map<number, Worker>();
let lastPid = 2 ** 30;

const usualKill = process.kill;
process.kill = (pid, signal) => {
  const worker = running.get(pid);
  if (!worker) return usualKill.call(process, pid, signal);
  // Any other signal waits for a program that may be busy.
  if (signal === 'SIGKILL') void worker.terminate();
  return true;
};

/** Runs the program of a utility process in a worker thread: its own process object, its own end. */
export class FakeUtilityProcess extends EventEmitter {
  readonly program: string;
  readonly options: ForkOptions;
  /** All that passed between it and the shell, as text. */
  readonly overheard: string[] = [];
  readonly ended: Promise<number>;
  readonly pid: number;
  readonly #worker: Worker;

  constructor(parts: { program: string; args: string[]; options: ForkOptions }) {
    super();
    this.program = parts.program;
    this.options = parts.options;
    this.#worker = new Worker(join(import.meta.dirname, 'utility-process-stand-in.ts'), {
      argv: parts.args,
      execArgv: [],
      workerData: { program: parts.program },
    });
    lastPid += 1;
    this.pid = lastPid;
    running.set(this.pid, this.#worker);
    this.#worker.on('message', (message: unknown) => {
      this.overheard.push(JSON.stringify(message));
      this.emit('message', message);
    });
    this.ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    void this.ended.then((code) => this.emit('exit', code));
  }

  postMessage(data: unknown, ports: MessagePort[] = []): void {
    this.overheard.push(JSON.stringify(data));
    this.#worker.postMessage({ data, ports }, ports);
  }
  /** Asks it to end; one that is busy does not hear it. */
  kill(): boolean {
    return true;
  }
}
