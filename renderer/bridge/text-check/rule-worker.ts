import type { TextCheckAnswer, TextCheckQuestion } from './messages.ts';
import type { CheckText } from './text-check-port.ts';
import { workerAddress } from './worker-address.ts';

type Waiting = (answer: TextCheckAnswer['answer']) => void;

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Checks a text in the page's one rule worker, which is started at the first question. Answers come in the order of the questions. */
export const checkInWorker: CheckText = (text, options) =>
  new Promise((resolve) => {
    worker ??= startWorker();
    lastId += 1;
    waiting.set(lastId, resolve);
    const question: TextCheckQuestion = { id: lastId, text, options };
    worker.postMessage(question);
  });

function startWorker(): Worker {
  const started = new Worker(workerAddress());
  started.addEventListener('message', ({ data: { id, answer } }: MessageEvent<TextCheckAnswer>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  // A worker that broke is replaced at the next question; who waits keeps what was shown.
  started.addEventListener('error', () => {
    started.terminate();
    waiting.clear();
    if (worker === started) worker = undefined;
  });
  return started;
}
