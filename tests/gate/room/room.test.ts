import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { room } from '../../../shared/features/room/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { aStoredConversation, itemId, lineId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
let conversationId: ConversationId;
beforeEach(async () => {
  vault = await testVault();
  conversationId = (await aStoredConversation(vault)).id;
});
afterEach(() => vault.remove());

describe('the room', () => {
  it('is found again at its line after everything stopped', async () => {
    const here = lineId();
    await vault.get(room.stay, { conversationId, lineId: lineId() });
    vault.clock.advance(60);
    await vault.get(room.stay, { conversationId, lineId: here });
    await vault.get(room.watch, { conversationId, isWatched: true });
    vault = vault.reopened();
    await vault.unlock();
    expect(await vault.get(room.findOpen, {})).toEqual({
      conversationId,
      lineId: here,
      mode: 'typing',
      isWatched: true,
      at: '2026-03-03T09:31:00.000Z',
    });
  });

  it('is not offered once it was left, and still knows its line', async () => {
    const here = lineId();
    await vault.get(room.stay, { conversationId, lineId: here });
    await vault.get(room.leave, { conversationId });
    expect(await vault.get(room.findOpen, {})).toBeNull();
    expect((await vault.get(room.get, { conversationId })).lineId).toBe(here);
  });

  it('is left by going into another', async () => {
    const other = (await aStoredConversation(vault)).id;
    await vault.get(room.stay, { conversationId, lineId: null });
    await vault.get(room.stay, { conversationId: other, lineId: null });
    await vault.get(room.leave, { conversationId: other });
    expect(await vault.get(room.findOpen, {})).toBeNull();
  });

  it('remembers how notes are kept there', async () => {
    await vault.get(room.chooseMode, { conversationId, mode: 'interpreter' });
    expect(await vault.get(room.get, { conversationId })).toEqual({
      mode: 'interpreter',
      isWatched: false,
      lineId: null,
    });
  });

  it('is of a conversation that is there', async () => {
    const nowhere = itemId() as unknown as ConversationId;
    const answer = await vault.call(room.stay, { conversationId: nowhere, lineId: null });
    expect(answer).toMatchObject({ error: { code: 'not-found' } });
  });
});
