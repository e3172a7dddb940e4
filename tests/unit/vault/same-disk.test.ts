import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isOnSameDisk } from '../../../main/vault/place/same-disk.ts';
import { tempFolder } from '../../support/temp-folder.ts';

it('tells two folders of one disk from a folder of another', () => {
  const folder = tempFolder();
  const other = join(folder.path, 'back-ups');
  mkdirSync(other);
  expect(isOnSameDisk(folder.path, other)).toBe(true);
  // Whatever else is attached, on Linux this is never the disk a folder is on.
  if (process.platform === 'linux') expect(isOnSameDisk(folder.path, '/proc')).toBe(false);
  folder.remove();
});
