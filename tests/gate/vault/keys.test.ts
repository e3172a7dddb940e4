import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { recoveryGroups } from '../../../shared/features/vault/recovery-key-text.ts';
import type { ShownRecoveryKey } from '../../../shared/features/vault/schema.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
import { anInhabitant } from '../../support/builders.ts';
import { cutOffRenewal } from '../../support/cut-off-renewal.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

const OTHER = 'de kat krabt de krullen van de trap';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

describe('the first start', () => {
  it('takes no inhabitant, and shows none, before the recovery key was typed back', async () => {
    await startAfresh();
    await vault.get(vaultCalls.create, { label: 'Bram', passphrase: PASSPHRASE });
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ needs: 'recovery-key' });
    const notReady = { ok: false, error: { code: 'vault-not-ready' } };
    expect(await vault.call(inhabitants.add, anInhabitant())).toEqual(notReady);
    expect(await vault.call(inhabitants.list, {})).toEqual(notReady);
  });

  it('asks for a new recovery key when it was cut off before the key was typed back', async () => {
    await startAfresh();
    const lost = await vault.get(vaultCalls.create, { label: 'Bram', passphrase: PASSPHRASE });
    vault = vault.reopened();
    await vault.unlock();
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ needs: 'recovery-key' });
    expect(await typeBack(lost)).toEqual({ ok: false, error: { code: 'recovery-key-absent' } });
    const made = await vault.get(vaultCalls.makeFirstRecoveryKey, {});
    expect(made.recoveryKey).not.toBe(lost.recoveryKey);
    await typeBack(made);
    await vault.get(inhabitants.add, anInhabitant());
    vault = vault.reopened();
    expect(await openWith(lost.recoveryKey)).toMatchObject({
      error: { code: 'wrong-recovery-key' },
    });
  });

  it('makes no vault under a passphrase that is tried first by everyone', async () => {
    await startAfresh();
    const owner = { label: 'Bram', passphrase: 'welkom in januari 2026' };
    const answer = await vault.call(vaultCalls.create, owner);
    expect(answer).toEqual({ ok: false, error: { code: 'passphrase-too-easy' } });
    expect(await vault.get(vaultCalls.status, {})).toEqual({ kind: 'closed', vaults: [] });
  });

  it('takes the passphrase that Naast makes', async () => {
    await startAfresh();
    const { passphrase } = await vault.get(vaultCalls.suggestPassphrase, {});
    await setUpVault(vault.raw, { label: 'Bram', passphrase });
    vault = vault.reopened();
    expect(await tryWith(passphrase)).toEqual({ ok: true, value: {} });
  });
});

describe('the recovery key', () => {
  it('opens the vault, asks a new passphrase before anything else, and stays good', async () => {
    const recoveryKey = await aRecoveryKey();
    await vault.get(inhabitants.add, anInhabitant());
    vault = vault.reopened();
    await vault.get(vaultCalls.unlockWithRecoveryKey, {
      vaultId: vault.id,
      recoveryKey: ` ${recoveryKey.toLowerCase().replaceAll('-', ' ')} `,
    });
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ needs: 'passphrase' });
    expect(await vault.call(inhabitants.list, {})).toEqual({
      ok: false,
      error: { code: 'vault-not-ready' },
    });
    await vault.get(vaultCalls.choosePassphrase, { newPassphrase: OTHER });
    expect(await vault.get(inhabitants.list, {})).toHaveLength(1);

    vault = vault.reopened();
    expect(await tryWith(PASSPHRASE)).toMatchObject({ error: { code: 'wrong-passphrase' } });
    vault = vault.reopened();
    expect(await tryWith(OTHER)).toEqual({ ok: true, value: {} });
    vault = vault.reopened();
    expect(await openWith(recoveryKey)).toEqual({ ok: true, value: {} });
  });

  it('can be tried in an open vault, which changes nothing and makes nobody wait', async () => {
    const first = await aRecoveryKey();
    const second = await aRecoveryKey();
    const before = vault.files.keys.map((path) => readFileSync(path));
    const fits = async (recoveryKey: string) =>
      (await vault.get(vaultCalls.checkRecoveryKey, { recoveryKey })).fits;
    expect(await fits(first)).toBe(false);
    expect(await fits(second.toLowerCase().replaceAll('-', ' '))).toBe(true);
    expect(await vault.call(vaultCalls.checkRecoveryKey, { recoveryKey: 'MIS' })).toEqual({
      ok: false,
      error: { code: 'recovery-key-slip' },
    });
    expect(vault.files.keys.map((path) => readFileSync(path))).toEqual(before);
    vault = vault.reopened();
    expect(await vault.call(vaultCalls.checkRecoveryKey, { recoveryKey: second })).toEqual({
      ok: false,
      error: { code: 'vault-locked' },
    });
  });

  it('says that a group was typed wrong, which is no try', async () => {
    const recoveryKey = await aRecoveryKey();
    vault = vault.reopened();
    const slip = recoveryKey.startsWith('A')
      ? `B${recoveryKey.slice(1)}`
      : `A${recoveryKey.slice(1)}`;
    expect(await openWith(slip)).toEqual({ ok: false, error: { code: 'recovery-key-slip' } });
    expect(await openWith(recoveryKey)).toEqual({ ok: true, value: {} });
  });

  it('of another vault is refused, and makes the next try wait', async () => {
    vault = vault.reopened();
    const other = await testVault({ isOpen: false });
    const foreign = await setUpVault(other.raw, { label: 'Bram', passphrase: PASSPHRASE });
    other.remove();
    expect(await openWith(foreign)).toEqual({
      ok: false,
      error: { code: 'wrong-recovery-key', retryAfterMs: 500 },
    });
    expect(await tryWith(PASSPHRASE)).toMatchObject({ error: { code: 'wait-before-retry' } });
  });

  it('is replaced by another one only once that was typed back', async () => {
    const first = await aRecoveryKey();
    const made = await vault.get(vaultCalls.makeRecoveryKey, { passphrase: PASSPHRASE });
    vault = vault.reopened();
    expect(await openWith(made.recoveryKey)).toMatchObject({
      error: { code: 'wrong-recovery-key' },
    });
    vault = vault.reopened();
    expect(await openWith(first)).toEqual({ ok: true, value: {} });
  });

  it('cannot be made anew without the passphrase', async () => {
    const wrong = await vault.call(vaultCalls.makeRecoveryKey, { passphrase: OTHER });
    expect(wrong).toMatchObject({ error: { code: 'wrong-passphrase', retryAfterMs: 500 } });
    expect(await vault.call(vaultCalls.makeFirstRecoveryKey, {})).toEqual({
      ok: false,
      error: { code: 'passphrase-needed' },
    });
    const soon = await vault.call(vaultCalls.makeRecoveryKey, { passphrase: PASSPHRASE });
    expect(soon).toMatchObject({ error: { code: 'wait-before-retry' } });
  });
});

describe('another passphrase', () => {
  it('opens the vault from then on, and leaves every byte of the database', async () => {
    vault = vault.reopened();
    await vault.unlock();
    const before = readFileSync(vault.files.database);
    await vault.get(vaultCalls.changePassphrase, { passphrase: PASSPHRASE, newPassphrase: OTHER });
    expect(readFileSync(vault.files.database)).toEqual(before);
    vault = vault.reopened();
    expect(await tryWith(PASSPHRASE)).toMatchObject({ error: { code: 'wrong-passphrase' } });
    vault = vault.reopened();
    expect(await tryWith(OTHER)).toEqual({ ok: true, value: {} });
  });

  it('is not set without the present one, nor when it is easy to guess', async () => {
    const change = (passphrase: string, newPassphrase: string) =>
      vault.call(vaultCalls.changePassphrase, { passphrase, newPassphrase });
    expect(await change(OTHER, OTHER)).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(await change(PASSPHRASE, 'wachtwoord123456')).toEqual({
      ok: false,
      error: { code: 'passphrase-too-easy' },
    });
    expect(await vault.call(vaultCalls.choosePassphrase, { newPassphrase: OTHER })).toEqual({
      ok: false,
      error: { code: 'passphrase-needed' },
    });
    vault = vault.reopened();
    await vault.unlock();
  });
});

describe('changes of the keys at the same moment', () => {
  it.each(['first', 'last'])(
    'leave a passphrase that opens the vault when the key is renewed %s',
    async (renewed) => {
      await vault.get(inhabitants.add, anInhabitant());
      await aRecoveryKey();
      const renew = () =>
        vault.call(vaultCalls.renewKey, { passphrase: PASSPHRASE, newPassphrase: null });
      const change = () =>
        vault.call(vaultCalls.changePassphrase, { passphrase: PASSPHRASE, newPassphrase: OTHER });
      const [renewal, changed] =
        renewed === 'first'
          ? await Promise.all([renew(), change()])
          : (await Promise.all([change(), renew()])).reverse();
      expect(changed?.ok).toBe(true);
      expect(renewal).toMatchObject(
        renewed === 'first' ? { ok: true } : { error: { code: 'wrong-passphrase' } },
      );
      vault = vault.reopened();
      expect(await tryWith(OTHER)).toEqual({ ok: true, value: {} });
      expect(await vault.get(inhabitants.list, {})).toHaveLength(1);
    },
  );

  it('cannot go around the wait after a wrong passphrase', async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () =>
        vault.call(vaultCalls.makeRecoveryKey, { passphrase: OTHER }),
      ),
    );
    expect(tries.map((answer) => !answer.ok && answer.error.code)).toEqual([
      'wrong-passphrase',
      ...Array(7).fill('wait-before-retry'),
    ]);
  });
});

describe('another key for the database', () => {
  it('shuts out the key files and the passphrase from before, and loses nothing', async () => {
    await vault.get(inhabitants.add, anInhabitant());
    const { files } = vault;
    const stolen = readFileSync(files.keys[0]);
    const recoveryKey = await aRecoveryKey();
    await vault.get(vaultCalls.renewKey, { passphrase: PASSPHRASE, newPassphrase: OTHER });
    await vault.get(inhabitants.add, anInhabitant({ name: 'meneer Haddad' }));

    vault = vault.reopened();
    expect(await tryWith(OTHER)).toEqual({ ok: true, value: {} });
    expect(await vault.get(inhabitants.list, {})).toHaveLength(2);
    vault = vault.reopened();
    expect(await openWith(recoveryKey)).toEqual({ ok: true, value: {} });

    vault.close();
    for (const path of files.keys) writeFileSync(path, stolen);
    vault = vault.reopened();
    expect(await tryWith(PASSPHRASE)).toEqual({ ok: false, error: { code: 'file-damaged' } });
  });

  it('keeps the same passphrase when no other is given', async () => {
    await aRecoveryKey();
    await vault.get(vaultCalls.renewKey, { passphrase: PASSPHRASE, newPassphrase: null });
    vault = vault.reopened();
    await vault.unlock();
  });

  it('is not made without a recovery key made for it, nor without the passphrase', async () => {
    const renew = (passphrase: string) =>
      vault.call(vaultCalls.renewKey, { passphrase, newPassphrase: null });
    expect(await renew(PASSPHRASE)).toEqual({ ok: false, error: { code: 'recovery-key-absent' } });
    await aRecoveryKey();
    expect(await renew(OTHER)).toMatchObject({ error: { code: 'wrong-passphrase' } });
    vault = vault.reopened();
    await vault.unlock();
  });

  it.each(['both key files', 'the first key file'])(
    'is finished at the next opening when it was cut off after %s had been written',
    async (written) => {
      await vault.get(inhabitants.add, anInhabitant());
      vault = vault.reopened();
      const { files } = vault;
      const old = readFileSync(files.database);
      const second = readFileSync(files.keys[1]);
      await cutOffRenewal(files, { passphrase: PASSPHRASE, next: OTHER });
      if (written === 'the first key file') writeFileSync(files.keys[1], second);
      writeFileSync(`${files.database}.new`, 'half a copy');

      expect(await tryWith(OTHER)).toEqual({ ok: true, value: {} });
      expect(await vault.get(inhabitants.list, {})).toHaveLength(1);
      const slots = readKeyFiles(files.keys);
      expect(slots.ok && slots.value.previous).toBeNull();
      expect(existsSync(`${files.database}.new`)).toBe(false);
      vault.close();
      // The salt of an encrypted file is its first 16 bytes: another one is another key.
      expect(readFileSync(files.database).subarray(0, 16)).not.toEqual(old.subarray(0, 16));
    },
  );
});

async function startAfresh(): Promise<void> {
  vault.remove();
  vault = await testVault({ isOpen: false });
}

function tryWith(passphrase: string) {
  return vault.call(vaultCalls.unlock, { vaultId: vault.id, passphrase });
}

function openWith(recoveryKey: string) {
  return vault.call(vaultCalls.unlockWithRecoveryKey, { vaultId: vault.id, recoveryKey });
}

function typeBack({ recoveryKey, askedGroups }: ShownRecoveryKey) {
  const written = recoveryGroups(recoveryKey);
  const groups = askedGroups.map((number) => written[number - 1] ?? '');
  return vault.call(vaultCalls.confirmRecoveryKey, { groups });
}

/** A recovery key of the open vault that was typed back. */
async function aRecoveryKey(): Promise<string> {
  const made = await vault.get(vaultCalls.makeRecoveryKey, { passphrase: PASSPHRASE });
  await typeBack(made);
  return made.recoveryKey;
}
