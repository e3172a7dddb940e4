import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet, type PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { ConversationId, type ItemId } from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aStoredConversation, itemId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
let conversationId: ConversationId;
beforeEach(async () => {
  vault = await testVault();
  conversationId = (await aStoredConversation(vault)).id;
});
afterEach(() => vault.remove());

const unknown = ConversationId.parse('00000000-0000-4000-8000-000000000000');

describe('a prep sheet', () => {
  it('is empty when nothing was written yet', async () => {
    expect(await vault.get(prepSheets.get, { conversationId })).toEqual(emptyPrepSheet());
    expect(await vault.get(conversations.get, { id: conversationId })).toMatchObject({
      isPrepared: false,
    });
  });

  it('has every word again when the vault was closed and opened', async () => {
    const sheet = aFullSheet();
    const { savedAt } = await vault.get(prepSheets.save, { conversationId, sheet });
    expect(savedAt).toBe(vault.clock.now());
    vault = vault.reopened();
    await vault.unlock();
    expect(await vault.get(prepSheets.get, { conversationId })).toEqual(sheet);
    expect(await vault.get(conversations.get, { id: conversationId })).toMatchObject({
      isPrepared: true,
    });
  });

  it('is the last one saved, not a mixture', async () => {
    await vault.get(prepSheets.save, { conversationId, sheet: aFullSheet() });
    const sheet = { ...emptyPrepSheet(), wants: [{ id: itemId(), text: 'Zelf blijven koken' }] };
    await vault.get(prepSheets.save, { conversationId, sheet });
    expect(await vault.get(prepSheets.get, { conversationId })).toEqual(sheet);
  });

  it('is refused whole with a fourth question, and what stood there stays', async () => {
    const sheet = aFullSheet();
    await vault.get(prepSheets.save, { conversationId, sheet });
    const questions = [...sheet.questions, { id: itemId(), text: 'En wie helpt met koken?' }];
    const answer = await vault.call(prepSheets.save, {
      conversationId,
      sheet: { ...sheet, questions },
    });
    expect(questions).toHaveLength(4);
    expect(answer).toEqual({ ok: false, error: { code: 'invalid-input' } });
    expect(await vault.get(prepSheets.get, { conversationId })).toEqual(sheet);
  });

  it('is refused for a conversation that is not there', async () => {
    const notThere = { ok: false, error: { code: 'not-found' } };
    const sheet = emptyPrepSheet();
    expect(await vault.call(prepSheets.get, { conversationId: unknown })).toEqual(notThere);
    expect(await vault.call(prepSheets.save, { conversationId: unknown, sheet })).toEqual(notThere);
  });

  it('tells the screens that show it that it changed', async () => {
    await vault.get(prepSheets.get, { conversationId });
    vault.events.length = 0;
    await vault.get(prepSheets.save, { conversationId, sheet: aFullSheet() });
    expect(vault.events).toEqual([
      { name: 'data.changed', slices: ['prep-sheets', 'conversations', 'papers'] },
    ]);
  });
});

describe('a point that is said', () => {
  it('keeps the first moment when it is ticked again', async () => {
    const id = itemId();
    const first = vault.clock.now();
    await tick(id, true);
    vault.clock.advance(60);
    expect(await tick(id, true)).toEqual([{ itemId: id, at: first, lineId: null }]);
  });

  it('is gone when the tick is taken away, and gets a new moment after that', async () => {
    const id = itemId();
    await tick(id, true);
    expect(await tick(id, false)).toEqual([]);
    vault.clock.advance(60);
    expect(await tick(id, true)).toEqual([{ itemId: id, at: vault.clock.now(), lineId: null }]);
  });

  it('is listed in the order of saying, for this conversation only', async () => {
    const [later, sooner] = [itemId(), itemId()];
    await tick(sooner, true);
    vault.clock.advance(60);
    await tick(later, true);
    const said = await vault.get(prepSheets.listSaid, { conversationId });
    expect(said.map((point) => point.itemId)).toEqual([sooner, later]);
    const other = (await aStoredConversation(vault)).id;
    expect(await vault.get(prepSheets.listSaid, { conversationId: other })).toEqual([]);
  });

  it('is refused for a conversation that is not there', async () => {
    const input = { conversationId: unknown, itemId: itemId(), isSaid: true };
    expect(await vault.call(prepSheets.tick, input)).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

function tick(id: ReturnType<typeof itemId>, isSaid: boolean) {
  return vault.get(prepSheets.tick, { conversationId, itemId: id, isSaid });
}

function aFullSheet(): PrepSheet {
  const point = (text: string) => ({ id: itemId(), text });
  return {
    needs: [point('Ik wil weer naar mijn zus en naar de moskee.')],
    domains: { vervoer: { choice: 'talk_about', words: 'De bus lukt niet.', helper: 'mijn zus' } },
    answers: { 'basis.1': 'Mijn buurvrouw helpt minder.', 'keukentafel_wmo.3': 'Soms gaat het.' },
    mustSay: [point('Het bed en de ramen lukken niet meer')],
    wants: [point('Zelf blijven koken')],
    limits: [point('Geen man in huis')],
    withheld: 'Over mijn broer.',
    questions: [
      point('Wanneer begint de hulp?'),
      point('Hoe kom ik bij mijn zus?'),
      point('Wat kost het?'),
    ],
    papers: [{ id: itemId(), text: 'Identiteitsbewijs', isReady: true }],
    roles: { storyteller: 'together', stepIn: 'Als ik stilval' },
    stopSign: 'hand omhoog',
    pauseSign: 'hand plat op tafel',
    talkWithMe: 'Eén vraag tegelijk',
    privateMarks: 'Snel moe na een half uur.',
    reflection: 'Nam ik over?',
  };
}

describe('a point that is put off', () => {
  const parking = { who: 'Sanne Bakker', until: PlainDate.parse('2026-03-10') };
  const park = (id: ItemId, how: typeof parking | null) =>
    vault.get(prepSheets.park, { conversationId, itemId: id, parking: how });
  const said = () => vault.get(prepSheets.listSaid, { conversationId });
  const parked = () => vault.get(prepSheets.listParked, { conversationId });

  it('says who comes back to it and when, until that is taken back', async () => {
    const id = itemId();
    expect(await park(id, parking)).toEqual([{ itemId: id, ...parking }]);
    expect(await park(id, { ...parking, who: 'mevrouw Jansen' })).toMatchObject([
      { who: 'mevrouw Jansen' },
    ]);
    expect(await park(id, null)).toEqual([]);
  });

  it('is not said, and what is said is not put off any more', async () => {
    const id = itemId();
    await tick(id, true);
    await park(id, parking);
    expect(await said()).toEqual([]);
    await tick(id, true);
    expect(await parked()).toEqual([]);
  });

  it('needs a name', async () => {
    const answer = await vault.call(prepSheets.park, {
      conversationId,
      itemId: itemId(),
      parking: { ...parking, who: ' ' },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
