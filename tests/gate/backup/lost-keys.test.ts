import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { BackupSource } from '../../../shared/features/backup/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { recoveryGroups } from '../../../shared/features/vault/recovery-key-text.ts';
import { anInhabitant } from '../../support/builders.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
let stick: BackupSource;
beforeEach(async () => {
  vault = await testVault();
  vault.host.savePath = join(vault.folder, 'stick.tar');
  await vault.get(backup.keepElsewhere, {});
  await vault.get(inhabitants.add, anInhabitant({ name: 'mevrouw Yildiz' }));
});
afterEach(() => vault.remove());

describe('a vault that lost both its key files', () => {
  it.each(['missing', 'damaged'])(
    'gets that of a backup, and keeps all work since: %s',
    async (how) => {
      await closeWithoutKeys(how);
      expect(await restoreKeys(PASSPHRASE)).toEqual({ ok: true, value: {} });
      await vault.unlock();
      expect(await vault.get(inhabitants.list, {})).toHaveLength(1);
      expect(await vault.get(backup.checkNow, {})).toEqual({ faults: [] });
    },
  );

  it('keeps every byte when the backup is under another key, or the passphrase is wrong', async () => {
    const made = await vault.get(vaultCalls.makeRecoveryKey, { passphrase: PASSPHRASE });
    const written = recoveryGroups(made.recoveryKey);
    const groups = made.askedGroups.map((number) => written[number - 1] ?? '');
    await vault.get(vaultCalls.confirmRecoveryKey, { groups });
    await vault.get(vaultCalls.renewKey, { passphrase: PASSPHRASE, newPassphrase: null });
    await closeWithoutKeys('missing');
    const before = fileHashes(vault.folder);
    expect(await restoreKeys(PASSPHRASE)).toMatchObject({ error: { code: 'key-file-unfit' } });
    expect(await restoreKeys('een heel andere zin')).toMatchObject({
      error: { code: 'wrong-secret' },
    });
    expect(fileHashes(vault.folder)).toEqual(before);
  });

  it('is not needed by a vault that has them, which then keeps its own', async () => {
    vault = vault.reopened();
    await chooseStick();
    expect(await restoreKeys(PASSPHRASE)).toMatchObject({ error: { code: 'key-file-present' } });
  });
});

describe('trying secrets at a backup', () => {
  it('must wait ever longer, together with tries at the vault itself', async () => {
    vault = vault.reopened();
    await chooseStick();
    const tryOnce = (text: string) =>
      vault.call(backup.restore, {
        source: stick,
        secret: { kind: 'passphrase', text },
        insteadOf: null,
      });
    expect(await tryOnce('een')).toMatchObject({
      error: { code: 'wrong-secret', retryAfterMs: 500 },
    });
    expect(await tryOnce(PASSPHRASE)).toMatchObject({ error: { code: 'wait-before-retry' } });
    vault.timing.pass(500);
    expect(await tryOnce('twee')).toMatchObject({ error: { retryAfterMs: 1000 } });
    const rescue = { vaultId: vault.id, secret: { kind: 'passphrase', text: 'drie' } } as const;
    expect(await vault.call(backup.rescue, rescue)).toMatchObject({
      error: { code: 'wait-before-retry' },
    });
    const unlock = { vaultId: vault.id, passphrase: PASSPHRASE };
    expect(await vault.call(vaultCalls.unlock, unlock)).toMatchObject({
      error: { code: 'wait-before-retry' },
    });
    vault.timing.pass(1000);
    expect(await vault.call(backup.rescue, rescue)).toMatchObject({
      error: { code: 'wrong-secret', retryAfterMs: 2000 },
    });
  });
});

async function closeWithoutKeys(how: string): Promise<void> {
  vault = vault.reopened();
  for (const path of vault.files.keys) {
    if (how === 'missing') rmSync(path);
    else writeFileSync(path, '{"slots":');
  }
  await chooseStick();
}

async function chooseStick(): Promise<void> {
  vault.host.fileToOpen = join(vault.folder, 'stick.tar');
  await vault.get(backup.chooseFile, {});
  stick = { kind: 'chosen' };
}

function restoreKeys(text: string) {
  const secret = { kind: 'passphrase', text } as const;
  return vault.call(backup.restoreKeys, { vaultId: vault.id, source: stick, secret });
}
