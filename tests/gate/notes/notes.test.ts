import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { aLine, aStoredConversation, aTopic, itemId, lineId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
});
afterEach(() => vault.remove());

const topic = aTopic('Onderweg zijn', 1);
const want = aLine({ text: 'Ik wil weer naar mijn zus.', mark: 'key_point', position: 2 });
const reply = aLine({ speaker: 'partner', text: 'Dan zoekt u een scootmobiel?', position: 3 });

const linesOf = (conversationId: ConversationId) => vault.get(notes.list, { conversationId });

describe('the notes of a conversation', () => {
  it('come back in order when they were saved in another', async () => {
    const { id: conversationId } = conversation;
    await vault.get(notes.save, { conversationId, changed: [reply, topic, want], removed: [] });
    expect(await linesOf(conversationId)).toEqual([topic, want, reply]);
  });

  it('keep what was not sent when some lines change and some go', async () => {
    const { id: conversationId } = conversation;
    await vault.get(notes.save, { conversationId, changed: [topic, want, reply], removed: [] });
    const longer = { ...want, text: 'Ik wil weer naar mijn zus en naar de moskee.' };
    await vault.get(notes.save, { conversationId, changed: [longer], removed: [reply.id] });
    expect(await linesOf(conversationId)).toEqual([topic, longer]);
  });

  it('keep who exactly said it, how it is known, and that it is private', async () => {
    const { id: conversationId } = conversation;
    const lines = [
      aLine({
        speaker: 'partner',
        personId: itemId(),
        source: { kind: 'seen' },
        text: 'Een',
        position: 1,
      }),
      aLine({ source: { kind: 'heard', from: 'de huisarts' }, text: 'Twee', position: 2 }),
      aLine({ source: { kind: 'heard', from: null }, text: 'Drie', position: 3 }),
      aLine({
        mark: 'worry',
        isPrivate: true,
        source: { kind: 'opinion' },
        text: 'Vier',
        position: 4,
      }),
    ];
    await vault.get(notes.save, { conversationId, changed: lines, removed: [] });
    expect(await linesOf(conversationId)).toEqual(lines);
    const plain = lines.map((line) => ({
      ...line,
      personId: null,
      mark: null,
      isPrivate: false,
      source: null,
    }));
    await vault.get(notes.save, { conversationId, changed: plain, removed: [] });
    expect(await linesOf(conversationId)).toEqual(plain);
  });

  it('are refused when the inhabitant is said to be one of several', async () => {
    const wrong = { ...want, personId: itemId() };
    const answer = await vault.call(notes.save, {
      conversationId: conversation.id,
      changed: [wrong],
      removed: [],
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('say when they were saved', async () => {
    const { id: conversationId } = conversation;
    const saved = await vault.get(notes.save, { conversationId, changed: [want], removed: [] });
    expect(saved).toEqual({ savedAt: vault.clock.now() });
  });

  it('are there again when the vault was closed in between', async () => {
    const { id: conversationId } = conversation;
    await vault.get(notes.save, { conversationId, changed: [topic, want], removed: [] });
    vault = vault.reopened();
    await vault.unlock();
    expect(await linesOf(conversationId)).toEqual([topic, want]);
  });

  it('are refused as a whole when one line belongs to another conversation', async () => {
    const other = await aStoredConversation(vault);
    await vault.get(notes.save, { conversationId: other.id, changed: [want], removed: [] });
    const stolen = { ...want, text: 'Iets anders' };
    const answer = await vault.call(notes.save, {
      conversationId: conversation.id,
      changed: [topic, stolen],
      removed: [],
    });
    expect(answer).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await linesOf(conversation.id)).toEqual([]);
    expect(await linesOf(other.id)).toEqual([want]);
  });

  it('cannot be taken out by way of another conversation', async () => {
    const other = await aStoredConversation(vault);
    await vault.get(notes.save, { conversationId: other.id, changed: [want], removed: [] });
    await vault.call(notes.save, {
      conversationId: conversation.id,
      changed: [],
      removed: [want.id],
    });
    expect(await linesOf(other.id)).toEqual([want]);
  });

  it('are refused when the conversation is not there, and when a line is too long', async () => {
    const nowhere = ConversationId.parse(lineId());
    const absent = await vault.call(notes.save, {
      conversationId: nowhere,
      changed: [want],
      removed: [],
    });
    expect(absent).toEqual({ ok: false, error: { code: 'not-found' } });
    const tooLong = await vault.call(notes.save, {
      conversationId: conversation.id,
      changed: [{ ...want, id: NoteLineId.parse(lineId()), text: 'a'.repeat(10_001) }],
      removed: [],
    });
    expect(tooLong).toEqual({ ok: false, error: { code: 'invalid-input' } });
  });
});
