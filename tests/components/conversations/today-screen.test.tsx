import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TodayScreen } from '../../../renderer/app/today-screen.tsx';
import { useRoute } from '../../../renderer/bridge/navigation.tsx';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { PlainDate, PlainTime } from '../../../shared/primitives/plain-date.ts';
import { aConversation, aLine, aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

const today = PlainDate.parse('2026-03-03');
const laterThatWeek = PlainDate.parse('2026-03-06');

describe('Vandaag', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-03T11:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  it('has the day in words as its title', async () => {
    show(await aVault(), <TodayScreen />);
    await screen.findByRole('heading', { level: 1, name: 'Dinsdag 3 maart' });
  });

  it('offers to add the first inhabitant when nothing is there yet', async () => {
    show(
      await aVault(),
      <>
        <TodayScreen />
        <Place />
      </>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Inwoner toevoegen' }));
    await screen.findByText('place: inhabitants');
  });

  it('shows the conversations of today by time, and those to come apart', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault, { date: laterThatWeek });
    for (const time of ['14:30', '10:00']) {
      await vault.get(conversations.plan, {
        caseId,
        details: aConversation({ date: today, time: PlainTime.parse(time) }),
      });
    }
    show(vault, <TodayScreen />);

    const now = within(await screen.findByRole('region', { name: 'Gesprekken' }));
    expect(now.getAllByText(/^\d\d\.\d\d$/).map((time) => time.textContent)).toEqual([
      '10.00',
      '14.30',
    ]);
    within(screen.getByRole('region', { name: 'Komende gesprekken' })).getByText('over 3 dagen');
  });

  it('says what must be looked up in a verslag, and leads to where that is done', async () => {
    const vault = await aVault();
    const { id: conversationId } = await aStoredConversation(vault);
    const want = aLine({ text: 'Ik wil weer naar mijn zus.', mark: 'key_point' });
    await vault.get(notes.save, { conversationId, changed: [want], removed: [] });
    await vault.get(understandingChecks.record, {
      lineId: want.id,
      direction: 'inwoner_naar_partner',
      event: { kind: 'refused', reason: '' },
    });
    show(
      vault,
      <>
        <TodayScreen />
        <Place />
      </>,
    );
    const list = within(await screen.findByRole('region', { name: 'Vergelijken met het verslag' }));
    list.getByText('mevrouw Yildiz · dinsdag 3 maart 2026');
    fireEvent.click(list.getByRole('link', { name: want.text }));
    await screen.findByText('place: after');
  });

  it('leaves out conversations that are over', async () => {
    const vault = await aVault();
    await aStoredConversation(vault, { date: PlainDate.parse('2026-03-02') });
    show(vault, <TodayScreen />);
    await screen.findByText('Vandaag staan er geen gesprekken.');
    expect(screen.queryByText('mevrouw Yildiz')).toBeNull();
  });

  it('shows an agreement nobody has confirmed as not yet clear, and leads to its line', async () => {
    const vault = await aVault();
    const { id } = await aStoredConversation(vault, { date: today });
    const line = aLine({
      speaker: 'partner',
      mark: 'agreement',
      text: 'Het verslag komt binnen twee weken.',
    });
    await vault.get(notes.save, { conversationId: id, changed: [line], removed: [] });
    show(
      vault,
      <>
        <TodayScreen />
        <Place />
      </>,
    );
    const notClear = within(await screen.findByRole('region', { name: 'Nog niet duidelijk' }));
    fireEvent.click(notClear.getByText('Het verslag komt binnen twee weken.'));
    await screen.findByText(`place: room ${line.id}`);
  });

  it('shows a conversation that is planned while it stands on the screen', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault, { date: laterThatWeek });
    show(vault, <TodayScreen />);
    await screen.findByText('Vandaag staan er geen gesprekken.');
    await vault.get(conversations.plan, { caseId, details: aConversation({ date: today }) });
    await screen.findByRole('button', { name: 'Voorbereiden, gesprek met mevrouw Yildiz' });
    await vi.waitFor(() =>
      expect(screen.queryByText('Vandaag staan er geen gesprekken.')).toBeNull(),
    );
  });
});

function Place() {
  const route = useRoute();
  return (
    <p>
      place: {route.name} {route.name === 'room' && route.lineId}
    </p>
  );
}
