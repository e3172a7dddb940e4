import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { callsByName } from '../../shared/app-contract.ts';
import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import { anInhabitant } from '../support/builders.ts';
import { type TestVault, testVault } from '../support/test-vault.ts';

let vault: TestVault;
afterEach(() => vault.remove());

describe('the request gate', () => {
  it('answers with a code, whatever is sent', async () => {
    vault = await testVault();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (sent) => {
        const answer = await vault.raw(sent);
        expect(answer).toEqual({ ok: false, error: { code: 'unknown-call' } });
      }),
    );
  });

  it('refuses input its schema does not know, for every call', async () => {
    vault = await testVault();
    for (const name of callsByName.keys()) {
      const answer = await vault.raw({ call: name, input: 'not an object' });
      expect(answer, name).toEqual({ ok: false, error: { code: 'invalid-input' } });
    }
  });

  it('refuses every call that needs the vault while it is locked', async () => {
    vault = await testVault({ isOpen: false });
    for (const [name, spec] of callsByName) {
      if (spec.whileLocked) continue;
      expect(await vault.raw({ call: name, input: {} }), name).toEqual({
        ok: false,
        error: { code: 'vault-locked' },
      });
    }
  });

  it('tells which slices changed when a command was carried out, and only then', async () => {
    vault = await testVault();
    vault.events.length = 0;
    await vault.raw({ call: inhabitants.add.name, input: { name: '' } });
    expect(vault.events).toEqual([]);
    await vault.get(inhabitants.add, anInhabitant());
    expect(vault.events).toEqual([{ name: 'data.changed', slices: ['inhabitants'] }]);
  });

  it('writes no name and no words to the log when something breaks', async () => {
    vault = await testVault();
    const inhabitant = await vault.get(
      inhabitants.add,
      anInhabitant({ name: 'Merkteken Zonnebloem' }),
    );
    await vault.raw({ call: inhabitants.get.name, input: { id: 'Merkteken Zonnebloem' } });
    await vault.raw({ call: inhabitants.change.name, input: { id: inhabitant.id } });
    vault.host.savePath = '/nonexistent-folder/Zonnebloem.txt';
    await vault.raw({ call: 'vault.saveRecoveryKey', input: { recoveryKey: 'Zonnebloem' } });
    expect(vault.logLines.length).toBeGreaterThan(0);
    expect(vault.logLines.join('\n')).not.toContain('Zonnebloem');
  });
});
