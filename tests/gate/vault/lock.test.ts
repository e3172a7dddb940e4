import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { settings } from '../../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../../shared/features/settings/schema.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { anInhabitant } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

it('the vault is closed after locking, with nothing left in the write-ahead log', async () => {
  const vault = await testVault();
  await vault.get(inhabitants.add, anInhabitant());
  await vault.get(vaultCalls.lock, {});
  expect(await vault.call(inhabitants.list, {})).toEqual({
    ok: false,
    error: { code: 'vault-locked' },
  });
  expect(vault.events.at(-1)).toEqual({ name: 'vault.locked' });
  expect(existsSync(`${vault.files.database}-wal`)).toBe(false);
  vault.remove();
});

describe('a vault that nobody uses', () => {
  it('says so half a minute before it locks, and locks after letting the page save', async () => {
    const vault = await openVault();
    vault.timing.pass(4 * MINUTE + 29 * SECOND);
    expect(lockEvents(vault)).toEqual([]);
    vault.timing.pass(2 * SECOND);
    expect(lockEvents(vault)).toEqual(['vault.lockAnnounced']);
    vault.timing.pass(29 * SECOND + 100);
    expect(lockEvents(vault)).toEqual(['vault.lockAnnounced', 'vault.locking']);
    // The page may still save now.
    await vault.get(inhabitants.add, anInhabitant());
    vault.timing.pass(500);
    expect(lockEvents(vault).at(-1)).toBe('vault.locked');
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
  });

  it('stays open when someone turns out to be there, and counts anew from then', async () => {
    const vault = await openVault();
    vault.timing.pass(4 * MINUTE + 40 * SECOND);
    await vault.get(vaultCalls.noteActivity, {});
    expect(lockEvents(vault)).toEqual(['vault.lockAnnounced', 'vault.lockWithdrawn']);
    vault.timing.pass(4 * MINUTE + 29 * SECOND);
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'open' });
    vault.timing.pass(MINUTE);
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
  });

  it('does not take a call that no person made for a sign of life', async () => {
    const vault = await openVault();
    for (let minute = 0; minute < 6; minute += 1) {
      vault.timing.pass(MINUTE);
      await vault.call(inhabitants.list, {});
    }
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
  });

  it('locks after the time that was chosen, also when it is chosen while open', async () => {
    const vault = await openVault();
    vault.timing.pass(MINUTE);
    await vault.get(settings.save, { ...defaultSettings, lockAfterMinutes: 15 });
    vault.timing.pass(13 * MINUTE);
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'open' });
    await vault.get(settings.save, { ...defaultSettings, lockAfterMinutes: 1 });
    vault.timing.pass(SECOND);
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
  });
});

describe('a computer that slept', () => {
  it('locks at the next look, and answers nothing before it', async () => {
    const vault = await openVault();
    vault.timing.pass(3 * SECOND);
    vault.timing.sleep(2 * 60 * MINUTE);
    await vault.call(vaultCalls.noteActivity, {});
    expect(lockEvents(vault)).toEqual(['vault.locking']);
    vault.timing.pass(500);
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
  });

  it.each([-24 * 60 * MINUTE, -10 * SECOND, 24 * 60 * MINUTE])(
    'locks as well when the clock on the wall was moved by %d ms',
    async (ms) => {
      const vault = await openVault();
      vault.timing.pass(3 * SECOND);
      vault.timing.moveWallClock(ms);
      vault.timing.pass(2 * SECOND);
      expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
    },
  );
});

describe('a computer that sleeps while a passphrase is being tried', () => {
  it('locks what that passphrase opened as soon as it is awake', async () => {
    const vault = await openVault();
    await vault.get(vaultCalls.lock, {});
    const opening = vault.unlock();
    vault.timing.sleep(2 * 60 * MINUTE);
    await opening;
    await vault.call(inhabitants.list, {});
    expect(lockEvents(vault).at(-1)).toBe('vault.locking');
    vault.timing.pass(500);
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
  });
});

describe('a shell that asks for the lock', () => {
  it('has it locked as soon as the page has saved', async () => {
    const vault = await openVault();
    expect(vault.lockSoon('signal')).toBe(true);
    expect(lockEvents(vault)).toEqual(['vault.locking']);
    await vault.get(vaultCalls.lock, {});
    expect(lockEvents(vault)).toEqual(['vault.locking', 'vault.locked']);
    vault.timing.pass(MINUTE);
    expect(lockEvents(vault)).toEqual(['vault.locking', 'vault.locked']);
  });

  it('is told that there is nothing to lock', async () => {
    const vault = await testVault({ isOpen: false });
    onTestFinished(vault.remove);
    expect(vault.lockSoon('signal')).toBe(false);
    expect(lockEvents(vault)).toEqual([]);
  });
});

async function openVault(): Promise<TestVault> {
  const vault = await testVault();
  onTestFinished(vault.remove);
  vault.timing.pass(SECOND);
  return vault;
}

function lockEvents(vault: TestVault): string[] {
  return vault.events.map(({ name }) => name).filter((name) => name.startsWith('vault.lock'));
}
