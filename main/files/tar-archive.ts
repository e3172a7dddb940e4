import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it goes into an archive: its name there, and its bytes or the path they are read from. */
export type ArchiveEntry =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly from: string };

/** The largest size that fits the eleven octal digits of a ustar header (POSIX.1-1988). */
const LARGEST_FILE = 8 ** 11 - 1;
const BLOCK = 512;
const PIECE = 1024 * 1024;

/**
 * Writes the files one after the other into a new file in the ustar format, which every system can unpack without us, and
 * flushes it. `path` must not exist. Nothing larger than a megabyte is held in memory.
 */
export function writeArchive(path: string, entries: readonly ArchiveEntry[]): void {
  const archive = openSync(path, 'wx', 0o600);
  try {
    for (const entry of entries) addEntry(archive, entry);
    writeAll(archive, Buffer.alloc(2 * BLOCK));
    fsyncSync(archive);
  } finally {
    closeSync(archive);
  }
}

/**
 * Unpacks the files with these names into a folder, flushed; everything else in the archive is passed over, so that no name in
 * it can lead outside. Gives the names that were there; throws `NotAnArchive` on anything that is no whole archive.
 */
export function unpackArchive(path: string, folder: string, names: readonly string[]): string[] {
  const archive = openSync(path, 'r');
  const unpacked: string[] = [];
  try {
    const end = statSync(path).size;
    let position = 0;
    while (true) {
      const header = readHeader(archive, position);
      if (header === 'end') return unpacked;
      const start = position + BLOCK;
      position = start + roundedUp(header.size);
      if (position > end) throw new NotAnArchive();
      if (!names.includes(header.name) || unpacked.includes(header.name)) continue;
      copyOut(archive, { start, size: header.size, to: join(folder, header.name) });
      unpacked.push(header.name);
    }
  } finally {
    closeSync(archive);
  }
}

/** The file is no archive of this format, or was cut off. */
export class NotAnArchive extends Error {
  constructor() {
    super('not a whole archive');
  }
}

function addEntry(archive: number, entry: ArchiveEntry): void {
  if ('bytes' in entry) {
    writeAll(archive, headerOf(entry.name, entry.bytes.length));
    writeAll(archive, entry.bytes);
    writeAll(archive, Buffer.alloc(roundedUp(entry.bytes.length) - entry.bytes.length));
    return;
  }
  const source = openSync(entry.from, 'r');
  try {
    const { size } = statSync(entry.from);
    writeAll(archive, headerOf(entry.name, size));
    copyBytes(source, archive, { start: 0, size });
    writeAll(archive, Buffer.alloc(roundedUp(size) - size));
  } finally {
    closeSync(source);
  }
}

function copyOut(archive: number, out: { start: number; size: number; to: string }): void {
  const target = openSync(out.to, 'wx', 0o600);
  try {
    copyBytes(archive, target, out);
    fsyncSync(target);
  } finally {
    closeSync(target);
  }
}

function copyBytes(from: number, to: number, part: { start: number; size: number }): void {
  const piece = Buffer.alloc(Math.min(PIECE, Math.max(part.size, 1)));
  let left = part.size;
  while (left > 0) {
    const read = readSync(
      from,
      piece,
      0,
      Math.min(piece.length, left),
      part.start + part.size - left,
    );
    if (read === 0) throw new NotAnArchive();
    writeAll(to, piece.subarray(0, read));
    left -= read;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

function headerOf(name: string, size: number): Buffer {
  if (size > LARGEST_FILE) throw new RangeError('too large for an archive');
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 100, 'latin1');
  header.write('0000600\0', 100, 'latin1');
  header.write('0000000\0', 108, 'latin1');
  header.write('0000000\0', 116, 'latin1');
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write('00000000000\0', 136, 'latin1');
  header.write('        ', 148, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

function readHeader(archive: number, position: number): { name: string; size: number } | 'end' {
  const header = Buffer.alloc(BLOCK);
  if (readSync(archive, header, 0, BLOCK, position) !== BLOCK) throw new NotAnArchive();
  if (header.every((byte) => byte === 0)) return 'end';
  const text = (from: number, to: number) =>
    header.toString('latin1', from, to).replace(/\0.*$/s, '').trim();
  const stated = Number.parseInt(text(148, 156), 8);
  header.fill(' ', 148, 156);
  const size = Number.parseInt(text(124, 136), 8);
  if (checksumOf(header) !== stated || !(size >= 0)) throw new NotAnArchive();
  return { name: text(0, 100), size };
}

/** The sum of the bytes, with the field of the sum itself read as spaces. */
function checksumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0);
}

function roundedUp(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
