import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { anInhabitant } from '../../support/builders.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

describe('the vault', () => {
  it('has everything again when it is closed, reopened and unlocked', async () => {
    await vault.get(inhabitants.add, anInhabitant());
    vault = vault.reopened();
    expect(await vault.get(vaultCalls.status, {})).toEqual({ kind: 'locked' });
    await vault.get(vaultCalls.unlock, { passphrase: PASSPHRASE });
    const names = (await vault.get(inhabitants.list, {})).map(({ name }) => name);
    expect(names).toEqual(['mevrouw Yildiz']);
  });

  it('opens with the same letters typed another way (NFKC)', async () => {
    vault.remove();
    vault = await testVault({ isOpen: false });
    await vault.get(vaultCalls.create, { passphrase: 'caf\u00e9 aan de rivier' });
    vault = vault.reopened();
    const answer = await vault.call(vaultCalls.unlock, { passphrase: 'cafe\u0301 aan de rivier' });
    expect(answer.ok).toBe(true);
  });

  it('stays closed with a wrong passphrase, and makes each next try wait longer', async () => {
    vault = vault.reopened();
    const first = await vault.call(vaultCalls.unlock, { passphrase: 'niet de goede wachtzin' });
    const second = await vault.call(vaultCalls.unlock, { passphrase: PASSPHRASE });
    expect(first).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase', retryAfterMs: 500 },
    });
    expect(second).toMatchObject({ ok: false, error: { code: 'wait-before-retry' } });
    expect(await vault.get(vaultCalls.status, {})).toEqual({ kind: 'locked' });
  });

  it('makes tries at the same moment wait for each other', async () => {
    vault = vault.reopened();
    const tries = await Promise.all(
      ['eerste poging hier', 'tweede poging hier'].map((passphrase) =>
        vault.call(vaultCalls.unlock, { passphrase }),
      ),
    );
    expect(tries.map((answer) => !answer.ok && answer.error.code)).toEqual([
      'wrong-passphrase',
      'wait-before-retry',
    ]);
  });

  it('asks for 15 characters, and takes no passphrase that is shorter', async () => {
    vault.remove();
    vault = await testVault({ isOpen: false });
    const answer = await vault.call(vaultCalls.create, { passphrase: 'veertien teken' });
    expect(answer).toEqual({ ok: false, error: { code: 'invalid-input' } });
    expect(await vault.get(vaultCalls.status, {})).toEqual({ kind: 'absent' });
  });

  it('never makes a new vault over one that is there', async () => {
    vault = vault.reopened();
    const answer = await vault.call(vaultCalls.create, { passphrase: 'een heel andere zin' });
    expect(answer).toEqual({ ok: false, error: { code: 'vault-exists' } });
  });

  it('shows the recovery key in groups and writes it to a file only when asked', async () => {
    vault.remove();
    vault = await testVault({ isOpen: false });
    const { recoveryKey } = await vault.get(vaultCalls.create, { passphrase: PASSPHRASE });
    expect(recoveryKey).toMatch(/^([A-Z2-7]{4}-){13}[A-Z2-7]{4}$/);
    const key = recoveryKey.split('-');
    expect(everyFileIn(vault.folder)).not.toContain(key[0]);
    vault.host.savePath = join(vault.folder, 'sleutel.txt');
    await vault.get(vaultCalls.saveRecoveryKey, { recoveryKey });
    expect(readFileSync(vault.host.savePath, 'utf8')).toContain(key.slice(0, 7).join('-'));
  });
});

describe('a file that is not usable', () => {
  const spoil: Record<string, { change(file: string): void; code: string; passesStatus?: true }> = {
    'is empty': { change: (file) => writeFileSync(file, ''), code: 'file-empty' },
    'is a database of something else': {
      change(file) {
        writeFileSync(file, '');
        const other = new Database(file);
        other.exec('CREATE TABLE x (y)');
        other.close();
      },
      code: 'file-foreign',
    },
    'has a flipped byte': {
      change(file) {
        const bytes = readFileSync(file);
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
      code: 'file-damaged',
      passesStatus: true,
    },
    'is text': {
      change: (file) => writeFileSync(file, 'geen database '.repeat(400)),
      code: 'file-damaged',
      passesStatus: true,
    },
  };
  for (const [what, { change, code, passesStatus }] of Object.entries(spoil)) {
    it(`is refused with ${code} and keeps every byte when it ${what}`, async () => {
      vault.close();
      const file = join(vault.folder, 'naast.db');
      change(file);
      const before = fingerprint(vault.folder);
      vault = vault.reopened();
      const status = await vault.get(vaultCalls.status, {});
      expect(status).toEqual(passesStatus ? { kind: 'locked' } : { kind: 'refused', reason: code });
      const answer = await vault.call(vaultCalls.unlock, { passphrase: PASSPHRASE });
      expect(answer).toEqual({ ok: false, error: { code } });
      expect(fingerprint(vault.folder)).toEqual(before);
    });
  }

  it('is refused and keeps every byte when its key files are damaged', async () => {
    for (const copy of ['a', 'b'])
      writeFileSync(join(vault.folder, `naast.keys-${copy}.json`), '{"half');
    const before = fingerprint(vault.folder);
    vault = vault.reopened();
    const status = await vault.get(vaultCalls.status, {});
    expect(status).toEqual({ kind: 'refused', reason: 'key-file-damaged' });
    expect(fingerprint(vault.folder)['naast.keys-a.json']).toBe(before['naast.keys-a.json']);
  });

  it('opens from the other copy when one key file is torn', async () => {
    writeFileSync(join(vault.folder, 'naast.keys-a.json'), '{"half');
    vault = vault.reopened();
    expect((await vault.call(vaultCalls.unlock, { passphrase: PASSPHRASE })).ok).toBe(true);
  });

  it('is refused when the cost in the key file was lowered', async () => {
    for (const copy of ['a', 'b']) {
      const path = join(vault.folder, `naast.keys-${copy}.json`);
      const file = JSON.parse(readFileSync(path, 'utf8'));
      file.slots.passphrase.cost.memoryKiB = 64 * 1024 - 8;
      file.checksum = createHash('sha256').update(JSON.stringify(file.slots)).digest('hex');
      writeFileSync(path, JSON.stringify(file));
    }
    vault = vault.reopened();
    const status = await vault.get(vaultCalls.status, {});
    expect(status).toEqual({ kind: 'refused', reason: 'key-file-damaged' });
  });
});

function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function everyFileIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}
