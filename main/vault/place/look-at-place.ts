import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { PlaceFacts } from './judge-place.ts';

/** Gathers what `judgePlace` needs to know about a folder, which need not be there yet. */
export function lookAtPlace(folder: string): PlaceFacts {
  const path = realPathOf(folder);
  return {
    isWindows: process.platform === 'win32',
    path,
    namesAbove: foldersUpFrom(path).map(namesIn),
    syncRoots: [...oneDriveFolders(), ...dropboxFolders()],
    roamingFolder: process.platform === 'win32' ? process.env.APPDATA : undefined,
    mounts: mounts(),
  };
}

/**
 * Follows links of what is there already; the rest is added as it is. A mapped drive of Windows becomes the address of its
 * server that way.
 */
export function realPathOf(folder: string): string {
  if (existsSync(folder)) return realpathSync.native(folder);
  const above = dirname(folder);
  return above === folder ? folder : join(realPathOf(above), folder.slice(above.length));
}

function foldersUpFrom(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...foldersUpFrom(above)];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not there yet, or not ours to read: it tells nothing.
    return [];
  }
}

/** Windows names the folders of OneDrive in the environment, one for home and one for work. */
function oneDriveFolders(): string[] {
  const { OneDrive, OneDriveConsumer, OneDriveCommercial } = process.env;
  return [OneDrive, OneDriveConsumer, OneDriveCommercial].filter((path) => path !== undefined);
}

const DropboxInfo = z.record(z.string(), z.object({ path: z.string().min(1) }));

/** Dropbox writes down where its folders are, on every system. */
function dropboxFolders(): string[] {
  const settings = [process.env.APPDATA, process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Dropbox'));
  return [...settings, join(homedir(), '.dropbox')].flatMap((folder) => {
    try {
      const info = DropboxInfo.parse(JSON.parse(readFileSync(join(folder, 'info.json'), 'utf8')));
      return Object.values(info).map(({ path }) => path);
    } catch {
      // No Dropbox here, or one that writes this in another way: its folder is still known by what lies in it.
      return [];
    }
  });
}

function mounts(): PlaceFacts['mounts'] {
  try {
    if (process.platform === 'linux') return linuxMounts(readFileSync('/proc/self/mounts', 'utf8'));
    if (process.platform === 'darwin')
      return macMounts(execFileSync('/sbin/mount', { encoding: 'utf8' }));
    return [];
  } catch {
    // A system that does not say; the other signs still count.
    return [];
  }
}

/** A folder from the table of mounts, where a space is written as `\040`. */
export function folderOfMount(written: string): string {
  return written.replace(/\\(\d{3})/g, (_, octal) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

/** `device folder type options 0 0` */
export function linuxMounts(table: string): PlaceFacts['mounts'] {
  return table.split('\n').flatMap((line) => {
    const [, folder, type] = line.split(' ');
    if (!folder || !type) return [];
    return [{ folder: folderOfMount(folder), type }];
  });
}

/** `//user@server/share on /Volumes/share (smbfs, nodev, nosuid)` */
export function macMounts(table: string): PlaceFacts['mounts'] {
  return table.split('\n').flatMap((line) => {
    const [, folder, type] = /^.* on (.+) \(([^,)]+)[^)]*\)$/.exec(line) ?? [];
    return folder && type ? [{ folder, type }] : [];
  });
}
