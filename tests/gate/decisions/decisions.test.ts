import { describe, expect, it, onTestFinished } from 'vitest';
import { cases } from '../../../shared/features/cases/contract.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { DecisionId } from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aStoredConversation, itemId } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

async function aCase() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const { id, caseId, inhabitantId } = await aStoredConversation(vault);
  return { vault, conversationId: id, caseId, inhabitantId };
}

describe('a decision that is read together', () => {
  it('starts with the needs that were told beforehand, each once', async () => {
    const { vault, conversationId, caseId } = await aCase();
    const need = (text: string) => ({ id: itemId(), text });
    const sheet = {
      ...emptyPrepSheet(),
      needs: [need('Naar mijn zus'), need(' Naar mijn zus '), need('Een schoon huis')],
    };
    await vault.get(prepSheets.save, { conversationId, sheet });
    const { content } = await vault.get(decisions.open, { caseId });
    expect(content.asked.map(({ text, came }) => [text, came])).toEqual([
      ['Naar mijn zus', null],
      ['Een schoon huis', null],
    ]);
  });

  it('keeps what was written and computes its last day from it', async () => {
    const { vault, caseId } = await aCase();
    const opened = await vault.get(decisions.open, { caseId });
    expect(opened.lastDay).toEqual({ kind: 'not_known', why: 'sender_unknown' });
    const content = {
      ...opened.content,
      sender: 'gemeente' as const,
      letterDate: PlainDate.parse('2026-02-20'),
      sentOn: PlainDate.parse('2026-02-20'),
      about: 'vervoer',
    };
    await vault.get(decisions.save, { caseId, decisionId: opened.id, content });
    const read = await vault.get(decisions.get, { caseId, decisionId: opened.id });
    expect(read.content).toEqual(content);
    expect(read.lastDay).toMatchObject({ counts: { lastDay: '2026-04-07' } });
    expect(await vault.get(decisions.list, { caseId })).toEqual([read]);
  });

  it('is found under its own case only', async () => {
    const { vault, caseId, inhabitantId } = await aCase();
    const { id: decisionId, content } = await vault.get(decisions.open, { caseId });
    const details = { question: 'Iets anders', municipality: '' };
    const other = await vault.get(cases.open, { inhabitantId, details });
    const notFound = { ok: false, error: { code: 'not-found' } };
    expect(await vault.call(decisions.get, { caseId: other.id, decisionId })).toEqual(notFound);
    expect(await vault.call(decisions.save, { caseId: other.id, decisionId, content })).toEqual(
      notFound,
    );
    const none = DecisionId.parse('00000000-0000-4000-8000-000000000000');
    expect(await vault.call(decisions.get, { caseId, decisionId: none })).toEqual(notFound);
  });
});
