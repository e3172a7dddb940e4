import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyFiles, writeKeyFiles } from '../../../main/vault/keys/key-file.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { Secret } from '../../../shared/features/backup/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { setUpVault } from '../../../shared/features/vault/set-up-vault.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { anInhabitant } from '../../support/builders.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { PASSPHRASE, type TestVault, testVault, vaultIn } from '../../support/test-vault.ts';

const passphrase: Secret = { kind: 'passphrase', text: PASSPHRASE };
let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

describe('backups of an open vault', () => {
  it('are kept and proven by a check, once for the same content', async () => {
    await addInhabitant('mevrouw Yildiz');
    expect(await vault.get(backup.checkNow, {})).toEqual({ faults: [] });
    expect(await vault.get(backup.checkNow, {})).toEqual({ faults: [] });
    const overview = await vault.get(backup.overview, {});
    expect(overview.backups).toHaveLength(1);
    expect(overview.backups[0]?.isProven).toBe(true);
    expect(overview.proven).toMatchObject({ backup: overview.backups[0]?.name, faults: [] });
    expect(overview.checked?.faults).toEqual([]);
  });

  it('are tried once a month, and the trial leaves nothing behind', async () => {
    await vault.get(backup.checkNow, {});
    const first = (await vault.get(backup.overview, {})).trialRestored;
    expect(first?.faults).toEqual([]);
    vault.clock.advance(29 * 86_400);
    await vault.get(backup.checkNow, {});
    expect((await vault.get(backup.overview, {})).trialRestored).toEqual(first);
    vault.clock.advance(2 * 86_400);
    await vault.get(backup.checkNow, {});
    expect((await vault.get(backup.overview, {})).trialRestored?.at).not.toBe(first?.at);
    expect(await vault.get(backup.tryRestore, {})).toEqual({ faults: [] });
    expect(readdirSync(vault.files.backups).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('go to a place of their own when asked, and then the reminder rests for a week', async () => {
    await addInhabitant('mevrouw Yildiz');
    expect((await vault.get(backup.overview, {})).isKeepingElsewhereDue).toBe(true);
    const stick = join(vault.folder, 'stick.tar');
    vault.host.savePath = stick;
    expect(await vault.get(backup.keepElsewhere, {})).toEqual({
      savedAs: stick,
      isOnSameDisk: false,
    });
    expect(vault.host.suggestions).toEqual(['naast-back-up-2026-03-03.tar']);
    const overview = await vault.get(backup.overview, {});
    expect(overview.isKeepingElsewhereDue).toBe(false);
    expect(overview.keptElsewhere?.backup).toBe(stick);
    vault.clock.advance(7 * 86_400);
    expect((await vault.get(backup.overview, {})).isKeepingElsewhereDue).toBe(true);
  });

  it('may stay on the disk of the vault, which is said, and does not count as elsewhere', async () => {
    const path = join(vault.folder, 'beside.tar');
    vault.host.savePath = path;
    vault.chosenDisk.isOfVault = true;
    expect(await vault.get(backup.keepElsewhere, {})).toEqual({
      savedAs: path,
      isOnSameDisk: true,
    });
    expect(existsSync(path)).toBe(true);
    const overview = await vault.get(backup.overview, {});
    expect(overview.keptElsewhere).toBeNull();
    expect(overview.isKeepingElsewhereDue).toBe(true);
  });

  it('are made while a person goes on writing', async () => {
    const checking = vault.get(backup.checkNow, {});
    for (let number = 0; number < 20; number += 1) await addInhabitant(`meneer ${number}`);
    expect(await checking).toEqual({ faults: [] });
    expect(await vault.get(backup.checkNow, {})).toEqual({ faults: [] });
    expect((await vault.get(backup.overview, {})).backups.length).toBeGreaterThan(0);
  });
});

describe('locking', () => {
  it('leaves a copy that is proven after the next unlock', async () => {
    await addInhabitant('mevrouw Yildiz');
    await reopen();
    const before = (await vault.get(backup.overview, {})).backups;
    expect(before.map(({ isProven }) => isProven)).toEqual([false]);
    await vault.get(backup.checkNow, {});
    const after = (await vault.get(backup.overview, {})).backups;
    expect(after.map(({ isProven }) => isProven)).toEqual([true]);
  });

  it('copies nothing when nothing changed, or within the hour', async () => {
    await addInhabitant('mevrouw Yildiz');
    await vault.get(backup.checkNow, {});
    await reopen();
    await addInhabitant('meneer De Wit');
    await reopen();
    expect((await vault.get(backup.overview, {})).backups).toHaveLength(1);
  });

  it('still locks when the backup cannot be written', async () => {
    rmSync(vault.files.backups, { recursive: true, force: true });
    writeFileSync(vault.files.backups, 'a file where the folder should be');
    await addInhabitant('mevrouw Yildiz');
    vault.clock.advance(3600);
    await reopen();
    expect(await names()).toEqual(['mevrouw Yildiz']);
  });
});

describe('an older copy put back', () => {
  it('is told, changes nothing, and opens only when the person says so', async () => {
    await addInhabitant('mevrouw Yildiz');
    vault = vault.reopened();
    const old = join(vault.folder, 'old.db');
    copyFileSync(vault.files.database, old);
    await vault.unlock();
    await addInhabitant('meneer De Wit');
    vault = vault.reopened();
    copyFileSync(old, vault.files.database);
    const before = fileHashes(vault.files.folder);
    const unlock = { vaultId: vault.id, passphrase: PASSPHRASE };
    expect(await vault.call(vaultCalls.unlock, unlock)).toMatchObject({
      error: { code: 'older-version' },
    });
    expect(Object.keys(fileHashes(vault.files.folder))).toEqual(Object.keys(before));
    await vault.get(backup.acceptOlder, { vaultId: vault.id });
    await vault.get(vaultCalls.unlock, unlock);
    expect(await names()).toEqual(['mevrouw Yildiz']);
    await addInhabitant('mevrouw Jansen');
    // From here on this is the newest there is.
    await reopen();
    expect(await names()).toEqual(['mevrouw Jansen', 'mevrouw Yildiz']);
  });
});

describe('key files in which what was last there was spoiled', () => {
  it('cannot hide an older copy: that is told, and it opens only when the person says so', async () => {
    await addInhabitant('mevrouw Yildiz');
    vault = vault.reopened();
    const old = readFileSync(vault.files.database);
    await vault.unlock();
    await addInhabitant('meneer De Wit');
    vault = vault.reopened();
    writeFileSync(vault.files.database, old);
    const slots = readKeyFiles(vault.files.keys);
    if (!slots.ok || !slots.value.head) throw new Error('locking should have sealed the head');
    const head = { ...slots.value.head, nonce: Buffer.alloc(12).toString('base64') };
    writeKeyFiles(vault.files.keys, { ...slots.value, head });
    const unlock = { vaultId: vault.id, passphrase: PASSPHRASE };
    expect(await vault.call(vaultCalls.unlock, unlock)).toMatchObject({
      error: { code: 'older-version' },
    });
    await vault.get(backup.acceptOlder, { vaultId: vault.id });
    await vault.get(vaultCalls.unlock, unlock);
    expect(await names()).toEqual(['mevrouw Yildiz']);
    await reopen();
    expect(await names()).toEqual(['mevrouw Yildiz']);
  });
});

describe('putting a backup back', () => {
  it('makes a vault of its own beside the present one, which keeps every byte', async () => {
    await addInhabitant('mevrouw Yildiz');
    await vault.get(backup.checkNow, {});
    await addInhabitant('meneer De Wit');
    vault = vault.reopened();
    const [stored] = await vault.get(backup.stored, { vaultId: vault.id });
    const old = vault.id;
    const before = fileHashes(vault.files.folder);
    const restored = await vault.get(backup.restore, {
      source: { kind: 'stored', vaultId: old, name: stored?.name ?? '' },
      secret: passphrase,
      insteadOf: null,
    });
    expect(fileHashes(join(vault.folder, old))).toEqual(before);
    expect(restored.label).toBe('Sanne (2)');
    expect(restored.found).toContainEqual({ word: 'inhabitants', saved: 1, lost: 0 });
    await open(restored.vaultId);
    expect(await names()).toEqual(['mevrouw Yildiz']);
  });

  it('works elsewhere, with nothing but the file and the recovery key', async () => {
    const first = mkdtempSync(join(tmpdir(), 'naast-test-'));
    const made = vaultIn(first, fixedClock());
    const recoveryKey = await setUpVault(made.raw, { label: 'Sanne', passphrase: PASSPHRASE });
    await made.get(inhabitants.add, anInhabitant({ name: 'mevrouw Yildiz' }));
    const stick = join(vault.folder, 'stick.tar');
    made.host.savePath = stick;
    await made.get(backup.keepElsewhere, {});
    made.remove();

    const elsewhere = await testVault({ isOpen: false });
    elsewhere.host.fileToOpen = stick;
    expect(await elsewhere.get(backup.chooseFile, {})).toEqual({ name: 'stick.tar' });
    const restored = await elsewhere.get(backup.restore, {
      source: { kind: 'chosen' },
      secret: { kind: 'recovery-key', text: recoveryKey.toLowerCase() },
      insteadOf: null,
    });
    expect(restored.label).toBe('Sanne');
    await elsewhere.get(vaultCalls.unlock, { vaultId: restored.vaultId, passphrase: PASSPHRASE });
    const found = await elsewhere.get(inhabitants.list, {});
    expect(found.map(({ name }) => name)).toEqual(['mevrouw Yildiz']);
    elsewhere.remove();
  });

  it('sets the present vault aside, whole, when asked to stand in for it', async () => {
    await addInhabitant('mevrouw Yildiz');
    await vault.get(backup.checkNow, {});
    vault = vault.reopened();
    const [stored] = await vault.get(backup.stored, { vaultId: vault.id });
    const old = vault.id;
    const database = readFileSync(vault.files.database);
    const restored = await vault.get(backup.restore, {
      source: { kind: 'stored', vaultId: old, name: stored?.name ?? '' },
      secret: passphrase,
      insteadOf: old,
    });
    expect(restored.label).toBe('Sanne');
    const folder = join(vault.folder, `opzij-2026-03-03-${old}`);
    expect(restored.former).toEqual({ kind: 'set-aside', folder });
    expect(readFileSync(join(folder, 'naast.db'))).toEqual(database);
    const status = await vault.get(vaultCalls.status, {});
    expect(status).toMatchObject({ vaults: [{ id: restored.vaultId, label: 'Sanne' }] });
    expect(await vault.get(backup.stored, { vaultId: restored.vaultId })).toHaveLength(1);
    await open(restored.vaultId);
    const { setAside } = await vault.get(backup.overview, {});
    expect(setAside).toEqual([{ folder, day: '2026-03-03' }]);
    rmSync(folder, { recursive: true });
    expect((await vault.get(backup.overview, {})).setAside).toEqual([]);
  });

  it.each([
    {
      of: 'another passphrase',
      spoil: () => undefined,
      text: 'een heel andere wachtzin',
      code: 'wrong-secret',
    },
    {
      of: 'a changed byte',
      spoil: (bytes: Buffer) => bytes.writeUInt8(bytes.readUInt8(60_000) ^ 1, 60_000),
      text: PASSPHRASE,
      code: 'backup-damaged',
    },
    { of: 'a file cut off', spoil: () => 'cut', text: PASSPHRASE, code: 'not-a-backup' },
  ])('is refused with $of, and leaves no trace', async ({ spoil, text, code }) => {
    await addInhabitant('mevrouw Yildiz');
    const stick = join(vault.folder, 'stick.tar');
    vault.host.savePath = stick;
    await vault.get(backup.keepElsewhere, {});
    const bytes = readFileSync(stick);
    writeFileSync(stick, spoil(bytes) === 'cut' ? bytes.subarray(0, 30_000) : bytes);
    vault.host.fileToOpen = stick;
    await vault.get(backup.chooseFile, {});
    const before = readdirSync(vault.folder);
    const answer = await vault.call(backup.restore, {
      source: { kind: 'chosen' },
      secret: { kind: 'passphrase', text },
      insteadOf: null,
    });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(readdirSync(vault.folder)).toEqual(before);
  });
});

async function addInhabitant(name: string): Promise<void> {
  await vault.get(inhabitants.add, anInhabitant({ name }));
}

async function names(): Promise<string[]> {
  return (await vault.get(inhabitants.list, {})).map(({ name }) => name).sort();
}

async function reopen(): Promise<void> {
  vault = vault.reopened();
  await vault.unlock();
}

async function open(vaultId: VaultId): Promise<void> {
  await vault.get(vaultCalls.unlock, { vaultId, passphrase: PASSPHRASE });
}
