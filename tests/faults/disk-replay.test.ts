import { describe, expect, it } from 'vitest';
import { replayedDisk } from './harness/disk-replay.ts';
import type { DiskChange } from './harness/disk-shim.ts';
import { seededRandom } from './harness/random.ts';

const FILE = '/disk/naast.db';
const written = (bytes: Buffer, offset = 0): DiskChange => ({
  kind: 'written',
  inode: 5n,
  offset,
  bytes,
});
const opened: DiskChange = { kind: 'opened', inode: 5n, path: FILE };
const synced: DiskChange = { kind: 'synced', inode: 5n };

/** What a hundred cuts at this moment leave of the file, each outcome once. */
function outcomes(start: string, changes: readonly DiskChange[]): Set<string> {
  const disk = replayedDisk(new Map([[FILE, Buffer.from(start)]]));
  for (const change of changes) disk.advance(change);
  const random = seededRandom(3);
  return new Set(
    Array.from({ length: 100 }, () => disk.cut(random).get(FILE)?.toString('latin1') ?? 'gone'),
  );
}

describe('a disk after a power cut', () => {
  it('has what was synced, always', () => {
    const left = outcomes('oud', [opened, written(Buffer.from('nieuw')), synced]);
    expect([...left]).toEqual(['nieuw']);
  });

  it('may have what was not synced, or what was there before', () => {
    const left = outcomes('oud', [opened, written(Buffer.from('nieuw'))]);
    expect(left).toEqual(new Set(['oud', 'nieuw']));
  });

  it('may have a write in part, sector by sector', () => {
    const page = Buffer.concat([Buffer.alloc(512, 'a'), Buffer.alloc(512, 'b')]);
    const left = outcomes('.'.repeat(1024), [opened, written(page)]);
    expect(left).toContain('.'.repeat(512) + 'b'.repeat(512));
    expect(left).toContain('a'.repeat(512) + '.'.repeat(512));
  });

  it('may have a later write without the one before it', () => {
    const left = outcomes('1234', [
      opened,
      written(Buffer.from('A')),
      written(Buffer.from('B'), 1),
    ]);
    expect(left).toEqual(new Set(['1234', 'A234', '1B34', 'AB34']));
  });

  it('follows a file through a rename and forgets one that is gone', () => {
    const renamed: DiskChange = { kind: 'renamed', from: FILE, to: '/disk/other' };
    expect(outcomes('oud', [opened, renamed])).toEqual(new Set(['gone']));
    expect(outcomes('oud', [{ kind: 'unlinked', path: FILE }])).toEqual(new Set(['gone']));
  });
});
