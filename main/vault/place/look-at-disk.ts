import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DiskEncryption } from '../../../shared/features/vault/schema.ts';
import { folderOfMount, realPathOf } from './look-at-place.ts';

/** Where Linux tells what is attached where, and what its disks are made of. */
const linuxFiles = { mounts: '/proc/self/mounts', disks: '/sys/class/block' };
type LinuxFiles = typeof linuxFiles;

/** Kinds of device mapper that encrypt; others of its family only check. */
const ENCRYPTING = /^CRYPT-(LUKS\d|PLAIN|TCRYPT|BITLK|FVAULT2)-/;

/**
 * Whether the disk a folder is on is encrypted, as far as that can be seen without starting another program: Linux shows it,
 * Windows and macOS do not. Never throws; what cannot be seen is `unknown`.
 */
export function lookAtDisk(folder: string, linux: LinuxFiles = linuxFiles): DiskEncryption {
  if (process.platform !== 'linux') return 'unknown';
  try {
    const device = deviceUnder(realPathOf(folder), readFileSync(linux.mounts, 'utf8'));
    return device !== undefined && isEncrypted(basename(realpathSync(device)), linux)
      ? 'encrypted'
      : 'unknown';
  } catch {
    // A file system without a disk of its own, or a system that does not say.
    return 'unknown';
  }
}

/** The device of the deepest place above the path where one is attached; of two in one place the last lies on top. */
function deviceUnder(path: string, table: string): string | undefined {
  const above = table.split('\n').flatMap((line) => {
    const [device, written] = line.split(' ');
    if (!device || !written) return [];
    const folder = folderOfMount(written);
    const isAbove = path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
    return isAbove ? [{ device, folder }] : [];
  });
  return above.toSorted((one, other) => one.folder.length - other.folder.length).at(-1)?.device;
}

/** Itself, or everything it is made of: a volume of LVM on an encrypted disk. */
function isEncrypted(name: string, linux: LinuxFiles): boolean {
  const kind = join(linux.disks, name, 'dm', 'uuid');
  if (existsSync(kind) && ENCRYPTING.test(readFileSync(kind, 'utf8'))) return true;
  const madeOf = join(linux.disks, name, 'slaves');
  const parts = existsSync(madeOf) ? readdirSync(madeOf) : [];
  return parts.length > 0 && parts.every((part) => isEncrypted(part, linux));
}
