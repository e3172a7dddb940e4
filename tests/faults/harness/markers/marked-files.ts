import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Secret } from '../memory/secret-forms.ts';

/** A file that holds one of the marked words, in any form a program may keep it in. */
export interface MarkedFile {
  readonly path: string;
  readonly names: readonly string[];
}

/** What a search went through. */
export interface FileSearch {
  readonly files: number;
  readonly bytes: number;
  readonly marked: readonly MarkedFile[];
}

/**
 * Searches every file below a folder, and what these processes still hold open of files below it that have no name any more:
 * SQLite takes the name off a temporary file as soon as it has it. A file that goes away meanwhile is no finding.
 */
export function searchFiles(
  folder: string,
  pids: readonly number[],
  secrets: readonly Secret[],
): FileSearch {
  let bytes = 0;
  const marked: MarkedFile[] = [];
  const paths = [...filesBelow(folder), ...pids.flatMap((pid) => namelessFiles(pid, folder))];
  for (const path of paths) {
    const content = readIfThere(path);
    bytes += content.length;
    const names = secrets
      .filter(({ forms }) => forms.some((form) => content.includes(form)))
      .map(({ name }) => name);
    if (names.length > 0) marked.push({ path: path.replace(folder, '…'), names });
  }
  return { files: paths.length, bytes, marked };
}

/** A folder that goes away while it is read holds nothing. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    return [];
  }
}

/** Only Linux shows what a process has open; a process that is gone, or that we may not look into, shows nothing. */
function namelessFiles(pid: number, folder: string): string[] {
  const open = `/proc/${pid}/fd`;
  try {
    return readdirSync(open)
      .map((number) => join(open, number))
      .filter((path) => isNamelessBelow(path, folder));
  } catch {
    return [];
  }
}

function isNamelessBelow(path: string, folder: string): boolean {
  try {
    const target = readlinkSync(path);
    return target.startsWith(folder) && target.endsWith(' (deleted)');
  } catch {
    return false;
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
