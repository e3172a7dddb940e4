import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { noSupportYet } from '../../../shared/features/inhabitants/schema.ts';
import { InhabitantId } from '../../../shared/primitives/ids.ts';
import { anInhabitant } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

describe('inhabitants', () => {
  it('are kept with what helps them, by name', async () => {
    const support = { ...noSupportYet, hearing: 'hearing_aid' as const, largePrint: true };
    await vault.get(inhabitants.add, anInhabitant({ name: 'mevrouw Yildiz', support }));
    await vault.get(inhabitants.add, anInhabitant({ name: 'de heer Abel' }));
    const listed = await vault.get(inhabitants.list, {});
    expect(listed.map(({ name }) => name)).toEqual(['de heer Abel', 'mevrouw Yildiz']);
    expect(listed[1]?.support).toEqual(support);
  });

  it('can be changed', async () => {
    const { id } = await vault.get(inhabitants.add, anInhabitant());
    await vault.get(inhabitants.change, {
      id,
      details: anInhabitant({ name: 'mevrouw Yildiz-Kaya' }),
    });
    expect(await vault.get(inhabitants.get, { id })).toMatchObject({ name: 'mevrouw Yildiz-Kaya' });
  });

  it('are refused without a name, or when there is no such one', async () => {
    const id = InhabitantId.parse('11111111-1111-4111-8111-111111111111');
    expect(await vault.call(inhabitants.add, anInhabitant({ name: '  ' }))).toMatchObject({
      error: { code: 'invalid-input' },
    });
    for (const answer of [
      await vault.call(inhabitants.get, { id }),
      await vault.call(inhabitants.change, { id, details: anInhabitant() }),
    ]) {
      expect(answer).toEqual({ ok: false, error: { code: 'not-found' } });
    }
  });
});
