import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WordsScreen } from '../../../renderer/features/glossary/words-screen.tsx';
import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import type { OwnTerm } from '../../../shared/features/glossary/schema.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

async function showWords(options: { explain?: string; heard?: string[]; own?: OwnTerm } = {}) {
  const vault = await aVault();
  if (options.own) await vault.get(glossary.save, { id: null, ...options.own });
  if (options.heard) {
    const { id: conversationId } = await aStoredConversation(vault);
    for (const word of options.heard) {
      const details = { conversationId, lineId: null, word, explanation: '', otherLanguage: '' };
      await vault.get(difficultWords.record, details);
    }
  }
  const { explain } = options;
  show(
    vault,
    <main>
      <WordsScreen {...(explain !== undefined && { explain })} />
    </main>,
  );
  return vault;
}

const field = () => screen.findByRole('searchbox', { name: 'Zoek een woord' });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const type = (where: HTMLElement, value: string) => fireEvent.change(where, { target: { value } });
const rows = () => within(screen.getByRole('list', { name: 'Woorden' })).getAllByRole('button');
const names = () => rows().map((row) => row.querySelector('b')?.textContent);

describe('Woorden', () => {
  it('filters while one types, and finds a word by how it is plainly said', async () => {
    await showWords();
    type(await field(), 'beschikk');
    expect(names()[0]).toBe('beschikking');
    type(await field(), 'geld om zelf hulp te kopen');
    expect(names()).toEqual(['pgb']);
    screen.getByText('1 woord.');
  });

  it('goes through the list with the arrow keys and opens one word at a time', async () => {
    await showWords();
    const search = await field();
    expect(document.activeElement).toBe(search);
    type(search, 'bezwaar');
    press('ArrowDown');
    expect(document.activeElement).toBe(rows()[0]);
    fireEvent.click(document.activeElement as HTMLElement);
    expect(rows()[0]?.getAttribute('aria-expanded')).toBe('true');
    screen.getByText(/U laat weten dat u het niet eens bent met het besluit/);
    press('ArrowDown');
    fireEvent.click(document.activeElement as HTMLElement);
    expect(rows()[0]?.getAttribute('aria-expanded')).toBe('false');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(search);
  });

  it('adds an own word, which then stands first, and says what is missing before', async () => {
    const vault = await showWords();
    type(await field(), 'De Brug');
    screen.getByText(/‘De Brug’ staat nog niet bij de woorden/);
    fireEvent.click(screen.getByRole('button', { name: 'Eigen woord toevoegen' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Het woord')).value).toBe('De Brug');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    screen.getByText('Vul dit in.');
    type(screen.getByLabelText('In gewone woorden'), 'het wijkteam in uw wijk');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    type(await field(), '');
    await waitFor(() => expect(names()[0]).toBe('De Brug'));
    expect(await vault.get(glossary.list, {})).toMatchObject([{ term: 'De Brug' }]);
  });

  it('changes an own word and takes it away after saying what stays', async () => {
    const vault = await showWords({ own: { term: 'pgb', plain: 'eigen geld', explanation: '' } });
    type(await field(), 'pgb');
    await waitFor(() => expect(rows()[0]?.textContent).toContain('eigen woord'));
    expect(names().filter((name) => name === 'pgb')).toHaveLength(1);
    fireEvent.click(rows()[0] as HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Wijzigen' }));
    type(screen.getByLabelText('In gewone woorden'), 'geld voor hulp');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(rows()[0]?.textContent).toContain('geld voor hulp'));
    fireEvent.click(await screen.findByRole('button', { name: 'Weghalen' }));
    screen.getByText(/Wat er in gesprekken en op papier staat, blijft staan/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Laten staan'));
    fireEvent.click(screen.getByRole('button', { name: 'Woord weghalen' }));
    await waitFor(async () => expect(await vault.get(glossary.list, {})).toEqual([]));
  });

  it('refuses a word that is there already and keeps what was typed', async () => {
    const own = { term: 'De Brug', plain: 'team', explanation: '' };
    await showWords({ explain: 'de brug', own });
    type(await screen.findByLabelText('In gewone woorden'), 'iets anders');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByText(/Dit woord staat al in je eigen woorden/);
    expect(screen.getByLabelText<HTMLInputElement>('In gewone woorden').value).toBe('iets anders');
  });

  it('begins with the word that was asked for', async () => {
    await showWords({ explain: 'De Brug' });
    expect((await screen.findByLabelText<HTMLInputElement>('Het woord')).value).toBe('De Brug');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('In gewone woorden')),
    );
  });

  it('shows the words that nobody explained, and not those it knows', async () => {
    await showWords({ heard: ['beschikking', 'schakelteam'] });
    await screen.findByRole('heading', { name: 'Nog uit te leggen' });
    expect(screen.queryByRole('button', { name: 'beschikking uitleggen' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'schakelteam uitleggen' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Het woord')).value).toBe('schakelteam');
  });
});
