import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useNavigate, useRoute } from '../../../renderer/bridge/navigation.tsx';
import type { Route } from '../../../renderer/bridge/route.ts';
import { PaperScreen } from '../../../renderer/features/papers/paper-screen.tsx';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

const SENTENCE = 'Het bed en de ramen, dat lukt echt niet meer.';

async function showPaper(kind: PaperKind) {
  const vault = await aVault();
  const { id: conversationId } = await aStoredConversation(vault);
  const changed = [aLine({ mark: 'quote', text: SENTENCE })];
  await vault.get(notes.save, { conversationId, changed, removed: [] });
  const route = { name: 'paper', conversationId, kind } as const;
  show(vault, <Places paper={route} />, route);
  await screen.findByRole('article');
  return { vault, conversationId };
}

/** The paper where the route is that of the paper, and the way there, as the app has it. */
function Places({ paper }: { readonly paper: Extract<Route, { name: 'paper' }> }) {
  const route = useRoute();
  const navigate = useNavigate();
  return (
    <>
      {route.name === 'paper' && <PaperScreen {...paper} />}
      <output data-testid="place">{JSON.stringify(route)}</output>
      <button type="button" onClick={() => navigate(paper)}>
        naar het papier
      </button>
    </>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a paper on the screen', () => {
  it.each([
    ['gespreksblad', 'Gespreksblad', 'prepare'],
    ['partnerkaart', 'Zo praat u het best met mij', 'prepare'],
    ['samenvatting', 'Samenvatting', 'after'],
  ] as const)('shows the %s and leads back to where it was made', async (kind, title, place) => {
    const { conversationId } = await showPaper(kind);
    expect(document.querySelector(`[data-paper-ready="${kind}"]`)).not.toBeNull();
    within(screen.getByRole('region')).getByRole('heading', { level: 1, name: title });
    press(place === 'after' ? 'Terug naar Na' : 'Terug naar Vóór');
    expect(JSON.parse(screen.getByTestId('place').textContent)).toEqual({
      name: place,
      conversationId,
    });
  });

  it('is never an older paper when the notes changed since it was last shown', async () => {
    const { vault, conversationId } = await showPaper('samenvatting');
    press('Terug naar Na');
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    const [line] = await vault.get(notes.list, { conversationId });
    if (!line) throw new Error('a line was written');
    const changed = [{ ...line, text: 'Alleen de ramen lukken niet meer.' }];
    await vault.get(notes.save, { conversationId, changed, removed: [] });
    press('naar het papier');
    expect(screen.queryByText(SENTENCE)).toBeNull();
    expect(screen.queryByRole('article')).toBeNull();
    await screen.findByText('Alleen de ramen lukken niet meer.');
  });

  it('says where it was saved and that the file is readable for others when it was saved as docx', async () => {
    const { vault } = await showPaper('samenvatting');
    vault.host.savePath = join(vault.folder, 'samenvatting van vandaag.docx');
    press('Bewaar als docx');
    await screen.findByText(vault.host.savePath);
    screen.getByText(/Dit bestand is niet meer versleuteld/);
    expect(existsSync(vault.host.savePath)).toBe(true);
  });

  it('is laid out anew when larger letters or one sentence a line are chosen, and so is the next paper', async () => {
    await showPaper('samenvatting');
    fireEvent.click(screen.getByRole('radio', { name: '20 punten' }));
    await waitFor(() => expect(document.querySelector('.paper-size-20')).not.toBeNull());
    fireEvent.click(screen.getByRole('radio', { name: 'Elke zin op een eigen regel' }));
    await waitFor(() =>
      expect(document.querySelector('.paper-size-20.paper-layout-a2')).not.toBeNull(),
    );
    press('Woordenlijst');
    expect(JSON.parse(screen.getByTestId('place').textContent)).toMatchObject({
      name: 'paper',
      kind: 'woordenlijst',
    });
  });

  it('says where it was saved when it was saved as plain text', async () => {
    const { vault } = await showPaper('samenvatting');
    vault.host.savePath = join(vault.folder, 'samenvatting.txt');
    press('Bewaar als platte tekst');
    await screen.findByText(vault.host.savePath);
    expect(existsSync(vault.host.savePath)).toBe(true);
  });

  it('says so and can be tried again when the page was not ready for pdf', async () => {
    const { vault } = await showPaper('samenvatting');
    vault.host.savePath = join(vault.folder, 'samenvatting.pdf');
    press('Bewaar als pdf');
    await screen.findByText(/Het papier is nog niet klaar om te bewaren/);
    vault.host.shownPaper = 'samenvatting';
    press('Probeer opnieuw');
    await screen.findByText(vault.host.savePath);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what to do when the disk refuses', async () => {
    const { vault } = await showPaper('samenvatting');
    vault.host.savePath = join(vault.folder, 'weg', 'samenvatting.docx');
    press('Bewaar als docx');
    await screen.findByText(/Bewaren is niet gelukt/);
    screen.getByRole('button', { name: 'Probeer opnieuw' });
  });

  it('says that nothing was saved when the person cancels', async () => {
    const { vault } = await showPaper('samenvatting');
    vault.host.savePath = null;
    press('Bewaar als docx');
    await screen.findByText('Er is niets bewaard.');
  });
});
