import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import {
  type Direction,
  directions,
} from '../../../shared/features/understanding-checks/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation, lineId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const help = aLine({ speaker: 'partner', mark: 'agreement', text: 'Twee uur hulp per week.' });
const on = (day: string) => ({ doer: 'partner' as const, due: PlainDate.parse(day) });

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
  const { id: conversationId } = conversation;
  await vault.get(notes.save, { conversationId, changed: [help], removed: [] });
});
afterEach(() => vault.remove());

async function giveBack(direction: Direction): Promise<void> {
  const about = { lineId: help.id, direction };
  await vault.get(understandingChecks.record, { ...about, event: { kind: 'asked' } });
  vault.clock.advance(5);
  const givenBack = { form: 'verteld' as const, words: 'Er komt elke week iemand, twee uur.' };
  await vault.get(understandingChecks.record, {
    ...about,
    event: { kind: 'confirmed', givenBack },
  });
}

async function isUnderstood(): Promise<boolean | undefined> {
  const [one] = await vault.get(agreements.list, { conversationId: conversation.id });
  return one?.isUnderstood;
}

describe('an agreement', () => {
  it.each(directions)('is not understood when only %s is klopt', async (direction) => {
    await giveBack(direction);
    expect(await isUnderstood()).toBe(false);
  });

  it('is understood when both directions are klopt, and no longer when its words change', async () => {
    for (const direction of directions) await giveBack(direction);
    expect(await isUnderstood()).toBe(true);
    await vault.get(notes.save, {
      conversationId: conversation.id,
      changed: [{ ...help, text: 'Drie uur hulp per week.' }],
      removed: [],
    });
    expect(await isUnderstood()).toBe(false);
  });

  it('keeps who does it and by when, also while the line is away', async () => {
    await vault.get(agreements.change, { lineId: help.id, details: on('2026-03-09') });
    const { id: conversationId } = conversation;
    await vault.get(notes.save, { conversationId, changed: [], removed: [help.id] });
    expect(await vault.get(agreements.list, { conversationId })).toEqual([]);
    await vault.get(notes.save, { conversationId, changed: [help], removed: [] });
    expect(await vault.get(agreements.list, { conversationId })).toMatchObject([
      { lineId: help.id, ...on('2026-03-09') },
    ]);
  });

  it('cannot be changed when there is no such line', async () => {
    const answer = await vault.call(agreements.change, {
      lineId: lineId(),
      details: on('2026-03-09'),
    });
    expect(answer).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('stands among what is open until it is understood and its day is past', async () => {
    await vault.get(agreements.change, { lineId: help.id, details: on('2026-03-02') });
    const open = () => vault.get(agreements.listOpen, {});
    expect(await open()).toMatchObject([
      { lineId: help.id, inhabitantName: 'mevrouw Yildiz', doerName: 'mevrouw Jansen' },
    ]);
    for (const direction of directions) await giveBack(direction);
    expect(await open()).toEqual([]);
  });
});
