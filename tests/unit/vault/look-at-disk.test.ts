import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lookAtDisk } from '../../../main/vault/place/look-at-disk.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const isLinux = process.platform === 'linux';

it.runIf(isLinux).each([
  { disk: 'an encrypted disk', kind: 'CRYPT-LUKS2-0a1b-home', seen: 'encrypted' },
  { disk: 'a volume without encryption', kind: 'LVM-0a1b', seen: 'unknown' },
  { disk: 'a disk that is only checked', kind: 'CRYPT-VERITY-0a1b-root', seen: 'unknown' },
  { disk: 'a plain partition', kind: undefined, seen: 'unknown' },
])('a folder on $disk: $seen', ({ kind, seen }) => {
  const { data, linux, addDisk } = aComputer();
  addDisk('disk0', { kind });
  expect(lookAtDisk(data, linux)).toBe(seen);
});

it.runIf(isLinux).each([
  { also: 'encrypted', kind: 'CRYPT-LUKS2-2', seen: 'encrypted' },
  { also: 'not encrypted', kind: undefined, seen: 'unknown' },
])('a volume of two disks, one encrypted and the other $also: $seen', ({ kind, seen }) => {
  const { data, linux, addDisk } = aComputer();
  addDisk('disk0', { kind: 'LVM-0a1b', madeOf: ['one', 'two'] });
  addDisk('one', { kind: 'CRYPT-LUKS2-1' });
  addDisk('two', { kind });
  expect(lookAtDisk(data, linux)).toBe(seen);
});

it.runIf(isLinux)('a folder of which nothing is known is not called encrypted', () => {
  const { linux } = aComputer();
  expect(lookAtDisk('/elsewhere', linux)).toBe('unknown');
  expect(lookAtDisk('/', { mounts: '/not/there', disks: '/not/there' })).toBe('unknown');
});

/** What Linux would tell of a computer whose folder for data is on `disk0`; its root is on a disk nobody knows. */
function aComputer() {
  const folder = tempFolder();
  onTestFinished(() => folder.remove());
  const inside = (...names: string[]) => join(folder.path, ...names);
  const data = inside('my data');
  const linux = { mounts: inside('mounts'), disks: inside('disks') };
  mkdirSync(data);
  writeFileSync(inside('disk0'), '');
  const written = data.replaceAll(' ', '\\040');
  writeFileSync(
    linux.mounts,
    `/dev/root / ext4 rw 0 0\n${inside('disk0')} ${written} btrfs rw 0 0\n`,
  );
  return {
    data,
    linux,
    addDisk(name: string, of: { kind?: string | undefined; madeOf?: readonly string[] }) {
      mkdirSync(join(linux.disks, name, 'dm'), { recursive: true });
      if (of.kind) writeFileSync(join(linux.disks, name, 'dm', 'uuid'), `${of.kind}\n`);
      for (const part of of.madeOf ?? []) {
        mkdirSync(join(linux.disks, name, 'slaves', part), { recursive: true });
      }
    },
  };
}
