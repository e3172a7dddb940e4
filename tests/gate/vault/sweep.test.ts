import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const ID = '0190a1b2-0000-7000-8000-000000000000';
let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

it('takes away what a stop in the middle left, when Naast starts again, and nothing else', async () => {
  vault = vault.reopened();
  const before = readdirSync(vault.files.folder);
  const aside = join(vault.folder, `opzij-2026-03-03-${ID}`);
  const restoring = join(vault.folder, `.new-${ID}`);
  const reading = join(tmpdir(), `naast-reading-${vault.id}`);
  for (const folder of [aside, restoring, reading]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'naast.db'), 'sealed');
  }
  writeFileSync(join(vault.files.folder, `.${ID}.unfinished`), 'half a key file');
  vault = vault.reopened();
  expect(existsSync(restoring)).toBe(false);
  expect(existsSync(reading)).toBe(false);
  expect(readdirSync(vault.files.folder)).toEqual(before);
  expect(existsSync(join(aside, 'naast.db'))).toBe(true);
  await vault.unlock();
});
