import { copyFileSync, existsSync } from 'node:fs';

/** Copies a closed database, with the log beside it where there is one; what stands at `to` is replaced. Throws the system's error. */
export function copyWithLog(path: string, to: string): void {
  copyFileSync(path, to);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${to}-wal`);
}
