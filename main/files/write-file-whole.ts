import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { patiently, type Rename, renamePatiently } from './rename-patiently.ts';

/**
 * Writes a file whole or not at all: under another name in the same folder, flushed, then renamed over the target.
 * A full disk or a power cut leaves the old file as it was. Readable by this user only. Throws the system's error; when
 * only the folder could not be flushed, the new file is in its place, but a power cut may bring the old one back.
 */
export function writeFileWhole(
  path: string,
  content: Uint8Array | string,
  rename: Rename = renamePatiently,
): void {
  const unfinished = unfinishedBeside(path);
  try {
    writeAndFlush(unfinished, content);
    rename(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/** As `writeFileWhole`, while somebody works: a target that another program holds does not keep this thread waiting. */
export async function writeFileWholeAside(
  path: string,
  content: Uint8Array | string,
): Promise<void> {
  const unfinished = unfinishedBeside(path);
  try {
    writeAndFlush(unfinished, content);
    await patiently(() => renameSync(unfinished, path));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/** The name of a file that was being written when it stopped. */
export const UNFINISHED_FILE = /^\.[0-9a-f-]{36}\.unfinished$/;

function unfinishedBeside(path: string): string {
  return join(dirname(path), `.${randomUUID()}.unfinished`);
}

function writeAndFlush(path: string, text: Uint8Array | string): void {
  const content = typeof text === 'string' ? Buffer.from(text) : text;
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
