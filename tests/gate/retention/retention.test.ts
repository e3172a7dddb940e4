import { describe, expect, it, onTestFinished } from 'vitest';
import { cases } from '../../../shared/features/cases/contract.ts';
import { consents } from '../../../shared/features/consents/contract.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import { search } from '../../../shared/features/search/contract.ts';
import { settings } from '../../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../../shared/features/settings/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aConversation, aLine, aStoredConversation } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

const day = (text: string) => PlainDate.parse(text);
const DAY_SECONDS = 86_400;

async function aCase() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const conversation = await aStoredConversation(vault);
  return { vault, conversation, caseId: conversation.caseId };
}

describe('closing a case', () => {
  it('asks for a day to look again, and proposes one', async () => {
    const { vault, caseId } = await aCase();
    const before = await vault.get(retention.get, { caseId });
    expect(before).toMatchObject({ closing: { state: 'open' }, proposedReviewOn: '2026-09-03' });
    const closed = await vault.get(retention.close, { caseId, reviewOn: day('2026-06-01') });
    expect(closed.closing).toEqual({
      state: 'closed',
      closedOn: '2026-03-03',
      reviewOn: '2026-06-01',
    });
    expect(await vault.get(cases.get, { id: caseId })).toMatchObject({ closedOn: '2026-03-03' });
  });

  it('proposes the day the inhabitant named', async () => {
    const { vault, conversation, caseId } = await aCase();
    const { inhabitantId } = conversation;
    const until = day('2026-12-31');
    await vault.get(consents.record, { inhabitantId, purpose: 'keep', answer: 'given', until });
    expect(await vault.get(retention.get, { caseId })).toMatchObject({ proposedReviewOn: until });
  });

  it('proposes the term the organisation set', async () => {
    const { vault, caseId } = await aCase();
    await vault.get(settings.save, { ...defaultSettings, reviewAfterMonths: 3 });
    expect(await vault.get(retention.get, { caseId })).toMatchObject({
      proposedReviewOn: '2026-06-03',
    });
  });

  it('can be taken back', async () => {
    const { vault, caseId } = await aCase();
    await vault.get(retention.close, { caseId, reviewOn: day('2026-06-01') });
    const reopened = await vault.get(retention.reopen, { caseId });
    expect(reopened.closing).toEqual({ state: 'open' });
    expect(reopened.history.map(({ kind }) => kind)).toEqual(['closed', 'reopened']);
    expect(await vault.get(cases.get, { id: caseId })).toMatchObject({ closedOn: null });
  });

  it('is refused when it makes no sense', async () => {
    const { vault, caseId } = await aCase();
    const reviewOn = day('2026-06-01');
    expect(await vault.call(retention.reopen, { caseId })).toMatchObject({
      error: { code: 'case-open' },
    });
    expect(
      await vault.call(retention.close, { caseId, reviewOn: day('2026-03-03') }),
    ).toMatchObject({ error: { code: 'review-too-early' } });
    const keptUntilToday = { caseId, reviewOn: day('2026-03-03'), reason: 'Er loopt iets.' };
    expect(await vault.call(retention.keep, keptUntilToday)).toMatchObject({
      error: { code: 'review-too-early' },
    });
    await vault.get(retention.close, { caseId, reviewOn });
    expect(await vault.call(retention.close, { caseId, reviewOn })).toMatchObject({
      error: { code: 'case-closed' },
    });
  });
});

describe('what is due', () => {
  it('is a closed case on the day to look again, until it is kept with a reason', async () => {
    const { vault, caseId } = await aCase();
    await vault.get(retention.close, { caseId, reviewOn: day('2026-03-10') });
    expect(await vault.get(retention.listDue, {})).toEqual([]);
    vault.clock.advance(7 * DAY_SECONDS);
    expect(await vault.get(retention.listDue, {})).toMatchObject([
      { caseId, because: 'review_day', since: '2026-03-10', inhabitantName: 'mevrouw Yildiz' },
    ]);
    expect(
      await vault.call(retention.keep, { caseId, reviewOn: day('2026-09-01'), reason: ' ' }),
    ).toMatchObject({ error: { code: 'invalid-input' } });
    const kept = { caseId, reviewOn: day('2026-09-01'), reason: 'Er loopt nog een bezwaar.' };
    await vault.get(retention.keep, kept);
    expect(await vault.get(retention.listDue, {})).toEqual([]);
  });

  it('stands in the order in which it became due', async () => {
    const { vault, caseId } = await aCase();
    const { caseId: earlier } = await aStoredConversation(vault);
    await vault.get(retention.close, { caseId, reviewOn: day('2026-03-10') });
    await vault.get(retention.close, { caseId: earlier, reviewOn: day('2026-03-08') });
    const { caseId: last } = await aStoredConversation(vault);
    await vault.get(retention.close, { caseId: last, reviewOn: day('2026-03-11') });
    vault.clock.advance(14 * DAY_SECONDS);
    const all = await vault.get(retention.listDue, {});
    expect(all.map((one) => one.caseId)).toEqual([earlier, caseId, last]);
  });

  it('is a case whose inhabitant took back that it may be kept, open or closed', async () => {
    const { vault, conversation, caseId } = await aCase();
    const { inhabitantId } = conversation;
    const keep = { inhabitantId, purpose: 'keep' } as const;
    await vault.get(consents.record, { ...keep, answer: 'given', until: null });
    await vault.get(consents.withdraw, keep);
    expect(await vault.get(retention.listDue, {})).toMatchObject([
      { caseId, because: 'consent_withdrawn', since: '2026-03-03' },
    ]);
  });

  it('is a case that may be kept until a day that has passed', async () => {
    const { vault, conversation, caseId } = await aCase();
    const { inhabitantId } = conversation;
    const until = day('2026-03-05');
    await vault.get(consents.record, { inhabitantId, purpose: 'keep', answer: 'given', until });
    vault.clock.advance(2 * DAY_SECONDS);
    expect(await vault.get(retention.listDue, {})).toEqual([]);
    vault.clock.advance(DAY_SECONDS);
    expect(await vault.get(retention.listDue, {})).toMatchObject([
      { caseId, because: 'consent_ended', since: until },
    ]);
  });
});

describe('deleting', () => {
  it('says beforehand what goes, in the words of the field, and when the last backup is gone', async () => {
    const { vault, conversation } = await aCase();
    await someNotes(vault, conversation.id);
    const target = { kind: 'inhabitant', id: conversation.inhabitantId } as const;
    expect(await vault.get(retention.whatGoes, { target })).toMatchObject({
      counts: { cases: 1, conversations: 1, note_lines: 2, agreements: 1, consents: 0 },
      backupsGoneOn: '2026-04-07',
    });
  });

  it('names the decisions and letters of a case too', async () => {
    const { vault, caseId } = await aCase();
    await vault.get(decisions.open, { caseId });
    await vault.get(letters.begin, { caseId, kind: 'bezwaar', decisionId: null });
    await vault.get(letters.begin, { caseId, kind: 'klacht', decisionId: null });
    const target = { kind: 'case', id: caseId } as const;
    expect(await vault.get(retention.whatGoes, { target })).toMatchObject({
      counts: { cases: 1, conversations: 1, decisions: 1, letters: 2 },
    });
  });

  it('takes a conversation and leaves its case', async () => {
    const { vault, conversation, caseId } = await aCase();
    const other = await vault.get(conversations.plan, { caseId, details: aConversation() });
    await someNotes(vault, conversation.id);
    await vault.get(retention.remove, { target: { kind: 'conversation', id: conversation.id } });
    const left = await vault.get(conversations.list, {});
    expect(left.map(({ id }) => id)).toEqual([other.id]);
    expect(await vault.get(search.find, { words: 'moskee' })).toEqual([]);
  });

  it('takes a case with its conversations and leaves the inhabitant', async () => {
    const { vault, conversation, caseId } = await aCase();
    await vault.get(retention.close, { caseId, reviewOn: day('2026-06-01') });
    await vault.get(retention.remove, { target: { kind: 'case', id: caseId } });
    expect(await vault.get(cases.list, {})).toEqual([]);
    expect(await vault.get(conversations.list, {})).toEqual([]);
    const [left] = await vault.get(inhabitants.list, {});
    expect(left?.id).toBe(conversation.inhabitantId);
  });

  it('takes an inhabitant with everything and leaves others alone', async () => {
    const { vault, conversation } = await aCase();
    const other = await aStoredConversation(vault);
    const target = { kind: 'inhabitant', id: conversation.inhabitantId } as const;
    await vault.get(retention.remove, { target });
    const left = await vault.get(conversations.list, {});
    expect(left.map(({ id }) => id)).toEqual([other.id]);
    expect(await vault.call(retention.whatGoes, { target })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('leaves a line that says when, what and how much, and not whose it was', async () => {
    const { vault, conversation } = await aCase();
    await someNotes(vault, conversation.id);
    const target = { kind: 'inhabitant', id: conversation.inhabitantId } as const;
    await vault.get(retention.remove, { target });
    const log = await vault.get(retention.deletions, {});
    expect(log).toMatchObject([
      { at: '2026-03-03T09:30:00.000Z', kind: 'inhabitant', counts: { note_lines: 2 } },
    ]);
    expect(JSON.stringify(log)).not.toContain(conversation.inhabitantId);
  });
});

async function someNotes(
  vault: Awaited<ReturnType<typeof testVault>>,
  conversationId: Awaited<ReturnType<typeof aStoredConversation>>['id'],
): Promise<void> {
  const changed = [
    aLine({ text: 'Ik wil naar de moskee.' }),
    aLine({ text: 'De gemeente belt.', mark: 'agreement', position: 1 }),
  ];
  await vault.get(notes.save, { conversationId, changed, removed: [] });
}
