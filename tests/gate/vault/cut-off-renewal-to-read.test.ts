import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { anInhabitant } from '../../support/builders.ts';
import { cutOffRenewal } from '../../support/cut-off-renewal.ts';
import { PASSPHRASE, testVault } from '../../support/test-vault.ts';
import { writeProtected } from '../../support/write-protected.ts';

const OTHER = 'de kat krabt de krullen van de trap';

it.for(['write-protected', 'damaged'] as const)(
  'a vault whose renewal of the key was cut off can be read while it is %s',
  async (readOnly, { skip }) => {
    const vault = await testVault();
    onTestFinished(vault.remove);
    await vault.get(inhabitants.add, anInhabitant());
    await vault.get(vaultCalls.lock, {});
    await cutOffRenewal(vault.files, { passphrase: PASSPHRASE, next: OTHER });
    if (readOnly === 'damaged') writeFileSync(join(vault.files.folder, 'damage-found'), '');
    else {
      const unprotect = writeProtected(vault.files.folder);
      if (typeof unprotect === 'string') return skip(`not run: ${unprotect}`);
      onTestFinished(unprotect);
    }

    const again = vault.reopened();
    await again.get(vaultCalls.unlock, { vaultId: vault.id, passphrase: OTHER });
    expect(await again.get(vaultCalls.status, {})).toMatchObject({ vault: { readOnly } });
    expect(await again.get(inhabitants.list, {})).toMatchObject([{ name: 'mevrouw Yildiz' }]);
  },
);
