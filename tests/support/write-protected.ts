import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';

/**
 * Makes a folder or file one that nobody can write, until the returned function is called; a sentence that says why when that
 * cannot be done here. Root may write everywhere, so for root it becomes a mount that is there to be read.
 */
export function writeProtected(path: string): (() => void) | string {
  if (process.platform === 'win32') return 'Windows protects no folder with a mode';
  if (process.getuid?.() !== 0) {
    chmodSync(path, 0o500);
    return () => chmodSync(path, 0o700);
  }
  const isBound = spawnSync('mount', ['--bind', path, path]).status === 0;
  if (!isBound) return 'mounting is not allowed here';
  spawnSync('mount', ['-o', 'remount,bind,ro', path]);
  return () => void spawnSync('umount', ['--lazy', path]);
}
