import { expect, it, onTestFinished } from 'vitest';
import { vault } from '../../shared/features/vault/contract.ts';
import { makeVault } from './harness/made-vault.ts';
import { startRealVault } from './harness/real-vault.ts';

it('a vault that one process has open is refused to another, until the first is gone', async () => {
  const made = await makeVault();
  onTestFinished(made.remove);
  const first = await startRealVault(made.folder);
  onTestFinished(first.kill);
  const second = await startRealVault(made.folder);
  onTestFinished(second.kill);
  await first.get(vault.unlock, made.opensWith);
  expect(await second.call(vault.unlock, made.opensWith)).toEqual({
    ok: false,
    error: { code: 'open-elsewhere' },
  });
  await first.close();
  await second.get(vault.unlock, made.opensWith);
});
