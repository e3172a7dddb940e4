import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { CaseId, ConversationId } from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aConversation, aLine, aStoredConversation } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

describe('conversations', () => {
  it('are kept with date, place and people, and say how far they are', async () => {
    const { id, people } = await aStoredConversation(vault);
    const planned = await vault.get(conversations.get, { id });
    expect(planned).toMatchObject({ people, place: 'bij mevrouw thuis', hasNotes: false });
    await vault.get(notes.save, {
      conversationId: id,
      changed: [aLine({ text: 'Ik wil weer naar mijn zus.' })],
      removed: [],
    });
    expect(await vault.get(conversations.get, { id })).toMatchObject({ hasNotes: true });
  });

  it('are listed latest day first, and by case', async () => {
    const { caseId } = await aStoredConversation(vault);
    const later = aConversation({ date: PlainDate.parse('2026-04-01') });
    await vault.get(conversations.plan, { caseId, details: later });
    await aStoredConversation(vault);
    const ofCase = await vault.get(conversations.list, { caseId });
    expect(ofCase.map(({ date }) => date)).toEqual(['2026-04-01', '2026-03-03']);
    expect(await vault.get(conversations.list, {})).toHaveLength(3);
  });

  it('can be changed', async () => {
    const { id } = await aStoredConversation(vault);
    await vault.get(conversations.change, {
      id,
      details: aConversation({ place: 'in het buurthuis' }),
    });
    expect(await vault.get(conversations.get, { id })).toMatchObject({ place: 'in het buurthuis' });
  });

  it.each(['2026-02-29', '2026-13-01', '3-3-2026'])(
    'are refused on %s, which is no day',
    async (date) => {
      const { caseId } = await aStoredConversation(vault);
      const answer = await vault.raw({
        call: conversations.plan.name,
        input: { caseId, details: { ...aConversation(), date } },
      });
      expect(answer).toEqual({ ok: false, error: { code: 'invalid-input' } });
    },
  );

  it('are refused without a case, or when there is no such conversation', async () => {
    const id = ConversationId.parse('11111111-1111-4111-8111-111111111111');
    const caseId = CaseId.parse('22222222-2222-4222-8222-222222222222');
    for (const answer of [
      await vault.call(conversations.plan, { caseId, details: aConversation() }),
      await vault.call(conversations.get, { id }),
      await vault.call(conversations.change, { id, details: aConversation() }),
    ]) {
      expect(answer).toEqual({ ok: false, error: { code: 'not-found' } });
    }
  });
});
