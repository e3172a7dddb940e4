import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookAtDisk } from '../../../main/vault/place/look-at-disk.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { recoveryGroups } from '../../../shared/features/vault/recovery-key-text.ts';
import type { RefusedReason, VaultListing } from '../../../shared/features/vault/schema.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
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
    expect(await vault.get(vaultCalls.status, {})).toEqual(closedWith({ kind: 'locked' }));
    await vault.unlock();
    const names = (await vault.get(inhabitants.list, {})).map(({ name }) => name);
    expect(names).toEqual(['mevrouw Yildiz']);
  });

  it('opens with the same letters typed another way (NFKC)', async () => {
    vault.remove();
    vault = await testVault({ isOpen: false });
    await setUpVault(vault.raw, { label: 'Bram', passphrase: 'caf\u00e9 aan de rivier' });
    vault = vault.reopened();
    const answer = await tryWith('cafe\u0301 aan de rivier');
    expect(answer.ok).toBe(true);
  });

  it('stays closed with a wrong passphrase, and makes each next try wait longer', async () => {
    vault = vault.reopened();
    const first = await tryWith('niet de goede wachtzin');
    const second = await tryWith(PASSPHRASE);
    expect(first).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase', retryAfterMs: 500 },
    });
    expect(second).toMatchObject({ ok: false, error: { code: 'wait-before-retry' } });
    expect(await vault.get(vaultCalls.status, {})).toEqual(closedWith({ kind: 'locked' }));
  });

  it('makes tries at the same moment wait for each other', async () => {
    vault = vault.reopened();
    const tries = await Promise.all(
      ['eerste poging hier', 'tweede poging hier'].map((passphrase) => tryWith(passphrase)),
    );
    expect(tries.map((answer) => !answer.ok && answer.error.code)).toEqual([
      'wrong-passphrase',
      'wait-before-retry',
    ]);
  });

  it('asks for 15 characters, and takes no passphrase that is shorter', async () => {
    vault.remove();
    vault = await testVault({ isOpen: false });
    const answer = await vault.call(vaultCalls.create, {
      label: 'Bram',
      passphrase: 'veertien teken',
    });
    expect(answer).toEqual({ ok: false, error: { code: 'invalid-input' } });
    expect(await vault.get(vaultCalls.status, {})).toEqual({ kind: 'closed', vaults: [] });
  });

  it('is known by one label only, whatever the capitals', async () => {
    vault = vault.reopened();
    const answer = await vault.call(vaultCalls.create, {
      label: ' SANNE ',
      passphrase: 'een heel andere zin',
    });
    expect(answer).toEqual({ ok: false, error: { code: 'label-taken' } });
  });

  it('stands beside the vault of another supporter, and neither opens the other', async () => {
    vault = vault.reopened();
    await setUpVault(vault.raw, { label: 'Bram', passphrase: 'thee met een koekje erbij' });
    await vault.get(inhabitants.add, anInhabitant({ name: 'meneer Haddad' }));
    vault = vault.reopened();
    const status = await vault.get(vaultCalls.status, {});
    const [bram, sanne] = status.kind === 'closed' ? status.vaults : [];
    if (!bram || !sanne) throw new Error('both vaults should be listed');
    expect([bram.label, sanne.label]).toEqual(['Bram', 'Sanne']);
    const crossed = await vault.call(vaultCalls.unlock, {
      vaultId: bram.id,
      passphrase: PASSPHRASE,
    });
    expect(crossed).toMatchObject({ error: { code: 'wrong-passphrase' } });
    // The wait after a wrong try is Bram's, not Sanne's.
    await vault.get(vaultCalls.unlock, { vaultId: sanne.id, passphrase: PASSPHRASE });
    expect(await vault.get(inhabitants.list, {})).toEqual([]);
    const other = await vault.call(vaultCalls.unlock, {
      vaultId: bram.id,
      passphrase: 'thee met een koekje erbij',
    });
    expect(other).toEqual({ ok: false, error: { code: 'vault-already-open' } });
  });

  it('is not there when nothing of it was finished, and what was half made goes away', async () => {
    const half = join(vault.folder, '.new-af0c7d2e-31d4-4a3c-9d7e-0d3ce3a4f6ab');
    mkdirSync(half);
    writeFileSync(join(half, 'naast.db'), 'half');
    vault = vault.reopened();
    const status = await vault.get(vaultCalls.status, {});
    expect(status.kind === 'closed' && status.vaults).toHaveLength(1);
    await setUpVault(vault.raw, { label: 'Bram', passphrase: 'thee met een koekje erbij' });
    expect(existsSync(half)).toBe(false);
  });

  it('takes a recovery key only when both asked groups were typed back', async () => {
    vault = vault.reopened();
    const made = await vault.get(vaultCalls.create, { label: 'Bram', passphrase: PASSPHRASE });
    const written = recoveryGroups(made.recoveryKey);
    const [first, second] = made.askedGroups;
    expect(first).toBeLessThan(second);
    const right = [written[first - 1] ?? '', written[second - 1] ?? ''];
    const wrong = await vault.get(vaultCalls.confirmRecoveryKey, { groups: [right[0] ?? '', 'X'] });
    expect(wrong).toEqual({ wrongGroups: [second] });
    expect(await vault.get(vaultCalls.confirmRecoveryKey, { groups: right })).toEqual({
      wrongGroups: [],
    });
    const again = await vault.call(vaultCalls.confirmRecoveryKey, { groups: right });
    expect(again).toEqual({ ok: false, error: { code: 'recovery-key-absent' } });
  });

  it('shows the recovery key in groups and writes it to a file only when asked', async () => {
    vault.remove();
    vault = await testVault({ isOpen: false });
    const recoveryKey = await setUpVault(vault.raw, { label: 'Bram', passphrase: PASSPHRASE });
    expect(recoveryKey).toMatch(/^([A-Z2-7]{5}-){12}[A-Z2-7]{5}$/);
    const key = recoveryKey.split('-');
    expect(everyFileIn(vault.files.folder)).not.toContain(key[0]);
    vault.host.savePath = join(vault.folder, 'sleutel.txt');
    await vault.get(vaultCalls.saveRecoveryKey, { recoveryKey });
    expect(readFileSync(vault.host.savePath, 'utf8')).toContain(key.slice(0, 5).join('-'));
  });
});

it('says whether the disk under the vaults is encrypted, or that it cannot see that', async () => {
  const { disk } = await vault.get(vaultCalls.lookAtDisk, {});
  expect(disk).toBe(lookAtDisk(vault.folder));
});

describe('something odd in the folder of all vaults', () => {
  const ODD = 'af0c7d2e-31d4-4a3c-9d7e-0d3ce3a4f6ab';
  const odd: Record<string, { make(path: string): void; reason?: RefusedReason }> = {
    'a file with the name of a vault': { make: (path) => writeFileSync(path, 'no folder') },
    'a link with the name of a vault that leads nowhere': {
      make: (path) => symlinkSync(ODD, path),
    },
    'a vault of which the database is a folder': {
      make: (path) => mkdirSync(join(path, 'naast.db'), { recursive: true }),
      reason: 'file-foreign',
    },
    'a vault of which the database cannot be read': {
      make(path) {
        mkdirSync(path);
        // Root may read everything, but nobody follows a link to itself.
        symlinkSync('naast.db', join(path, 'naast.db'));
      },
      reason: 'file-unreadable',
    },
  };
  for (const [what, { make, reason }] of Object.entries(odd)) {
    it(`leaves the other vaults as reachable as they were: ${what}`, async () => {
      const { id } = vault;
      vault.close();
      make(join(vault.folder, ODD));
      vault = vault.reopened();
      const status = await vault.get(vaultCalls.status, {});
      const listed = status.kind === 'closed' ? status.vaults : [];
      expect(listed.map((found) => [found.id, found.label, found.state])).toEqual([
        [id, 'Sanne', { kind: 'locked' }],
        ...(reason ? [[ODD, null, { kind: 'refused', reason }]] : []),
      ]);
      await setUpVault(vault.raw, { label: 'Bram', passphrase: 'thee met een koekje erbij' });
      vault = vault.reopened();
      await vault.get(vaultCalls.unlock, { vaultId: id, passphrase: PASSPHRASE });
      rmSync(join(vault.folder, ODD), { recursive: true });
    });
  }
});

describe('a file that is not usable', () => {
  const spoil: Record<
    string,
    { change(file: string): void; code: RefusedReason; passesStatus?: true }
  > = {
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
      const file = vault.files.database;
      change(file);
      const before = fingerprint(vault.files.folder);
      vault = vault.reopened();
      const status = await vault.get(vaultCalls.status, {});
      expect(status).toEqual(
        closedWith(passesStatus ? { kind: 'locked' } : { kind: 'refused', reason: code }),
      );
      const answer = await tryWith(PASSPHRASE);
      expect(answer).toEqual({ ok: false, error: { code } });
      expect(fingerprint(vault.files.folder)).toEqual(before);
    });
  }

  it('is refused and keeps every byte when its key files are damaged', async () => {
    vault = vault.reopened();
    for (const path of vault.files.keys) writeFileSync(path, '{"half');
    const before = fingerprint(vault.files.folder);
    const status = await vault.get(vaultCalls.status, {});
    expect(status).toEqual({
      kind: 'closed',
      vaults: [
        {
          id: vault.id,
          label: null,
          folder: vault.files.folder,
          state: { kind: 'refused', reason: 'key-file-damaged' },
        },
      ],
    });
    expect(await tryWith(PASSPHRASE)).toEqual({ ok: false, error: { code: 'key-file-damaged' } });
    expect(fingerprint(vault.files.folder)).toEqual(before);
  });

  it('opens from the other copy when one key file is torn', async () => {
    writeFileSync(vault.files.keys[0], '{"half');
    vault = vault.reopened();
    expect((await tryWith(PASSPHRASE)).ok).toBe(true);
  });

  it.each([
    ['memory', { memoryKiB: 64 * 1024 - 8 }],
    ['number of passes', { iterations: 2 }],
  ])('is refused as tampered with when the %s in the key files was lowered', async (_, lowered) => {
    for (const path of vault.files.keys) {
      const file = JSON.parse(readFileSync(path, 'utf8'));
      Object.assign(file.slots.passphrase.cost, lowered);
      file.checksum = createHash('sha256').update(JSON.stringify(file.slots)).digest('hex');
      writeFileSync(path, JSON.stringify(file));
    }
    vault = vault.reopened();
    const status = await vault.get(vaultCalls.status, {});
    expect(status).toEqual(closedWith({ kind: 'refused', reason: 'key-file-tampered' }));
  });
});

function tryWith(passphrase: string) {
  return vault.call(vaultCalls.unlock, { vaultId: vault.id, passphrase });
}

function closedWith(state: VaultListing['state']) {
  return {
    kind: 'closed',
    vaults: [{ id: vault.id, label: 'Sanne', folder: vault.files.folder, state }],
  };
}

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
