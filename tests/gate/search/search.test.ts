import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { type SearchHit, search } from '../../../shared/features/search/contract.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation, aTopic } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
});
afterEach(() => vault.remove());

describe('searching the notes', () => {
  it('finds the line and says whose conversation it is and where the words stand', async () => {
    const line = aLine({ text: 'Ik wil weer naar de moskee, met mijn zus.' });
    await write(line);
    expect(await find('moskee')).toEqual([
      {
        lineId: line.id,
        conversationId: conversation.id,
        caseId: conversation.caseId,
        inhabitantName: 'mevrouw Yildiz',
        date: '2026-03-03',
        isPrivate: false,
        isEnteredLater: false,
        pieces: [
          { text: 'Ik wil weer naar de ', isMatch: false },
          { text: 'moskee', isMatch: true },
          { text: ', met mijn zus.', isMatch: false },
        ],
      },
    ]);
  });

  it.each([
    ['another case', 'MOSKEE'],
    ['no accent', 'coordinator'],
    ['an accent too many', 'moskée'],
    ['only the beginning of the last word', 'naar de mos'],
    ['the words in another order', 'moskee coördinator'],
  ])('finds the line when it is asked with %s', async (_, words) => {
    await write(aLine({ text: 'De coördinator brengt mij naar de moskee.' }));
    expect(await find(words)).toHaveLength(1);
  });

  it('finds a line only when every word is in it', async () => {
    await write(aLine({ text: 'Naar de moskee.' }), aLine({ text: 'Naar mijn zus.', position: 1 }));
    expect(await find('naar zus')).toHaveLength(1);
    expect(await find('moskee zus')).toEqual([]);
  });

  it('says which lines are for the supporter alone, and which were typed in later', async () => {
    const later = {
      ...aLine({ text: 'Scootmobiel een.' }),
      enteredAt: Instant.parse('2026-03-03T15:00:00.000Z'),
    };
    const secret = aLine({ text: 'Scootmobiel twee.', isPrivate: true, position: 1 });
    const signal = aLine({ text: 'Scootmobiel drie.', mark: 'signal', position: 2 });
    await write(later, secret, signal);
    const found = await find('scootmobiel');
    const told = (id: string) => found.find(({ lineId }) => lineId === id);
    expect(told(later.id)).toMatchObject({ isPrivate: false, isEnteredLater: true });
    expect(told(secret.id)).toMatchObject({ isPrivate: true, isEnteredLater: false });
    expect(told(signal.id)).toMatchObject({ isPrivate: true, isEnteredLater: false });
  });

  it('finds the heading of a topic', async () => {
    await write(aTopic('Het huishouden'));
    expect(await find('huishouden')).toHaveLength(1);
  });

  it('finds the new words and not the old ones when a line was changed', async () => {
    const line = aLine({ text: 'Ik wil een scootmobiel.' });
    await write(line);
    await write({ ...line, text: 'Ik wil weer naar mijn zus.' });
    expect(await find('scootmobiel')).toEqual([]);
    expect(await find('zus')).toHaveLength(1);
  });

  it('does not find a line that was taken out, also when the vault is opened again', async () => {
    const line = aLine({ text: 'Dit neem ik terug.' });
    await write(line);
    await vault.get(notes.save, {
      conversationId: conversation.id,
      changed: [],
      removed: [line.id],
    });
    expect(await find('terug')).toEqual([]);
    vault = vault.reopened();
    await vault.unlock();
    expect(await find('terug')).toEqual([]);
  });

  it('gives the best 50 when more lines have the word', async () => {
    const many = Array.from({ length: 60 }, (_, at) => aLine({ text: 'zus', position: at }));
    await write(...many);
    expect(await find('zus')).toHaveLength(50);
  });

  it.each(['', '   ', '"', '*', '()', 'NEAR(', '^', '- -', '\u0002\u0003'])(
    'finds nothing and does no harm when it is asked %j',
    async (words) => {
      await write(aLine({ text: 'Ik wil naar mijn zus.' }));
      expect(await find(words)).toEqual([]);
    },
  );

  it.each(['"zus"', 'zus*', 'zus OR', 'zus)', 'text:zus', "zus'; DROP TABLE note_lines; --"])(
    'takes %s as ordinary words',
    async (words) => {
      await write(aLine({ text: 'zus or text DROP TABLE note_lines' }));
      expect(await find(words)).toHaveLength(1);
    },
  );

  it('always answers with lines whose pieces are their words, whatever is typed and written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        async (written, typed) => {
          const line = aLine({ text: written });
          await write(line);
          for (const { pieces } of await find(typed)) {
            expect(pieces.some(({ isMatch }) => isMatch)).toBe(true);
          }
          await vault.get(notes.save, {
            conversationId: conversation.id,
            changed: [],
            removed: [line.id],
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds every word of a line that was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-zà-ÿ]{2,12}$/), async (word) => {
        const line = aLine({ text: `Zij zei ${word} tegen mij.` });
        await write(line);
        const found = (await find(word)).map(({ lineId }) => lineId);
        expect(found).toContain(line.id);
        await vault.get(notes.save, {
          conversationId: conversation.id,
          changed: [],
          removed: [line.id],
        });
      }),
      { numRuns: 60 },
    );
  });
});

async function write(...lines: NoteLine[]): Promise<void> {
  await vault.get(notes.save, { conversationId: conversation.id, changed: lines, removed: [] });
}

async function find(words: string): Promise<SearchHit[]> {
  return vault.get(search.find, { words });
}
