import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..', 'shim', 'disk-shim.c');

/** Compiles the shim into a folder and gives its path; a sentence that says why when that cannot be done here. */
export function compileDiskShim(folder: string): { readonly path: string } | { notRun: string } {
  if (process.platform !== 'linux')
    return { notRun: 'only Linux lets a library stand before the disk' };
  const path = join(folder, 'disk-shim.so');
  const compiled = spawnSync('gcc', ['-shared', '-fPIC', '-O2', '-o', path, source, '-ldl'], {
    encoding: 'utf8',
  });
  if (compiled.error) return { notRun: 'gcc is not installed' };
  if (compiled.status !== 0) throw new Error(`the shim does not compile: ${compiled.stderr}`);
  return { path };
}

/** The environment of a process whose files below `watched` pass through the shim. */
export function shimEnvironment(shim: {
  readonly path: string;
  readonly watched: string;
  readonly log?: string;
  readonly faults?: string;
}): NodeJS.ProcessEnv {
  return {
    LD_PRELOAD: shim.path,
    NAAST_SHIM_FOLDER: shim.watched,
    ...(shim.log ? { NAAST_SHIM_LOG: shim.log } : {}),
    ...(shim.faults ? { NAAST_SHIM_FAULTS: shim.faults } : {}),
  };
}

/** One change of a file, as the shim logged it; files are told apart by inode, which outlives a rename. */
export type DiskChange =
  | { readonly kind: 'opened'; readonly inode: bigint; readonly path: string }
  | {
      readonly kind: 'written';
      readonly inode: bigint;
      readonly offset: number;
      readonly bytes: Buffer;
    }
  | { readonly kind: 'synced'; readonly inode: bigint }
  | { readonly kind: 'truncated'; readonly inode: bigint; readonly length: number }
  | { readonly kind: 'unlinked'; readonly path: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string };

/** A change with the length of the log after it, by which it can be set against what had been answered. */
export interface LoggedChange {
  readonly change: DiskChange;
  readonly endsAt: number;
}

const HEADER_BYTES = 24;

/** Reads the log: `struct record` of the shim, in the byte order of this machine (little-endian), and its payload. */
export function* loggedChanges(log: Buffer): Generator<LoggedChange> {
  let at = 0;
  while (at + HEADER_BYTES <= log.length) {
    const start = at;
    const payload = log.subarray(at + HEADER_BYTES, at + HEADER_BYTES + log.readUInt32LE(at + 4));
    at += HEADER_BYTES + payload.length;
    yield { change: changeAt(log, start, payload), endsAt: at };
  }
}

function changeAt(log: Buffer, at: number, payload: Buffer): DiskChange {
  const inode = log.readBigUInt64LE(at + 8);
  const offset = Number(log.readBigUInt64LE(at + 16));
  const kind = log.readUInt32LE(at);
  switch (kind) {
    case 1:
      return { kind: 'opened', inode, path: payload.toString('utf8') };
    case 2:
      return { kind: 'written', inode, offset, bytes: payload };
    case 3:
      return { kind: 'synced', inode };
    case 4:
      return { kind: 'truncated', inode, length: offset };
    case 5:
      return { kind: 'unlinked', path: payload.toString('utf8') };
    case 6: {
      const [from = '', to = ''] = payload.toString('utf8').split('\0');
      return { kind: 'renamed', from, to };
    }
    default:
      throw new Error(`the log has a record of unknown kind ${kind}`);
  }
}

export const diskErrors = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY'] as const;
export type DiskError = (typeof diskErrors)[number];

/** The switch that lets a change of the disk fail, in a process that runs with the shim. */
export interface DiskFaults {
  /** The file both share, for `shimEnvironment`. */
  readonly path: string;
  /** Lets the `at`-th change from now fail, and with `forGood` every one after it. */
  arm(fault: { readonly at: number; readonly error: DiskError; readonly forGood: boolean }): void;
  /** Lets everything succeed again; gives how many changes there were since `arm`, and how many failed. */
  disarm(): { readonly changes: number; readonly failed: number };
}

/** `path` is where the shared file is made. */
export function diskFaults(path: string): DiskFaults {
  const write = (fields: readonly number[]) => {
    const file = openSync(path, 'r+');
    try {
      writeSync(file, Buffer.from(Uint32Array.from(fields).buffer), 0, null, 0);
    } finally {
      closeSync(file);
    }
  };
  writeFileSync(path, Buffer.alloc(20));
  return {
    path,
    arm: ({ at, error, forGood }) => write([at, constants.errno[error], forGood ? 1 : 0, 0, 0]),
    disarm() {
      const fields = Buffer.alloc(20);
      const file = openSync(path, 'r');
      try {
        readSync(file, fields, 0, fields.length, 0);
      } finally {
        closeSync(file);
      }
      write([0, 0, 0, 0, 0]);
      return { changes: fields.readUInt32LE(12), failed: fields.readUInt32LE(16) };
    },
  };
}
