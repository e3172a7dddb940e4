import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { renamePatiently } from './rename-patiently.ts';
import { flushFolder, writeFileWhole } from './write-file-whole.ts';

/**
 * Writes a new folder with these files, all of them or none: under an unfinished name beside it, flushed, then renamed.
 * A name that is taken gets a number behind it; nothing that is there is replaced. Gives the path of the new folder.
 * Throws the system's error and leaves nothing behind.
 */
export function writeFolderWhole(
  parent: string,
  name: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): string {
  const unfinished = join(parent, `.${randomUUID()}.unfinished`);
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    for (const [file, content] of Object.entries(files)) {
      writeFileWhole(join(unfinished, file), content);
    }
    const path = freeName(parent, name);
    renamePatiently(unfinished, path);
    flushFolder(parent);
    return path;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

function freeName(parent: string, name: string): string {
  for (let nth = 1; ; nth += 1) {
    const path = join(parent, nth === 1 ? name : `${name} (${nth})`);
    if (!existsSync(path)) return path;
  }
}
