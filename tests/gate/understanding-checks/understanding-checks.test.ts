import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine, SaidLine } from '../../../shared/features/notes/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import type { CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation, lineId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const direction = 'inwoner_naar_partner';
const want = aLine({ text: 'Ik wil weer naar mijn zus en naar de moskee.', mark: 'key_point' });
const told = (words: string) => ({ form: 'verteld' as const, words });
const ownWords = told('Ze wil mensen zien, haar zus en de moskee.');

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
  await write(want);
});
afterEach(() => vault.remove());

async function write(...changed: NoteLine[]): Promise<void> {
  await vault.get(notes.save, { conversationId: conversation.id, changed, removed: [] });
}

/** Records one after the other, some seconds apart. */
async function record(line: SaidLine, ...events: CheckEvent[]) {
  let answer = await recordOne(line, events[0] ?? { kind: 'asked' });
  for (const event of events.slice(1)) {
    vault.clock.advance(5);
    answer = await recordOne(line, event);
  }
  return answer;
}

function recordOne(line: SaidLine, event: CheckEvent) {
  return vault.call(understandingChecks.record, { lineId: line.id, direction, event });
}

async function stateOf(line: SaidLine): Promise<string | undefined> {
  const points = await vault.get(understandingChecks.list, { conversationId: conversation.id });
  return points.find((point) => point.lineId === line.id && point.direction === direction)?.check
    .state;
}

const refused = { ok: false, error: { code: 'check-not-allowed' } };

describe('a check', () => {
  it('goes from a scootmobiel to klopt when it is explained again', async () => {
    await record(
      want,
      { kind: 'asked' },
      { kind: 'otherwise', givenBack: told('Ze wil een scootmobiel.'), different: 'Naar mensen.' },
      { kind: 'explained', newWording: 'Ik wil naar mensen toe.' },
      { kind: 'asked' },
      { kind: 'confirmed', givenBack: ownWords },
    );
    const [point] = await vault.get(understandingChecks.list, {
      conversationId: conversation.id,
    });
    expect(point).toMatchObject({
      owner: 'inhabitant',
      check: { state: 'klopt', givenBack: ownWords },
    });
    expect(point?.history.map(({ event }) => event.kind)).toEqual([
      'asked',
      'otherwise',
      'explained',
      'asked',
      'confirmed',
    ]);
  });

  it.each<[string, CheckEvent]>([
    ['a verdict before the question', { kind: 'confirmed', givenBack: ownWords }],
    ['an explanation before an answer', { kind: 'explained', newWording: 'Anders.' }],
    ['other means before three rounds', { kind: 'needs_help', means: 'op_papier' }],
    ['opening what was not put off', { kind: 'reopened' }],
  ])('refuses %s', async (_, event) => {
    expect(await recordOne(want, event)).toEqual(refused);
    expect(await stateOf(want)).toBe('nieuw');
  });

  it('refuses klopt on a nod, on an echo, and in the second of the question', async () => {
    const confirmed = (words: string) => ({ kind: 'confirmed' as const, givenBack: told(words) });
    await recordOne(want, { kind: 'asked' });
    expect(await recordOne(want, confirmed(ownWords.words))).toEqual(refused);
    vault.clock.advance(5);
    expect(await recordOne(want, confirmed('Ja hoor, duidelijk.'))).toEqual(refused);
    expect(await recordOne(want, confirmed(want.text))).toEqual(refused);
    expect(await stateOf(want)).toBe('gevraagd');
  });

  it('leaves only klopt or other means after three rounds', async () => {
    const again: CheckEvent[] = [
      { kind: 'could_not' },
      { kind: 'explained', newWording: '' },
      { kind: 'asked' },
    ];
    await record(want, { kind: 'asked' }, ...again, ...again, ...again);
    expect(await recordOne(want, { kind: 'could_not' })).toEqual(refused);
    const answer = await recordOne(want, { kind: 'needs_help', means: 'professionele_tolk' });
    expect(answer).toMatchObject({ ok: true, value: { check: { state: 'hulp_nodig' } } });
  });

  it('put off keeps the day and the name, and opens again as new', async () => {
    const until = PlainDate.parse('2026-03-10');
    await record(want, { kind: 'parked', until, who: 'Sanne Bakker' });
    expect(await stateOf(want)).toBe('later');
    await record(want, { kind: 'reopened' });
    expect(await stateOf(want)).toBe('nieuw');
  });

  it('is new again when the words change after klopt', async () => {
    await record(want, { kind: 'asked' }, { kind: 'confirmed', givenBack: ownWords });
    expect(await stateOf(want)).toBe('klopt');
    await write({ ...want, text: 'Ik wil elke week naar mijn zus.' });
    expect(await stateOf(want)).toBe('nieuw');
    await write(want);
    expect(await stateOf(want)).toBe('klopt');
  });

  it('is not there for a private line, nor for one that nobody wrote', async () => {
    const secret = aLine({ text: 'Zij is moe.', isPrivate: true });
    await write(secret);
    const notFound = { ok: false, error: { code: 'not-found' } };
    expect(await recordOne(secret, { kind: 'asked' })).toEqual(notFound);
    expect(await recordOne({ ...secret, id: lineId() }, { kind: 'asked' })).toEqual(notFound);
  });
});

describe('what was recorded last', () => {
  const undo = (line: SaidLine) =>
    vault.call(understandingChecks.undoLast, { lineId: line.id, direction });

  it('is taken back as one step, back to before the question', async () => {
    await record(want, { kind: 'asked' }, { kind: 'confirmed', givenBack: ownWords });
    expect(await undo(want)).toMatchObject({ ok: true, value: { check: { state: 'gevraagd' } } });
    expect(await undo(want)).toMatchObject({ ok: true, value: { check: { state: 'nieuw' } } });
    expect(await undo(want)).toEqual(refused);
  });

  it('counts nowhere once it was taken back, also for what comes after', async () => {
    await record(want, { kind: 'asked' }, { kind: 'refused', reason: '' });
    await undo(want);
    vault.clock.advance(5);
    await record(want, { kind: 'confirmed', givenBack: ownWords });
    const [point] = await vault.get(understandingChecks.list, { conversationId: conversation.id });
    expect(point?.history.map(({ event }) => event.kind)).toEqual(['asked', 'confirmed']);
  });

  it('leaves no key point in a direction that only existed because it was asked', async () => {
    const back = { lineId: want.id, direction: 'partner_naar_inwoner' as const };
    await vault.get(understandingChecks.record, { ...back, event: { kind: 'asked' } });
    expect(await vault.get(understandingChecks.undoLast, back)).toBeNull();
  });
});

describe('what is being written in a check', () => {
  const draft = { form: 'via_tolk' as const, words: 'Ze wil mensen', remark: '', newWording: '' };
  const keep = (now: typeof draft) =>
    vault.get(understandingChecks.keepDraft, { lineId: want.id, direction, draft: now });
  const drafts = (from: TestVault) =>
    from.get(understandingChecks.listDrafts, { conversationId: conversation.id });

  it('is there again after the vault was closed', async () => {
    await keep(draft);
    const again = vault.reopened();
    await again.unlock();
    expect(await drafts(again)).toEqual([{ lineId: want.id, direction, draft }]);
    again.close();
  });

  it('is let go of when it is empty, and when the answer is recorded', async () => {
    await keep(draft);
    await record(want, { kind: 'asked' });
    expect(await drafts(vault)).toHaveLength(1);
    await keep({ ...draft, words: ' ' });
    expect(await drafts(vault)).toEqual([]);
    await keep(draft);
    vault.clock.advance(5);
    await record(want, { kind: 'confirmed', givenBack: ownWords });
    expect(await drafts(vault)).toEqual([]);
  });
});

describe('a partner who would rather see it in the verslag', () => {
  it('stays wil niet, with whether the verslag has it once that was looked up', async () => {
    await record(want, { kind: 'refused', reason: '' }, { kind: 'compared', isInReport: false });
    const [point] = await vault.get(understandingChecks.list, { conversationId: conversation.id });
    expect(point?.check).toEqual({ state: 'wil_niet', reason: '', isInReport: false });
  });

  it('waits in one list over all conversations, until it was looked up', async () => {
    const waiting = () => vault.get(understandingChecks.listToCompare, {});
    expect(await waiting()).toEqual([]);
    await record(want, { kind: 'asked' }, { kind: 'refused', reason: '' });
    expect(await waiting()).toEqual([
      {
        conversationId: conversation.id,
        lineId: want.id,
        inhabitantName: 'mevrouw Yildiz',
        date: '2026-03-03',
        text: want.text,
      },
    ]);
    await record(want, { kind: 'compared', isInReport: true });
    expect(await waiting()).toEqual([]);
  });

  it('is a partner: what the inhabitant was told stands in no verslag of the inhabitant', async () => {
    const help = aLine({ speaker: 'partner', mark: 'key_point', text: 'Er komt een brief.' });
    await write(help);
    const told = { lineId: help.id, direction: 'partner_naar_inwoner' as const };
    await vault.get(understandingChecks.record, {
      ...told,
      event: { kind: 'refused', reason: '' },
    });
    expect(
      await vault.call(understandingChecks.record, {
        ...told,
        event: { kind: 'compared', isInReport: true },
      }),
    ).toEqual(refused);
  });
});
