import { lstatSync, readlinkSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Takes away the browser's folder and, when the browser was ended before it could tidy up, the folder of its socket,
 * which it makes beside it and points to with a link.
 */
export function removeTraces(profile: string): void {
  const socketFolder = socketFolderOf(profile);
  if (socketFolder) rmSync(socketFolder, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Only a folder named as browsers name it: a link must not lead us to remove anything else. */
function socketFolderOf(profile: string): string | undefined {
  const link = join(profile, 'SingletonSocket');
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const folder = dirname(readlinkSync(link));
  return /^\.?(org\.chromium|com\.google|com\.microsoft)\./.test(basename(folder))
    ? folder
    : undefined;
}
