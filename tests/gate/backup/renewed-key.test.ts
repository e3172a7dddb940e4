import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { BackupSource, Secret } from '../../../shared/features/backup/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { recoveryGroups } from '../../../shared/features/vault/recovery-key-text.ts';
import { anInhabitant } from '../../support/builders.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

const OTHER = 'regen op het dak van de schuur';
const passphrase = (text: string): Secret => ({ kind: 'passphrase', text });
const recoveryKey = (text: string): Secret => ({ kind: 'recovery-key', text });
let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
  await vault.get(inhabitants.add, anInhabitant({ name: 'mevrouw Yildiz' }));
});
afterEach(() => vault.remove());

describe('a backup from before the key of the vault was renewed', () => {
  it('opens with the passphrase that stayed the same, and with the sheet of then', async () => {
    const oldSheet = await aSheet();
    const stick = await keptOnStick();
    const newSheet = await renewed(null);
    expect(await restored(stick, passphrase(PASSPHRASE))).toMatchObject({ ok: true });
    expect(await restored(stick, recoveryKey(oldSheet))).toMatchObject({ ok: true });
    // It is whole: it only wants what belonged to it.
    expect(await restored(stick, recoveryKey(newSheet))).toMatchObject({
      error: { code: 'wrong-secret' },
    });
  });

  it('asks for the passphrase of then when that was changed with it', async () => {
    const stick = await keptOnStick();
    await renewed(OTHER);
    expect(await restored(stick, passphrase(OTHER))).toMatchObject({
      error: { code: 'wrong-secret' },
    });
    expect(await restored(stick, passphrase(PASSPHRASE))).toMatchObject({ ok: true });
  });

  it('makes way for one under the new key at once, though nothing else changed', async () => {
    await vault.get(backup.checkNow, {});
    await renewed(OTHER);
    expect(await vault.get(backup.tryRestore, {})).toEqual({ faults: [] });
    const { backups } = await vault.get(backup.overview, {});
    expect(backups).toHaveLength(1);
    const newest: BackupSource = {
      kind: 'stored',
      vaultId: vault.id,
      name: backups[0]?.name ?? '',
    };
    expect(await restored(newest, passphrase(OTHER))).toMatchObject({ ok: true });
  });
});

describe('a proven backup that rots while nothing changes', () => {
  it('is replaced by the good copy of the next check', async () => {
    await vault.get(backup.checkNow, {});
    const [{ name = '' } = {}] = (await vault.get(backup.overview, {})).backups;
    const path = join(vault.files.backups, name);
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(60_000) ^ 1, 60_000);
    writeFileSync(path, bytes);
    expect((await vault.get(backup.tryRestore, {})).faults).not.toEqual([]);
    await vault.get(backup.checkNow, {});
    expect(await vault.get(backup.tryRestore, {})).toEqual({ faults: [] });
  });
});

/** Makes another sheet with a recovery key and keeps it; gives what stands on it. */
async function aSheet(): Promise<string> {
  const made = await vault.get(vaultCalls.makeRecoveryKey, { passphrase: PASSPHRASE });
  const written = recoveryGroups(made.recoveryKey);
  const groups = made.askedGroups.map((number) => written[number - 1] ?? '');
  await vault.get(vaultCalls.confirmRecoveryKey, { groups });
  return made.recoveryKey;
}

/** Renews the key of the database; gives what stands on the new sheet. */
async function renewed(newPassphrase: string | null): Promise<string> {
  const sheet = await aSheet();
  await vault.get(vaultCalls.renewKey, { passphrase: PASSPHRASE, newPassphrase });
  return sheet;
}

async function keptOnStick(): Promise<BackupSource> {
  const stick = join(vault.folder, 'stick.tar');
  vault.host.savePath = stick;
  await vault.get(backup.keepElsewhere, {});
  vault.host.fileToOpen = stick;
  await vault.get(backup.chooseFile, {});
  return { kind: 'chosen' };
}

/** After whatever wait a wrong try brought. */
function restored(source: BackupSource, secret: Secret) {
  vault.timing.pass(1000);
  return vault.call(backup.restore, { source, secret, insteadOf: null });
}
