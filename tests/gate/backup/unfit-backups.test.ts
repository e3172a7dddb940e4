import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackBackup, writeBackup } from '../../../main/storage/backups/backup-file.ts';
import { connect } from '../../../main/storage/open-database.ts';
import { deriveKey } from '../../../main/vault/keys/argon2.ts';
import { keyFileText, readKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { openWithPassphrase } from '../../../main/vault/keys/slots.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
let unpacked: { database: string; keys: string };
let path: string;
beforeEach(async () => {
  vault = await testVault();
  await vault.get(backup.checkNow, {});
  path = join(vault.files.backups, readdirSync(vault.files.backups)[0] ?? '');
  const folder = join(vault.folder, 'unpacked');
  mkdirSync(folder);
  const found = unpackBackup(path, folder);
  if (!found.ok) throw new Error(found.error);
  unpacked = found.value;
});
afterEach(() => vault.remove());

describe('a backup whose database is good', () => {
  it('is not said to be good when its key file is of another vault', async () => {
    const slots = readKeyFiles([unpacked.keys, unpacked.keys]);
    if (!slots.ok) throw new Error(slots.error);
    writeFileSync(
      unpacked.keys,
      keyFileText({ ...slots.value, databaseId: '0190a1b2-0000-7000-8000-000000000000' }),
    );
    packAgain();
    expect(await vault.get(backup.tryRestore, {})).toEqual({ faults: ['key-file'] });
  });

  it('is refused when a newer version made it, and the vault it would stand in for stays', async () => {
    const slots = readKeyFiles([unpacked.keys, unpacked.keys]);
    const key = slots.ok && (await openWithPassphrase(slots.value, PASSPHRASE, deriveKey));
    if (!key) throw new Error('the passphrase should open the backup');
    const database = connect(unpacked.database, key);
    database.pragma('user_version=9999');
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    packAgain();
    vault = vault.reopened();
    const [stored] = await vault.get(backup.stored, { vaultId: vault.id });
    const before = readdirSync(vault.folder);
    const answer = await vault.call(backup.restore, {
      source: { kind: 'stored', vaultId: vault.id, name: stored?.name ?? '' },
      secret: { kind: 'passphrase', text: PASSPHRASE },
      insteadOf: vault.id,
    });
    expect(answer).toMatchObject({ error: { code: 'file-from-newer-version' } });
    expect(readdirSync(vault.folder)).toEqual(before);
    await vault.unlock();
  });
});

function packAgain(): void {
  writeBackup({
    database: unpacked.database,
    keys: readFileSync(unpacked.keys, 'utf8'),
    to: path,
    at: '2026-03-03T09:30:00.000Z',
  });
}
