import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import { aLine, aStoredConversation, lineId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const said = aLine({ speaker: 'partner', text: 'Dat is een maatwerkvoorziening.' });

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
  await vault.get(notes.save, { conversationId: conversation.id, changed: [said], removed: [] });
});
afterEach(() => vault.remove());

function record(word: string, explanation: string, of: NoteLineId | null = said.id) {
  const { id: conversationId } = conversation;
  return vault.call(difficultWords.record, {
    conversationId,
    lineId: of,
    word,
    explanation,
    otherLanguage: '',
  });
}

const list = () => vault.get(difficultWords.list, { conversationId: conversation.id });

async function printed(): Promise<readonly string[]> {
  const draft = await vault.get(summary.get, { conversationId: conversation.id });
  const part = draft.parts.find((one) => one.part === 'difficult_words');
  return part?.lines.map(({ who, text }) => `${who}: ${text}`) ?? [];
}

describe('a difficult word', () => {
  it('is kept with the line and what the partner said it means, and prints on the summary', async () => {
    await record('maatwerkvoorziening', 'hulp die bij u past');
    expect(await list()).toMatchObject([
      { lineId: said.id, word: 'maatwerkvoorziening', explanation: 'hulp die bij u past' },
    ]);
    expect(await printed()).toEqual(['maatwerkvoorziening: hulp die bij u past.']);
  });

  it('stands after the words before it, also when the clock was put back', async () => {
    await record('ziek', 'niet beter');
    vault.clock.advance(-3600);
    await record('pgb', 'geld om zelf hulp te kiezen');
    await record('ziek', 'niet gezond');
    expect((await list()).map(({ word }) => word)).toEqual(['ziek', 'pgb']);
  });

  it('is written down once, and keeps where it was heard', async () => {
    await record('Maatwerkvoorziening', '');
    expect(await printed()).toEqual([]);
    await record('maatwerkvoorziening', 'hulp die bij u past', null);
    expect(await list()).toMatchObject([{ lineId: said.id, explanation: 'hulp die bij u past' }]);
  });

  it('does not print from a private line, nor more than five', async () => {
    await record('ziek', 'niet beter');
    await vault.get(notes.save, {
      conversationId: conversation.id,
      changed: [{ ...said, isPrivate: true }],
      removed: [],
    });
    expect(await printed()).toEqual([]);
    for (const word of ['a', 'b', 'c', 'd', 'e', 'f']) await record(word, 'uitleg', null);
    expect(await printed()).toHaveLength(5);
  });

  it('is taken away by its id', async () => {
    await record('indicatie', 'wat u mag krijgen');
    const [word] = await list();
    if (!word) throw new Error('nothing was recorded');
    const { id: conversationId } = conversation;
    expect(await vault.get(difficultWords.remove, { conversationId, id: word.id })).toEqual([]);
  });

  it('is refused on a line of nobody', async () => {
    expect(await record('indicatie', '', lineId())).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('is unexplained while nobody said what it means, in whatever capitals, and never from a private line', async () => {
    await record('Indicatie', '');
    await record('schakelteam', '', null);
    const unexplained = () => vault.get(difficultWords.unexplained, {});
    expect(await unexplained()).toEqual(['Indicatie', 'schakelteam']);
    await vault.get(notes.save, {
      conversationId: conversation.id,
      changed: [{ ...said, isPrivate: true }],
      removed: [],
    });
    expect(await unexplained()).toEqual(['schakelteam']);
    await record('Schakelteam', 'het team bij u', null);
    expect(await unexplained()).toEqual([]);
  });
});
