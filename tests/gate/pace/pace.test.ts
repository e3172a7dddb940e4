import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pace } from '../../../shared/features/pace/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { aStoredConversation, itemId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
let conversationId: ConversationId;
beforeEach(async () => {
  vault = await testVault();
  conversationId = (await aStoredConversation(vault)).id;
});
afterEach(() => vault.remove());

describe('the pace of a conversation', () => {
  it('keeps signs with their time, and lets go of one that was a wrong key', async () => {
    await vault.get(pace.mark, { conversationId, sign: 'o8' });
    vault.clock.advance(120);
    const { marks } = await vault.get(pace.mark, { conversationId, sign: 'u1' });
    expect(marks).toMatchObject([
      { sign: 'o8', at: '2026-03-03T09:30:00.000Z' },
      { sign: 'u1', at: '2026-03-03T09:32:00.000Z' },
    ]);
    const [wrong] = marks;
    if (!wrong) throw new Error('a mark was made');
    const after = await vault.get(pace.unmark, { conversationId, id: wrong.id });
    expect(after.marks.map(({ sign }) => sign)).toEqual(['u1']);
  });

  it('has one break at a time, with the time it began and ended', async () => {
    await vault.get(pace.pause, { conversationId, kind: 'break' });
    vault.clock.advance(60);
    await vault.get(pace.pause, { conversationId, kind: 'stop' });
    vault.clock.advance(240);
    const { pauses } = await vault.get(pace.goOn, { conversationId });
    expect(pauses).toEqual([
      {
        kind: 'break',
        startedAt: '2026-03-03T09:30:00.000Z',
        endedAt: '2026-03-03T09:35:00.000Z',
      },
    ]);
  });

  it('keeps one sentence about the tempo, which can be changed and taken back', async () => {
    await vault.get(pace.judge, { conversationId, tempo: 'too_high' });
    await vault.get(pace.judge, { conversationId, tempo: 'good' });
    expect((await vault.get(pace.get, { conversationId })).tempo).toBe('good');
    await vault.get(pace.judge, { conversationId, tempo: null });
    expect((await vault.get(pace.get, { conversationId })).tempo).toBeNull();
  });

  it('of one conversation is left alone by calls about another', async () => {
    const other = (await aStoredConversation(vault)).id;
    const { marks } = await vault.get(pace.mark, { conversationId, sign: 'o8' });
    await vault.get(pace.pause, { conversationId, kind: 'break' });
    for (const { id } of marks) await vault.get(pace.unmark, { conversationId: other, id });
    await vault.get(pace.goOn, { conversationId: other });
    const kept = await vault.get(pace.get, { conversationId });
    expect(kept).toMatchObject({ marks, pauses: [{ kind: 'break', endedAt: null }] });
  });

  it('keeps the times of a break that is over when the next one ends', async () => {
    await vault.get(pace.pause, { conversationId, kind: 'break' });
    vault.clock.advance(60);
    await vault.get(pace.goOn, { conversationId });
    vault.clock.advance(60);
    await vault.get(pace.pause, { conversationId, kind: 'break' });
    vault.clock.advance(60);
    const { pauses } = await vault.get(pace.goOn, { conversationId });
    expect(pauses.map(({ endedAt }) => endedAt)).toEqual([
      '2026-03-03T09:31:00.000Z',
      '2026-03-03T09:33:00.000Z',
    ]);
  });

  it('is of a conversation that is there', async () => {
    const nowhere = itemId() as unknown as ConversationId;
    expect(await vault.call(pace.mark, { conversationId: nowhere, sign: 'over' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});
