import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Secret } from './secret-forms.ts';

const PAGE = 4096;
const CHUNK = 8 * 1024 * 1024;
/** In an entry of `/proc/PID/pagemap`: the page is in memory, or in swap. Others were never touched. */
const PRESENT_OR_SWAPPED = 0b1100_0000;

/**
 * The names of the secrets a process holds anywhere in its memory: heap, stacks, shared and anonymous memory. Left out are
 * only untouched pages and files mapped for reading, which hold what is on the disk. `gone` when the process ended meanwhile.
 * Throws when this user may not read it.
 */
export function secretsInMemory(pid: number, secrets: readonly Secret[]): string[] | 'gone' {
  const longest = Math.max(...secrets.flatMap(({ forms }) => forms.map(({ length }) => length)));
  const found = new Set<string>();
  const buffer = Buffer.alloc(CHUNK);
  let memory: number | undefined;
  let pages: number | undefined;
  try {
    const maps = readFileSync(`/proc/${pid}/maps`, 'utf8');
    memory = openSync(`/proc/${pid}/mem`, 'r');
    pages = openSync(`/proc/${pid}/pagemap`, 'r');
    for (const region of regionsIn(maps)) {
      for (const run of touchedRuns(pages, region)) {
        for (let from = run.start; from < run.end; from += CHUNK - longest) {
          const length = Math.min(CHUNK, run.end - from);
          const read = readAt(memory, buffer, { from, length });
          const chunk = buffer.subarray(0, read);
          for (const { name, forms } of secrets) {
            if (!found.has(name) && forms.some((form) => chunk.includes(form))) found.add(name);
          }
        }
      }
    }
    return [...found];
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ESRCH')) return 'gone';
    throw error;
  } finally {
    if (memory !== undefined) closeSync(memory);
    if (pages !== undefined) closeSync(pages);
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function* regionsIn(maps: string): Generator<Span> {
  for (const line of maps.split('\n')) {
    const [, start, end, may = '', inode, name = ''] =
      /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ (\d+)\s*(.*)$/.exec(line) ?? [];
    if (!start || !end || !may.startsWith('r') || /^\[v(var|syscall|dso)/.test(name)) continue;
    const isFileForReading =
      inode !== '0' && !may.includes('w') && !/^\/(memfd|dev\/shm)/.test(name);
    if (!isFileForReading)
      yield { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) };
  }
}

/** The parts of a region that were ever written or read: reservations of many gigabytes are skipped in no time. */
function* touchedRuns(pages: number, { start, end }: Span): Generator<Span> {
  const entries = Buffer.alloc(8 * 65_536);
  let runStart: number | undefined;
  for (let from = start; from < end; from += 65_536 * PAGE) {
    const count = Math.min(65_536, (end - from) / PAGE);
    const read = readSync(pages, entries, 0, count * 8, (from / PAGE) * 8);
    for (let index = 0; index < read / 8; index += 1) {
      const at = from + index * PAGE;
      const isTouched = ((entries[index * 8 + 7] ?? 0) & PRESENT_OR_SWAPPED) !== 0;
      if (isTouched) runStart ??= at;
      else if (runStart !== undefined) {
        yield { start: runStart, end: at };
        runStart = undefined;
      }
    }
  }
  if (runStart !== undefined) yield { start: runStart, end };
}

/** Pages that belong to a device or were unmapped meanwhile cannot be read: nothing is there. */
function readAt(memory: number, buffer: Buffer, part: { from: number; length: number }): number {
  try {
    return readSync(memory, buffer, 0, part.length, part.from);
  } catch (error) {
    if (isCode(error, 'EIO') || isCode(error, 'EFAULT')) return 0;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
