import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it, onTestFinished } from 'vitest';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { anInhabitant } from '../../support/builders.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import { testVault } from '../../support/test-vault.ts';
import { writeProtected } from '../../support/write-protected.ts';

it.for(['folder', 'database'] as const)(
  'a vault of which the %s cannot be written opens to be read, says so, and keeps every byte',
  async (part, { skip }) => {
    const vault = await testVault();
    onTestFinished(vault.remove);
    await vault.get(inhabitants.add, anInhabitant());
    await vault.get(vaultCalls.lock, {});
    const before = fileHashes(vault.files.folder);
    const unprotect = writeProtected(vault.files[part]);
    if (typeof unprotect === 'string') return skip(`not run: ${unprotect}`);
    onTestFinished(unprotect);

    const again = vault.reopened();
    await again.unlock();
    expect(await again.get(vaultCalls.status, {})).toMatchObject({
      vault: { readOnly: 'write-protected' },
    });
    expect(await again.get(inhabitants.list, {})).toMatchObject([{ name: 'mevrouw Yildiz' }]);
    expect(await again.call(inhabitants.add, anInhabitant())).toEqual({
      ok: false,
      error: { code: 'vault-write-protected' },
    });
    await again.get(vaultCalls.lock, {});
    expect(fileHashes(vault.files.folder)).toEqual(before);
    expect(readdirSync(tmpdir())).not.toContain(`naast-reading-${vault.id}`);
  },
);
