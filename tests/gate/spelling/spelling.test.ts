import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import { MOST_MISSPELT, spelling } from '../../../shared/features/spelling/contract.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

// One vault for all: the real dictionary is loaded once.
let vault: TestVault;
let conversation: ConversationOverview;
beforeAll(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
});
afterAll(() => vault.remove());

async function wrong(text: string, at = conversation.id): Promise<string[]> {
  const found = await vault.get(spelling.check, { text, conversationId: at });
  for (const { word, start, end } of found) expect(text.slice(start, end)).toBe(word);
  return found.map(({ word }) => word);
}

describe('spelling', () => {
  it('finds the words that are wrong, with their places, and no others', async () => {
    const text = '👵🏽 U hebt hulp aanvraagd. De hulp is mischien een maatwerkvoorziening.';
    expect(await wrong(text)).toEqual(['aanvraagd', 'mischien']);
  });

  it.each([
    'maatwerkvoorziening',
    'indicatiebesluit',
    'zorgzwaartepakket',
    "Dat kan in foto’s, of in foto's.",
    'U krijgt een pgb van het CIZ, o.a. voor de Wlz.',
    'Mail naar info@rivierveen.example of kijk op www.rivierveen.example/zrg.',
    'Dat kost € 12,50 per m2, op 3 maart 2026 om 14.30 uur.',
    '',
    '1234 &&& --',
  ])('has nothing to say about "%s"', async (text) => {
    expect(await wrong(text)).toEqual([]);
  });

  it('takes names at the table and own words as they are written', async () => {
    const { inhabitantName } = conversation;
    expect(await wrong(`${inhabitantName} en haar Yildiz' zus`)).toEqual([]);
    expect(await wrong('Het Schaakelteam komt.')).toEqual(['Schaakelteam']);
    await vault.get(glossary.save, {
      id: null,
      term: 'Schaakelteam',
      plain: 'team',
      explanation: '',
    });
    expect(await wrong('Het Schaakelteam komt, alle Schaakelteams.')).toEqual([]);
  });

  it('takes the names of everybody at the table, and only at that table', async () => {
    const text = 'Volgens mevrouw Kwistax en Kwistax’ baas mag het.';
    expect(await wrong(text)).toContain('Kwistax');
    const [person] = conversation.people;
    if (!person) throw new Error('somebody sits there');
    const people = [{ ...person, name: 'mevrouw Kwistax' }];
    const { id } = await aStoredConversation(vault, { people });
    expect(await wrong(text, id)).toEqual([]);
  });

  it('gives no more places than anybody wants to look at', async () => {
    expect(await wrong('mischien '.repeat(MOST_MISSPELT + 1))).toHaveLength(MOST_MISSPELT);
  });

  it('proposes what a word may have to be, when that is asked', async () => {
    const proposed = await vault.get(spelling.suggest, { word: 'mischien' });
    expect(proposed).toContain('misschien');
    // Many words are near this one.
    expect(await vault.get(spelling.suggest, { word: 'hui' })).toHaveLength(5);
  });

  it('is refused while the vault is locked, and answers again after unlocking', async () => {
    const reopened = vault.reopened();
    const asked = { text: 'mischien', conversationId: null };
    expect(await reopened.call(spelling.check, asked)).toMatchObject({
      error: { code: 'vault-locked' },
    });
    reopened.close();
  });
});
