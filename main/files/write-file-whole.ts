import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renamePatiently } from './rename-patiently.ts';

/**
 * Writes a file whole or not at all: under another name in the same folder, flushed, then renamed over the target.
 * A full disk or a power cut leaves the old file as it was. Readable by this user only. Throws the system's error.
 */
export function writeFileWhole(path: string, content: Uint8Array | string): void {
  const folder = dirname(path);
  const unfinished = join(folder, `.${randomUUID()}.unfinished`);
  try {
    writeAndFlush(unfinished, typeof content === 'string' ? Buffer.from(content) : content);
    renamePatiently(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushFolder(folder);
}

function writeAndFlush(path: string, content: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    let written = 0;
    while (written < content.length) written += writeSync(file, content, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a file that was copied last. */
export function flushFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes renames in a folder last: without it one can be lost in a power cut. Windows cannot open a folder and needs no flush. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
