import { readdirSync, readFileSync } from 'node:fs';

/** One running process; the moment it started tells it from a later one with the same number. */
export interface RunningProcess {
  readonly pid: number;
  readonly startedAt: string;
  /** What it is, for a sentence about it: program and kind (`chromium --type=gpu-process`). */
  readonly what: string;
}

/** Knows every process that a program has started, also those that were handed on to another parent meanwhile. */
export interface ProcessWatch {
  /** Those of them that run now. */
  running(): RunningProcess[];
  stop(): void;
}

/**
 * Watches the descendants of a process, and whatever carries `mark` (`NAME=value`) in the environment it was started with.
 * Looks often, so that a process that leaves its parent was seen before it did.
 */
export function watchProcesses(rootPid: number, mark: string): ProcessWatch {
  const seen = new Map<string, RunningProcess>();
  const look = () => {
    const all = runningProcesses();
    const ours = new Set([rootPid]);
    // Children have higher numbers than their parents only mostly: go on until nothing is added.
    for (let before = -1; before !== ours.size; ) {
      before = ours.size;
      for (const { pid, parentPid } of all) if (ours.has(parentPid)) ours.add(pid);
    }
    for (const one of all) {
      const key = `${one.pid} ${one.startedAt}`;
      if (!seen.has(key) && (ours.has(one.pid) || carries(one.pid, mark))) seen.set(key, one);
    }
    return all;
  };
  const timer = setInterval(look, 100);
  return {
    running() {
      const keys = new Set(look().map(({ pid, startedAt }) => `${pid} ${startedAt}`));
      return [...seen.entries()].filter(([key]) => keys.has(key)).map(([, one]) => one);
    },
    stop: () => clearInterval(timer),
  };
}

function runningProcesses(): (RunningProcess & { readonly parentPid: number })[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readText(`/proc/${name}/stat`);
      // The name in brackets may hold anything; what follows the last bracket is numbers.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [state, parent] = fields;
      const startedAt = fields[19];
      // A zombie has no memory left.
      if (!startedAt || state === 'Z') return [];
      return [{ pid: Number(name), parentPid: Number(parent), startedAt, what: whatIs(name) }];
    });
}

function whatIs(pid: string): string {
  const [program = '', ...more] = readText(`/proc/${pid}/cmdline`).split(/[\0 ]/);
  const kind = more.find((one) => one.startsWith('--type=') || one.endsWith('.ts'));
  return [program.split('/').at(-1), kind?.split('/').at(-1)].filter(Boolean).join(' ');
}

function carries(pid: number, mark: string): boolean {
  return readText(`/proc/${pid}/environ`).split('\0').includes(mark);
}

/** Empty when the process is gone or may not be read. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
