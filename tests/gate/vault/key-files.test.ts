import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VaultFiles } from '../../../main/vault/vault-files.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

const OTHER = 'de kat krabt de krullen van de trap';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

describe('the two key files', () => {
  const states: Record<string, (files: VaultFiles) => void> = {
    'the first is lost': ({ keys }) => rmSync(keys[0]),
    'the second is lost': ({ keys }) => rmSync(keys[1]),
    'the first is torn': ({ keys }) =>
      writeFileSync(keys[0], readFileSync(keys[0]).subarray(0, 300)),
    'the second is empty': ({ keys }) => writeFileSync(keys[1], ''),
    'they are exchanged': ({ keys }) => {
      copyFileSync(keys[0], `${keys[0]}.x`);
      copyFileSync(keys[1], keys[0]);
      copyFileSync(`${keys[0]}.x`, keys[1]);
    },
  };
  for (const [state, change] of Object.entries(states)) {
    it(`open the vault when ${state}`, async () => {
      await vault.get(vaultCalls.changePassphrase, {
        passphrase: PASSPHRASE,
        newPassphrase: OTHER,
      });
      vault.close();
      change(vault.files);
      vault = vault.reopened();
      expect(await tryWith(OTHER)).toEqual({ ok: true, value: {} });
    });
  }

  it.each([0, 1])(
    'count by the newest: an older copy put back at place %i changes nothing',
    async (at) => {
      const { files } = vault;
      const older = readFileSync(files.keys[at] ?? '');
      await vault.get(vaultCalls.changePassphrase, {
        passphrase: PASSPHRASE,
        newPassphrase: OTHER,
      });
      vault.close();
      writeFileSync(files.keys[at] ?? '', older);
      vault = vault.reopened();
      expect(await tryWith(OTHER)).toEqual({ ok: true, value: {} });
    },
  );

  it.each([0, 1])(
    'change what opens the vault when place %i cannot be written, and say so truly',
    async (at) => {
      const { keys } = vault.files;
      blockWriting(keys[at] ?? '');
      await vault.get(vaultCalls.changePassphrase, {
        passphrase: PASSPHRASE,
        newPassphrase: OTHER,
      });
      vault = vault.reopened();
      expect(await tryWith(OTHER)).toEqual({ ok: true, value: {} });
    },
  );

  it('leave the passphrase as it was when neither can be written', async () => {
    for (const path of vault.files.keys) blockWriting(path);
    const change = { passphrase: PASSPHRASE, newPassphrase: OTHER };
    for (const _ of ['once', 'and again, still under the present one']) {
      const answer = await vault.call(vaultCalls.changePassphrase, change);
      expect(answer).toEqual({ ok: false, error: { code: 'write-failed' } });
    }
  });

  it('are whole again, both, after the next change', async () => {
    const { files } = vault;
    writeFileSync(files.keys[0], '');
    vault = vault.reopened();
    await vault.unlock();
    await vault.get(vaultCalls.changePassphrase, { passphrase: PASSPHRASE, newPassphrase: OTHER });
    expect(readFileSync(files.keys[0])).toEqual(readFileSync(files.keys[1]));
  });

  it('from a newer Naast are refused and keep every byte', async () => {
    const { files } = vault;
    vault.close();
    const slots = { format: 2, label: 'Sanne', something: 'new' };
    const checksum = createHash('sha256').update(JSON.stringify(slots)).digest('hex');
    const text = JSON.stringify({ slots, checksum });
    for (const path of files.keys) writeFileSync(path, text);
    vault = vault.reopened();
    expect(await tryWith(PASSPHRASE)).toEqual({
      ok: false,
      error: { code: 'file-from-newer-version' },
    });
    expect(readFileSync(files.keys[0], 'utf8')).toBe(text);
  });

  it('that are both gone are said to be missing, and so is a database that is gone', async () => {
    const { files } = vault;
    vault.close();
    for (const path of files.keys) rmSync(path);
    vault = vault.reopened();
    expect(await tryWith(PASSPHRASE)).toMatchObject({ error: { code: 'key-file-missing' } });
    rmSync(files.database);
    writeFileSync(files.keys[0], '{}');
    expect(await tryWith(PASSPHRASE)).toMatchObject({ error: { code: 'file-missing' } });
  });
});

function tryWith(passphrase: string) {
  return vault.call(vaultCalls.unlock, { vaultId: vault.id, passphrase });
}

/** No file can be written over a folder, whoever asks. */
function blockWriting(path: string): void {
  rmSync(path);
  mkdirSync(path);
}
