import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import type { OwnTerm } from '../../../shared/features/glossary/schema.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

const theBridge: OwnTerm = {
  term: 'De Brug',
  plain: 'het wijkteam in uw wijk',
  explanation: 'Dit team helpt bij vragen over hulp.',
};
const list = () => vault.get(glossary.list, {});

describe('an own word', () => {
  it('is added, found again after unlocking, changed and taken away', async () => {
    const { id } = await vault.get(glossary.save, { id: null, ...theBridge });
    expect(await list()).toEqual([{ id, ...theBridge }]);
    vault.close();
    const reopened = vault.reopened();
    await reopened.unlock();
    const changed = { ...theBridge, plain: 'het team bij u' };
    await reopened.get(glossary.save, { id, ...changed });
    expect(await reopened.get(glossary.list, {})).toEqual([{ id, ...changed }]);
    expect(await reopened.get(glossary.remove, { id })).toEqual([]);
    reopened.close();
  });

  it('stands in the list once, however it is spelled, and what was there stays', async () => {
    await vault.get(glossary.save, { id: null, ...theBridge });
    const again = { ...theBridge, term: 'de-brug', plain: 'iets anders' };
    expect(await vault.call(glossary.save, { id: null, ...again })).toEqual({
      ok: false,
      error: { code: 'word-taken' },
    });
    expect(await list()).toMatchObject([{ term: 'De Brug', plain: theBridge.plain }]);
  });

  it('stands in the list by its spelling, whatever was added first', async () => {
    for (const term of ['Zorgpunt', 'de-brug', 'Buurtbus']) {
      await vault.get(glossary.save, { id: null, ...theBridge, term });
    }
    expect((await list()).map(({ term }) => term)).toEqual(['Buurtbus', 'de-brug', 'Zorgpunt']);
  });

  it('may be written in other capitals when it is changed', async () => {
    const { id } = await vault.get(glossary.save, { id: null, ...theBridge });
    await vault.get(glossary.save, { id, ...theBridge, term: 'DE BRUG' });
    expect(await list()).toMatchObject([{ id, term: 'DE BRUG' }]);
  });

  it('cannot be changed when it is gone', async () => {
    const { id } = await vault.get(glossary.save, { id: null, ...theBridge });
    await vault.get(glossary.remove, { id });
    expect(await vault.call(glossary.save, { id, ...theBridge })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('needs a word and plain words', async () => {
    for (const empty of [{ term: '  ' }, { plain: '' }]) {
      const answer = await vault.call(glossary.save, { id: null, ...theBridge, ...empty });
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });
});
