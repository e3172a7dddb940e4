import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup } from '../../../shared/features/backup/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { anInhabitant } from '../../support/builders.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

const DAY = 86_400;
const TEN_YEARS = 3653 * DAY;
let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

describe('the backups of a computer whose clock was wrong once', () => {
  it.each([
    { of: 'ten years ahead', by: TEN_YEARS },
    { of: 'a day ahead', by: DAY },
    { of: 'a day behind', by: -DAY },
    { of: 'ten years behind', by: -TEN_YEARS },
  ])('put the newest work first, try that, and let the wrong day go: $of', async ({ by }) => {
    await addAndCheck('mevrouw Jansen');
    vault.clock.advance(by);
    const whileWrong = await addAndCheck('mevrouw Yildiz');
    expect(await newest()).toBe(whileWrong);
    vault.clock.advance(DAY - by);
    const whenRight = await addAndCheck('meneer De Wit');
    expect(await newest()).toBe(whenRight);
    expect(await vault.get(backup.tryRestore, {})).toEqual({ faults: [] });
    expect((await vault.get(backup.overview, {})).trialRestored?.backup).toBe(whenRight);
    vault.clock.advance(36 * DAY);
    const last = await addAndCheck('mevrouw De Boer');
    const { backups } = await vault.get(backup.overview, {});
    expect(backups.map(({ name }) => name)).toEqual([last]);
  });
});

describe('an older backup that was put back', () => {
  it('keeps the backup that is proven the same day', async () => {
    const stick = join(vault.folder, 'stick.tar');
    vault.host.savePath = stick;
    await vault.get(backup.keepElsewhere, {});
    for (const name of ['mevrouw Yildiz', 'meneer De Wit']) await addAndCheck(name);
    vault = vault.reopened();
    vault.host.fileToOpen = stick;
    await vault.get(backup.chooseFile, {});
    const { vaultId } = await vault.get(backup.restore, {
      source: { kind: 'chosen' },
      secret: { kind: 'passphrase', text: PASSPHRASE },
      insteadOf: vault.id,
    });
    await vault.get(vaultCalls.unlock, { vaultId, passphrase: PASSPHRASE });
    const proven = await addAndCheck('mevrouw Jansen');
    const { backups } = await vault.get(backup.overview, {});
    expect(backups.map(({ name }) => name)).toContain(proven);
  });
});

/** Gives the name of the backup that the diary says was proven. */
async function addAndCheck(name: string): Promise<string> {
  await vault.get(inhabitants.add, anInhabitant({ name }));
  expect(await vault.get(backup.checkNow, {})).toEqual({ faults: [] });
  return (await vault.get(backup.overview, {})).proven?.backup ?? '';
}

/** The backup that stands first where one is put back. */
async function newest(): Promise<string | undefined> {
  return (await vault.get(backup.stored, { vaultId: vault.id }))[0]?.name;
}
