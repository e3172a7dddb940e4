import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRoute } from '../../../renderer/bridge/navigation.tsx';
import { SearchScreen } from '../../../renderer/features/search/search-screen.tsx';
import { notes } from '../../../shared/features/notes/contract.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

const sister = aLine({ text: 'Ik wil weer naar mijn zus.', position: 1 });
const mosque = aLine({ text: 'En naar de moskee, elke vrijdag, met mijn zus erbij.', position: 2 });

async function showSearch() {
  const vault = await aVault();
  const { id: conversationId } = await aStoredConversation(vault);
  await vault.get(notes.save, { conversationId, changed: [sister, mosque], removed: [] });
  show(
    vault,
    <main>
      <SearchScreen />
      <Place />
    </main>,
    { name: 'search' },
  );
  const field = await screen.findByRole('searchbox', { name: 'Zoek in alle notities' });
  return { vault, conversationId, field };
}

function Place() {
  return <output data-testid="place">{JSON.stringify(useRoute())}</output>;
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const hits = () => within(screen.getByRole('list')).getAllByRole('button');

describe('searching', () => {
  it('has the focus in the field and says what it is for when nothing was typed', async () => {
    const { field } = await showSearch();
    expect(field).toBe(document.activeElement);
    screen.getByText(/Hier vind je terug wat er in gesprekken is gezegd/);
  });

  it('shows the lines with their words marked, whose they are and the day, while one types', async () => {
    const { field } = await showSearch();
    type(field, 'mosk');
    await screen.findByText('1 regel gevonden.');
    const [row] = hits();
    expect(row?.textContent).toBe(`${mosque.text}mevrouw Yildiz · dinsdag 3 maart 2026`);
    expect(row?.querySelector('mark')?.textContent).toBe('moskee');
  });

  it('says of a line that it is private, and that it was typed in later', async () => {
    const { vault, conversationId, field } = await showSearch();
    const secret = aLine({ text: 'Mijn zus drinkt.', isPrivate: true, position: 3 });
    const later = {
      ...aLine({ text: 'Mijn zus belt.', position: 4 }),
      enteredAt: Instant.parse('2026-03-03T15:00:00.000Z'),
    };
    await vault.get(notes.save, { conversationId, changed: [secret, later], removed: [] });
    type(field, 'zus drinkt');
    await screen.findByText('1 regel gevonden.');
    expect(hits()[0]?.textContent).toMatch(/ · privé$/);
    type(field, 'zus belt');
    await waitFor(() => expect(hits()[0]?.textContent).toMatch(/ · later ingevoerd$/));
  });

  it('opens the line in its conversation when it is chosen with the arrow keys', async () => {
    const { field, conversationId } = await showSearch();
    type(field, 'zus');
    await screen.findByText('2 regels gevonden.');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(hits()[1]);
    press('ArrowDown');
    expect(document.activeElement).toBe(hits()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field);

    fireEvent.submit(field);
    expect(document.activeElement).toBe(hits()[0]);
    const chosen = document.activeElement?.textContent.startsWith(sister.text) ? sister : mosque;
    fireEvent.click(document.activeElement ?? document.body);
    expect(JSON.parse(screen.getByTestId('place').textContent)).toEqual({
      name: 'room',
      conversationId,
      lineId: chosen.id,
    });
  });

  it('says that nothing was found when no line has the words, and forgets it when the field is empty', async () => {
    const { field } = await showSearch();
    type(field, 'scootmobiel');
    await screen.findByText(/In geen enkele notitie staat ‘scootmobiel’/);
    type(field, '');
    await waitFor(() => expect(screen.queryByText(/geen enkele notitie/)).toBeNull());
    screen.getByText(/Hier vind je terug/);
  });

  it('finds a word whose accent was pasted as a sign of its own', async () => {
    const { vault, conversationId, field } = await showSearch();
    const changed = [aLine({ text: 'De coördinator belt.', position: 3 })];
    await vault.get(notes.save, { conversationId, changed, removed: [] });
    type(field, 'coo\u0308rdinator');
    await screen.findByText('1 regel gevonden.');
  });
});
