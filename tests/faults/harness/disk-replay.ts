import type { DiskChange } from './disk-shim.ts';

/** The smallest piece of a write that a disk keeps or loses as a whole. */
const SECTOR_BYTES = 512;

type PendingChange = Extract<DiskChange, { kind: 'written' | 'truncated' }>;

/** A file: what is certainly on the disk, and the changes since its last sync, each of which may be lost. */
interface DiskFile {
  readonly durable: FileBytes;
  pending: PendingChange[];
}

/** The bytes of a file in a buffer that may have room to spare; what lies beyond `length` is zero. */
interface FileBytes {
  buffer: Buffer;
  length: number;
}

/**
 * A disk as it may be found after the power was cut. Model: what was synced is there; of every later write each sector
 * may be there or not, in any combination. Limit of the model: names (made, removed, renamed) count as durable at once.
 */
export interface ReplayedDisk {
  /** Carries on with the next change that was logged. */
  advance(change: DiskChange): void;
  /** The bytes of every file by its path, as a power cut at this moment may leave them. */
  cut(random: () => number): Map<string, Buffer>;
}

/** `start` has the bytes of the files as they were, synced, before the first change. */
export function replayedDisk(start: ReadonlyMap<string, Buffer>): ReplayedDisk {
  const files = new Map<bigint, DiskFile>();
  const inodes = new Map<string, bigint>();
  // Files nobody has opened yet have no known inode; they get one of ours below zero.
  let lastOwn = 0n;
  for (const [path, bytes] of start) {
    lastOwn -= 1n;
    inodes.set(path, lastOwn);
    files.set(lastOwn, {
      durable: { buffer: Buffer.from(bytes), length: bytes.length },
      pending: [],
    });
  }

  function open(path: string, inode: bigint): void {
    const known = inodes.get(path);
    if (known === inode) return;
    const file = known !== undefined && known < 0n ? files.get(known) : undefined;
    inodes.set(path, inode);
    files.set(inode, file ?? { durable: { buffer: Buffer.alloc(0), length: 0 }, pending: [] });
  }

  return {
    advance(change) {
      switch (change.kind) {
        case 'opened':
          return open(change.path, change.inode);
        case 'written':
        case 'truncated':
          files.get(change.inode)?.pending.push(change);
          return;
        case 'synced': {
          const file = files.get(change.inode);
          if (!file) return;
          for (const pending of file.pending) carryOut(pending, file.durable);
          file.pending = [];
          return;
        }
        case 'unlinked':
          inodes.delete(change.path);
          return;
        case 'renamed': {
          const moved = inodes.get(change.from);
          inodes.delete(change.from);
          if (moved !== undefined) inodes.set(change.to, moved);
        }
      }
    },
    cut(random) {
      const left = new Map<string, Buffer>();
      const chanceToKeep = random();
      for (const [path, inode] of inodes) {
        const file = files.get(inode);
        if (!file) continue;
        const kept = file.pending.flatMap((change) => whatIsKept(change, chanceToKeep, random));
        const bytes = { ...file.durable, buffer: Buffer.from(file.durable.buffer) };
        for (const change of kept) carryOut(change, bytes);
        left.set(path, bytes.buffer.subarray(0, bytes.length));
      }
      return left;
    },
  };
}

/** A write that is whole, gone, or torn into sectors of which some are there. */
function whatIsKept(
  change: PendingChange,
  chanceToKeep: number,
  random: () => number,
): PendingChange[] {
  const fate = random();
  if (change.kind === 'truncated' || fate > 0.3) return random() < chanceToKeep ? [change] : [];
  const sectors: PendingChange[] = [];
  for (let at = 0; at < change.bytes.length; at += SECTOR_BYTES) {
    if (random() >= chanceToKeep) continue;
    const bytes = change.bytes.subarray(at, at + SECTOR_BYTES);
    sectors.push({ ...change, offset: change.offset + at, bytes });
  }
  return sectors;
}

function carryOut(change: PendingChange, bytes: FileBytes): void {
  if (change.kind === 'truncated') {
    makeRoom(bytes, change.length);
    if (change.length < bytes.length) bytes.buffer.fill(0, change.length, bytes.length);
    bytes.length = change.length;
    return;
  }
  const end = change.offset + change.bytes.length;
  makeRoom(bytes, end);
  change.bytes.copy(bytes.buffer, change.offset);
  bytes.length = Math.max(bytes.length, end);
}

/** Doubles the buffer rather than letting it grow page by page: a log has thousands of them. */
function makeRoom(bytes: FileBytes, length: number): void {
  if (length <= bytes.buffer.length) return;
  const larger = Buffer.alloc(Math.max(length, 2 * bytes.buffer.length));
  bytes.buffer.copy(larger);
  bytes.buffer = larger;
}
