import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { backup } from '../../../shared/features/backup/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { databaseKeyOf } from '../../faults/harness/made-vault.ts';
import { aLine, anInhabitant, aStoredConversation } from '../../support/builders.ts';
import { spoilTable } from '../../support/damage.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import { PASSPHRASE, testVault } from '../../support/test-vault.ts';
import { writeProtected } from '../../support/write-protected.ts';

it.for(['folder', 'database'] as const)(
  'a vault of which the %s cannot be written opens to be read, says so, and keeps every byte',
  async (part, { skip }) => {
    const vault = await testVault();
    onTestFinished(vault.remove);
    await vault.get(inhabitants.add, anInhabitant());
    await vault.get(vaultCalls.lock, {});
    const before = fileHashes(vault.files.folder);
    const unprotect = writeProtected(vault.files[part]);
    if (typeof unprotect === 'string') return skip(`not run: ${unprotect}`);
    onTestFinished(unprotect);

    const again = vault.reopened();
    await again.unlock();
    expect(await again.get(vaultCalls.status, {})).toMatchObject({
      vault: { readOnly: 'write-protected' },
    });
    expect(await again.get(inhabitants.list, {})).toMatchObject([{ name: 'mevrouw Yildiz' }]);
    expect(await again.call(inhabitants.add, anInhabitant())).toEqual({
      ok: false,
      error: { code: 'vault-write-protected' },
    });
    await again.get(vaultCalls.lock, {});
    expect(fileHashes(vault.files.folder)).toEqual(before);
    expect(readdirSync(tmpdir())).not.toContain(`naast-reading-${vault.id}`);
  },
);

/** Damage in notes is found by the check after unlocking, damage in the chain of changes while the vault is opened. */
it.for(['note_lines', 'changes'])(
  'a vault that cannot be written and of which %s is damaged says so, can be read, and keeps every byte',
  async (table, { skip }) => {
    const vault = await testVault();
    onTestFinished(vault.remove);
    const { id: conversationId } = await aStoredConversation(vault);
    const changed = Array.from({ length: 500 }, (_, position) =>
      aLine({ text: `zin ${position} over de buren en de trap`, position }),
    );
    await vault.get(notes.save, { conversationId, changed, removed: [] });
    await vault.get(vaultCalls.lock, {});
    spoilTable(vault.files.database, await databaseKeyOf(vault.files), table);
    const before = fileHashes(vault.files.folder);
    const unprotect = writeProtected(vault.files.folder);
    if (typeof unprotect === 'string') return skip(`not run: ${unprotect}`);
    onTestFinished(unprotect);

    const again = vault.reopened();
    await again.unlock();
    expect((await again.get(backup.checkNow, {})).faults).not.toEqual([]);
    expect(await again.get(vaultCalls.status, {})).toMatchObject({
      vault: { readOnly: 'damaged' },
    });
    expect(await again.get(inhabitants.list, {})).toMatchObject([{ name: 'mevrouw Yildiz' }]);
    await again.get(vaultCalls.lock, {});
    expect(fileHashes(vault.files.folder)).toEqual(before);
    expect(readdirSync(tmpdir())).not.toContain(`naast-reading-${vault.id}`);

    const secret = { kind: 'passphrase', text: PASSPHRASE } as const;
    const rescued = await vault.reopened().get(backup.rescue, { vaultId: vault.id, secret });
    const { folder } = vault.files;
    expect(rescued).toMatchObject({ label: 'Sanne (2)', former: { kind: 'stays', folder } });
    expect(fileHashes(folder)).toEqual(before);
  },
);

it('a sound vault that cannot be written passes the check after unlocking, and can be kept elsewhere', async ({
  skip,
}) => {
  const vault = await testVault();
  onTestFinished(vault.remove);
  await vault.get(inhabitants.add, anInhabitant());
  await vault.get(vaultCalls.lock, {});
  const unprotect = writeProtected(vault.files.folder);
  if (typeof unprotect === 'string') return skip(`not run: ${unprotect}`);
  onTestFinished(unprotect);

  const again = vault.reopened();
  await again.unlock();
  expect(await again.get(backup.checkNow, {})).toEqual({ faults: [] });
  expect(await again.get(vaultCalls.status, {})).toMatchObject({
    vault: { readOnly: 'write-protected' },
  });
  const stick = join(vault.folder, 'stick.tar');
  again.host.savePath = stick;
  await again.get(backup.keepElsewhere, {});
  expect(existsSync(stick)).toBe(true);
});
