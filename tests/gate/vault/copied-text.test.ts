import { describe, expect, it, onTestFinished } from 'vitest';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

describe('what was copied out of Naast', () => {
  it('is off the clipboard after half a minute', async () => {
    const vault = await withCopied('Ik wil weer naar mijn zus.');
    vault.timing.pass(29_000);
    expect(vault.host.clipboard).not.toBe('');
    vault.timing.pass(2000);
    expect(vault.host.clipboard).toBe('');
  });

  it('leaves alone what was copied elsewhere meanwhile', async () => {
    const vault = await withCopied('Ik wil weer naar mijn zus.');
    vault.host.clipboard = 'een boodschappenlijst';
    vault.timing.pass(60_000);
    expect(vault.host.clipboard).toBe('een boodschappenlijst');
  });

  it('counts anew when something else is copied', async () => {
    const vault = await withCopied('het eerste');
    vault.timing.pass(20_000);
    vault.host.clipboard = 'het tweede';
    await vault.get(vaultCalls.noteCopy, {});
    vault.timing.pass(20_000);
    expect(vault.host.clipboard).toBe('het tweede');
    vault.timing.pass(11_000);
    expect(vault.host.clipboard).toBe('');
  });

  it('is off the clipboard when the vault locks, by a key or by itself', async () => {
    const byKey = await withCopied('Ik wil weer naar mijn zus.');
    await byKey.get(vaultCalls.lock, {});
    expect(byKey.host.clipboard).toBe('');
    const byItself = await withCopied('Ik wil weer naar mijn zus.');
    byItself.lockSoon('signal');
    expect(byItself.host.clipboard).toBe('');
  });

  it('does not hold up the lock when the clipboard cannot be reached', async () => {
    const vault = await withCopied('Ik wil weer naar mijn zus.');
    vault.host.clearCopiedText = () => Promise.reject(new Error('no window'));
    await vault.get(vaultCalls.lock, {});
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
  });
});

async function withCopied(text: string): Promise<TestVault> {
  const vault = await testVault();
  onTestFinished(vault.remove);
  vault.host.clipboard = text;
  await vault.get(vaultCalls.noteCopy, {});
  return vault;
}
