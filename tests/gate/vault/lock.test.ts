import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { anInhabitant } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

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
