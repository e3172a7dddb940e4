import { describe, expect, it, onTestFinished } from 'vitest';
import { consents } from '../../../shared/features/consents/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import { InhabitantId } from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { anInhabitant, aStoredConversation, itemId } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

const until = PlainDate.parse('2027-03-02');

async function someone() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const { id } = await vault.get(inhabitants.add, anInhabitant());
  return { vault, inhabitantId: id };
}

describe('consents', () => {
  it('stand on not asked until someone answers', async () => {
    const { vault, inhabitantId } = await someone();
    const { current, history } = await vault.get(consents.get, { inhabitantId });
    expect(Object.values(current)).toEqual(Array(5).fill({ answer: 'not_asked' }));
    expect(history).toEqual([]);
  });

  it('are given or refused per purpose, with the day, and keep every answer', async () => {
    const { vault, inhabitantId } = await someone();
    await vault.get(consents.record, { inhabitantId, purpose: 'keep', answer: 'given', until });
    await vault.get(consents.record, {
      inhabitantId,
      purpose: 'give_relative',
      answer: 'refused',
      until: null,
    });
    vault.clock.advance(86_400);
    const { current, history } = await vault.get(consents.withdraw, {
      inhabitantId,
      purpose: 'keep',
    });
    expect(current).toMatchObject({
      keep: { answer: 'withdrawn', on: '2026-03-04' },
      give_relative: { answer: 'refused', on: '2026-03-03' },
      show_partner: { answer: 'not_asked' },
    });
    expect(history.map(({ purpose, answer, on }) => [purpose, answer, on])).toEqual([
      ['keep', 'given', '2026-03-03'],
      ['give_relative', 'refused', '2026-03-03'],
      ['keep', 'withdrawn', '2026-03-04'],
    ]);
  });

  it('cannot be withdrawn when they were not given', async () => {
    const { vault, inhabitantId } = await someone();
    expect(await vault.call(consents.withdraw, { inhabitantId, purpose: 'keep' })).toEqual({
      ok: false,
      error: { code: 'consent-not-given' },
    });
  });

  it('take a last day only with keeping that is given', async () => {
    const { vault, inhabitantId } = await someone();
    const wrong = { inhabitantId, purpose: 'show_partner', answer: 'given', until } as const;
    expect(await vault.call(consents.record, wrong)).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  it('belong to someone who is there', async () => {
    const { vault } = await someone();
    const nobody = { inhabitantId: InhabitantId.parse(itemId()), purpose: 'keep' } as const;
    for (const answer of [
      await vault.call(consents.get, nobody),
      await vault.call(consents.withdraw, nobody),
      await vault.call(consents.record, { ...nobody, answer: 'given', until: null }),
    ]) {
      expect(answer).toMatchObject({ error: { code: 'not-found' } });
    }
  });

  it('stand on the gespreksblad of every conversation of that inhabitant', async () => {
    const { vault } = await someone();
    const { id: conversationId, inhabitantId } = await aStoredConversation(vault);
    await vault.get(consents.record, { inhabitantId, purpose: 'keep', answer: 'given', until });
    const paper = await vault.get(papers.show, { conversationId, kind: 'gespreksblad' });
    expect(JSON.stringify(paper.blocks)).toContain('Bewaren mag tot en met dinsdag 2 maart 2027.');
  });
});
