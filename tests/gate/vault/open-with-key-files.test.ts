import { randomBytes, randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../../../main/storage/open-database.ts';
import { LOWEST_COST } from '../../../main/vault/keys/argon2.ts';
import { type KeySlots, readKeyFiles, writeKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { sealPreviousKey, sealUnderPassphrase } from '../../../main/vault/keys/slots.ts';
import { openWithKeyFiles } from '../../../main/vault/open-with-key-files.ts';
import { filesIn, type VaultFiles } from '../../../main/vault/vault-files.ts';
import { quickKey } from '../../support/quick-vault.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const key = randomBytes(32);
let folder: ReturnType<typeof tempFolder>;
let files: VaultFiles;
beforeEach(() => {
  folder = tempFolder();
  files = filesIn(folder.path);
});
afterEach(() => folder.remove());

describe('a renewal of the key that was cut off after the swap', () => {
  it('opens when the key files cannot be written, and is finished at the next opening', async () => {
    createDatabase(files.database, key).close();
    const slots = await cutOffSlots();
    const gone = join(folder.path, 'gone', 'naast.keys.json');
    const first = openWithKeyFiles({ ...files, keys: [gone, gone] }, slots, key);
    if (!first.ok) throw new Error(first.error);
    expect(first.value.slots.previous).not.toBeNull();
    first.value.database.close();

    const second = openWithKeyFiles(files, first.value.slots, key);
    if (!second.ok) throw new Error(second.error);
    second.value.database.close();
    const written = readKeyFiles(files.keys);
    expect(written.ok && written.value.previous).toBeNull();
  });

  it('lets go of the database when what goes wrong is no failure of the disk', async () => {
    createDatabase(files.database, key).close();
    const slots = await cutOffSlots();
    const odd = { ...files, keys: ['\0', '\0'] as const };
    expect(() => openWithKeyFiles(odd, slots, key)).toThrow();
    const again = openWithKeyFiles(files, slots, key);
    expect(again.ok).toBe(true);
    if (again.ok) again.value.database.close();
  });
});

describe('writing the key files', () => {
  it('counts a file that is in its place though the disk complained afterwards', async () => {
    const before = await cutOffSlots();
    writeKeyFiles(files.keys, before);
    const after = { ...before, sequence: before.sequence + 1, label: 'Bram' };
    writeKeyFiles(files.keys, after, (from, to) => {
      renameSync(from, to);
      throw Object.assign(new Error('the folder was not flushed'), { code: 'EIO' });
    });
    const read = readKeyFiles(files.keys);
    expect(read.ok && read.value.label).toBe('Bram');
  });

  it('throws when neither is in its place', async () => {
    const before = await cutOffSlots();
    writeKeyFiles(files.keys, before);
    const refuse = () => {
      throw Object.assign(new Error('not renamed'), { code: 'EIO' });
    };
    expect(() => writeKeyFiles(files.keys, { ...before, label: 'Bram' }, refuse)).toThrow();
    const read = readKeyFiles(files.keys);
    expect(read.ok && read.value.label).toBe('Sanne');
  });
});

/** Slots as a renewal leaves them between the swap and the moment the previous key is forgotten. */
async function cutOffSlots(): Promise<KeySlots> {
  const databaseId = randomUUID();
  const passphrase = await sealUnderPassphrase({
    databaseKey: key,
    databaseId,
    passphrase: 'koffie aan de keukentafel',
    deriveKey: quickKey,
    cost: LOWEST_COST,
  });
  return {
    format: 1,
    databaseId,
    label: 'Sanne',
    sequence: 1,
    passphrase,
    recovery: null,
    head: null,
    previous: sealPreviousKey(randomBytes(32), key, databaseId),
  };
}
