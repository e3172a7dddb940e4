import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CaseScreen } from '../../../renderer/app/case-screen.tsx';
import { TodayScreen } from '../../../renderer/app/today-screen.tsx';
import { DueScreen } from '../../../renderer/features/retention/due-screen.tsx';
import { cases } from '../../../shared/features/cases/contract.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { aVault, show } from '../show.tsx';

/** The screen asks today of this computer's clock; the vault of its own. A day far away is to come for both. */
const farDay = '1-9-2090';

async function aDueCase(vault: TestVault) {
  const { caseId } = await aStoredConversation(vault);
  await vault.get(retention.close, { caseId, reviewOn: PlainDate.parse('2026-03-10') });
  vault.clock.advance(8 * 86_400);
  return caseId;
}

describe('closing a case', () => {
  it('proposes a day to look again, and says when that is', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault);
    show(vault, <CaseScreen id={caseId} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Zaak afsluiten' }));
    const day = await screen.findByLabelText('Opnieuw bekijken op');
    expect(day).toHaveProperty('value', '3-9-2026');
    fireEvent.change(day, { target: { value: farDay } });
    fireEvent.click(screen.getByRole('button', { name: 'Zaak afsluiten' }));
    await screen.findByText(/^Afgesloten op dinsdag 3 maart 2026/);
    fireEvent.click(screen.getByRole('button', { name: 'Zaak weer openen' }));
    await screen.findByText('Deze zaak is open.');
  });
});

describe('bewaren of verwijderen', () => {
  it('is one quiet line on Vandaag, only when something is due', async () => {
    const vault = await aVault();
    await aDueCase(vault);
    show(vault, <TodayScreen />);
    await screen.findByText('Eén zaak wacht op je keuze: bewaren of verwijderen.');
  });

  it('keeps a case until a new day, and never without a reason', async () => {
    const vault = await aVault();
    const caseId = await aDueCase(vault);
    show(vault, <DueScreen />);
    await screen.findByText('Je zou hier opnieuw naar kijken op dinsdag 10 maart 2026.');
    fireEvent.click(screen.getByRole('button', { name: 'Langer bewaren' }));
    const day = await screen.findByLabelText('Opnieuw bekijken op');
    fireEvent.change(day, { target: { value: farDay } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren tot die dag' }));
    await screen.findByText('Schrijf in een paar woorden waarom.');
    fireEvent.change(screen.getByLabelText('Waarom blijft het bewaard?'), {
      target: { value: 'Er loopt nog een bezwaar.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren tot die dag' }));
    await screen.findByText(/^Er is nu niets om over te kiezen/);
    const { history } = await vault.get(retention.get, { caseId });
    expect(history.at(-1)).toMatchObject({ kind: 'kept', reason: 'Er loopt nog een bezwaar.' });
  });

  it('says exactly what goes and what stays, and then deletes without anything typed', async () => {
    const vault = await aVault();
    const { caseId, id } = await aStoredConversation(vault);
    const changed = [aLine({ text: 'De gemeente belt.', mark: 'agreement' })];
    await vault.get(notes.save, { conversationId: id, changed, removed: [] });
    show(vault, <CaseScreen id={caseId} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Zaak verwijderen' }));
    await screen.findByText(/1 zaak, 1 gesprek, 1 regel notities en 1 afspraak daarin/);
    await screen.findByText(/staat het tot dinsdag 7 april 2026/);
    await screen.findByText(/in een kluis die opzij is gezet/);
    const not = screen.getByRole('button', { name: 'Niet verwijderen' });
    await waitFor(() => expect(not).toBe(document.activeElement));
    fireEvent.click(screen.getByRole('button', { name: 'Verwijderen' }));
    await waitFor(async () => expect(await vault.get(cases.list, {})).toEqual([]));
  });

  it('says that it was deleted where the row was, and keeps the focus there', async () => {
    const vault = await aVault();
    await aDueCase(vault);
    show(vault, <DueScreen />);
    fireEvent.click(await screen.findByRole('button', { name: /^Verwijder de zaak van/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    const said = await screen.findByText('Verwijderd.');
    await screen.findByText(/^Er is nu niets om over te kiezen/);
    expect(said.getAttribute('role')).toBe('status');
    expect(said).toBe(document.activeElement);
  });

  it('says so beside the conversations of a case too', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault);
    show(vault, <CaseScreen id={caseId} />);
    fireEvent.click(await screen.findByRole('button', { name: /^Wijzigen, gesprek van/ }));
    fireEvent.click(await screen.findByRole('button', { name: /^Gesprek van .* verwijderen$/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    expect(await screen.findByText('Verwijderd.')).toBe(document.activeElement);
    expect(await vault.get(conversations.list, {})).toEqual([]);
  });

  it('counts what was written since it was asked before', async () => {
    const vault = await aVault();
    const { caseId, id } = await aStoredConversation(vault);
    show(vault, <CaseScreen id={caseId} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Zaak verwijderen' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Niet verwijderen' }));
    const changed = [aLine({ text: 'De gemeente belt.' })];
    await vault.get(notes.save, { conversationId: id, changed, removed: [] });
    fireEvent.click(await screen.findByRole('button', { name: 'Zaak verwijderen' }));
    await screen.findByText(/1 zaak, 1 gesprek en 1 regel notities/);
  });

  it('leaves everything when one thinks again', async () => {
    const vault = await aVault();
    const { caseId } = await aStoredConversation(vault);
    show(vault, <CaseScreen id={caseId} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Zaak verwijderen' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Niet verwijderen' }));
    const back = await screen.findByRole('button', { name: 'Zaak verwijderen' });
    await waitFor(() => expect(back).toBe(document.activeElement));
    expect(await vault.get(conversations.list, {})).toHaveLength(1);
  });
});
