import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from '../../../main/storage/open-database.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { databaseKeyOf } from '../../faults/harness/made-vault.ts';
import { makeOldIn, OLD_LINES, oldVersions } from '../../faults/harness/old-vault.ts';
import { cutOffRenewal } from '../../support/cut-off-renewal.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

const OTHER = 'de kat krabt de krullen van de trap';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

it.each([oldVersions[0], oldVersions.at(-1)])(
  'opens a vault of schema %i whose renewal of the key was cut off, and keeps a proven backup of how it was',
  async (version = 0) => {
    vault = vault.reopened();
    const { files } = vault;
    makeOldIn(files, await databaseKeyOf(files, PASSPHRASE), version);
    await cutOffRenewal(files, { passphrase: PASSPHRASE, next: OTHER });

    const unlock = { vaultId: vault.id, passphrase: OTHER };
    expect(await vault.call(vaultCalls.unlock, unlock)).toEqual({ ok: true, value: {} });
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ vault: { readOnly: null } });
    const { backups } = await vault.get(backup.overview, {});
    expect(backups).toMatchObject([{ isProven: true }]);

    const restored = await vault.get(backup.restore, {
      source: { kind: 'stored', vaultId: vault.id, name: backups[0]?.name ?? '' },
      secret: { kind: 'passphrase', text: OTHER },
      insteadOf: null,
    });
    expect(restored.found).toContainEqual({ word: 'notes', saved: OLD_LINES, lost: 0 });

    vault.close();
    const database = connect(files.database, await databaseKeyOf(files, OTHER));
    const lines = database.prepare('SELECT count(*) FROM note_lines').pluck().get();
    database.close();
    expect(lines).toBe(OLD_LINES);
  },
);
