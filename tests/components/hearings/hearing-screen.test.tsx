import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HearingPaperScreen } from '../../../renderer/features/papers/hearing-paper-screen.tsx';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aConversation, aStoredConversation, itemId } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

// The clock of a test vault stands at 3 March 2026.
async function shown(on: string, templateId: 'hoorzitting' | 'beroep' = 'hoorzitting') {
  const vault = await aVault();
  const { caseId } = await aStoredConversation(vault);
  const { id: conversationId } = await vault.get(conversations.plan, {
    caseId,
    details: aConversation({ templateId, date: PlainDate.parse(on) }),
  });
  const item = (text: string) => ({ id: itemId(), text });
  const sheet = {
    ...emptyPrepSheet(),
    mustSay: [item('Ik val elke week.')],
    papers: [{ ...item('Brief van de huisarts'), isReady: false }],
    withheld: 'Dat ik geld heb geleend.',
  };
  await vault.get(prepSheets.save, { conversationId, sheet });
  show(vault, <HearingPaperScreen conversationId={conversationId} />);
  await screen.findByText(/Zo gaat het in de zaal/);
  return vault;
}

const side = () => screen.getByRole('region', { name: /./ });

describe('the screen of a hearing', () => {
  it('shows the sheet with the own words, and beside it the day papers must be there, and why', async () => {
    await shown('2026-03-24');
    within(side()).getByRole('heading', { level: 1, name: 'Naar de hoorzitting' });
    screen.getByText(/Ik val elke week/);
    expect(document.body.textContent).not.toContain('geld heb geleend');
    expect(document.querySelector('.law-date')?.textContent).toBe('vrijdag 13 maart 2026');
    screen.getByText(/Dit is de dag van aankomst/);
    screen.getByText(/Er moeten dus 10 dagen helemaal tussen zitten/);
    screen.getByText('Awb 7:4 lid 1, Atw 1 lid 2');
    expect(screen.queryByText(/Deze dag is voorbij/)).toBeNull();
  });

  it('says that later papers can still be offered when their day is over', async () => {
    await shown('2026-03-10');
    screen.getByText(/Deze dag is voorbij. Bied een later stuk toch aan/);
    expect(screen.queryByText(/Klopt de datum van het gesprek\?/)).toBeNull();
  });

  it('asks whether the day is right when the hearing lies behind us', async () => {
    await shown('2026-03-02');
    screen.getByText(/Klopt de datum van het gesprek\?/);
  });

  it('refers to a lawyer for a session of the court, with its own day and questions', async () => {
    await shown('2026-03-24', 'beroep');
    within(side()).getByRole('heading', { level: 1, name: 'Naar de rechtbank' });
    screen.getByText(/Bij de rechter hoort hulp van een jurist/);
    screen.getByText(/Wat wilt u dat de rechter weet over uw leven\?/);
    screen.getByText('Awb 8:58, Atw 1 lid 2');
  });

  it('saves the sheet under a name that names nobody, and says where', async () => {
    const vault = await shown('2026-03-24');
    vault.host.savePath = `${vault.folder}/blad.docx`;
    fireEvent.click(within(side()).getByRole('button', { name: 'Bewaar als docx' }));
    await screen.findByText(/Bewaard in/);
    await waitFor(() => expect(vault.host.suggestions).toEqual(['zittingsblad-2026-03-24.docx']));
  });
});
