import { readdirSync, readFileSync } from 'node:fs';

/** All processes below one, found in /proc; empty where there is none. */
export function processesBelow(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of foldersIn('/proc')) {
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readIfThere(`/proc/${name}/stat`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (one: number): boolean => {
    const parent = parents.get(one);
    return parent !== undefined && (parent === pid || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

/** The memory a process holds in this computer, in megabytes. */
export function residentMegabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1];
  return Math.round(Number(kilobytes ?? Number.NaN) / 1024);
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may be gone by the time its file is read: then there is nothing to know about it. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
