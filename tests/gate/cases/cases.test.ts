import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cases } from '../../../shared/features/cases/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { CaseId, InhabitantId } from '../../../shared/primitives/ids.ts';
import { anInhabitant } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const question = '“Ik wil weer naar mijn zus”,  zegt ze.';
let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

describe('cases', () => {
  it('keep the question literally, with whose it is', async () => {
    const { id: inhabitantId } = await vault.get(inhabitants.add, anInhabitant());
    const details = { question, municipality: 'Rivierveen' };
    const { id } = await vault.get(cases.open, { inhabitantId, details });
    expect(await vault.get(cases.get, { id })).toMatchObject({
      question,
      inhabitantName: 'mevrouw Yildiz',
    });
    expect(await vault.get(cases.list, {})).toHaveLength(1);
    const someoneElse = InhabitantId.parse('11111111-1111-4111-8111-111111111111');
    expect(await vault.get(cases.list, { inhabitantId: someoneElse })).toEqual([]);
  });

  it('can be changed', async () => {
    const { id: inhabitantId } = await vault.get(inhabitants.add, anInhabitant());
    const details = { question, municipality: '' };
    const { id } = await vault.get(cases.open, { inhabitantId, details });
    await vault.get(cases.change, {
      id,
      details: { question: 'Naar de moskee.', municipality: '' },
    });
    expect(await vault.get(cases.get, { id })).toMatchObject({ question: 'Naar de moskee.' });
  });

  it('are refused without an inhabitant, or when there is no such case', async () => {
    const inhabitantId = InhabitantId.parse('11111111-1111-4111-8111-111111111111');
    const id = CaseId.parse('22222222-2222-4222-8222-222222222222');
    const details = { question, municipality: '' };
    for (const answer of [
      await vault.call(cases.open, { inhabitantId, details }),
      await vault.call(cases.get, { id }),
      await vault.call(cases.change, { id, details }),
    ]) {
      expect(answer).toEqual({ ok: false, error: { code: 'not-found' } });
    }
  });
});
