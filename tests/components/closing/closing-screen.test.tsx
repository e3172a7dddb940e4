import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { whoAndWhen } from '../../../renderer/app/who-and-when.tsx';
import { useRoute } from '../../../renderer/bridge/navigation.tsx';
import { ClosingScreen } from '../../../renderer/features/closing/closing-screen.tsx';
import { CheckPanel } from '../../../renderer/features/understanding-checks/check-panel.tsx';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail } from '../../../shared/primitives/result.ts';
import { aLine, aStoredConversation, itemId } from '../../support/builders.ts';
import { aVault, show } from '../show.tsx';

const want = aLine({ text: 'Ik wil weer naar mijn zus.', mark: 'key_point', position: 1 });
const help = aLine({ speaker: 'partner', text: 'Twee uur hulp.', mark: 'agreement', position: 2 });
const question = aLine({ text: 'Wie beslist?', mark: 'question', position: 3 });
const secret = aLine({ text: 'Merkteken.', mark: 'key_point', isPrivate: true, position: 4 });
const unsaid = { id: itemId(), text: 'Op straat ben ik bang om te vallen' };
const parked = { id: itemId(), text: 'Wat moet ik zelf betalen?' };

async function showClosing() {
  const vault = await aVault();
  const { id: conversationId } = await aStoredConversation(vault);
  await vault.get(notes.save, {
    conversationId,
    changed: [want, help, question, secret],
    removed: [],
  });
  await vault.get(prepSheets.save, {
    conversationId,
    sheet: { ...emptyPrepSheet(), mustSay: [unsaid], questions: [parked] },
  });
  await vault.get(prepSheets.park, {
    conversationId,
    itemId: parked.id,
    parking: { who: 'Sanne Bakker', until: PlainDate.parse('2026-03-10') },
  });
  show(
    vault,
    <>
      <ClosingScreen
        conversationId={conversationId}
        askBack={CheckPanel}
        renderWhoAndWhen={whoAndWhen}
      />
      <Place />
    </>,
    { name: 'closing', conversationId },
  );
  await screen.findByRole('heading', { name: 'Afronden' });
  return { vault, conversationId };
}

function Place() {
  return <output data-testid="place">{JSON.stringify(useRoute())}</output>;
}

describe('rounding off', () => {
  it('goes in the order of the method and shows nothing private', async () => {
    await showClosing();
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual([
      'Lees de afspraken voor',
      'Wat nog open is',
      'Vraag terug wat nog niet klopt',
      'Volgend contact',
    ]);
    expect(document.body.textContent).not.toContain('Merkteken');
  });

  it('says in one sentence what an agreement lacks, and writes it down there', async () => {
    const { vault, conversationId } = await showClosing();
    screen.getByText('Nog niet gezegd wie het doet, en wanneer.');
    fireEvent.click(screen.getByRole('button', { name: 'Wie en wanneer: Twee uur hulp.' }));
    const form = await screen.findByRole('form', { name: 'Wie doet het, en wanneer?' });
    fireEvent.click(within(form).getByRole('radio', { name: /Consulent/ }));
    fireEvent.submit(form);
    await screen.findByText('Nog niet gezegd wanneer.');
    expect(await vault.get(agreements.list, { conversationId })).toMatchObject([
      { doer: 'partner' },
    ]);
  });

  it('names what was not said and what was put off, with what can be done about it', async () => {
    const { vault, conversationId } = await showClosing();
    screen.getByText('Nog niet gezegd:');
    screen.getByText(/^Later, dinsdag 10 maart 2026, Sanne Bakker:$/);
    screen.getByText('Nog geen antwoord op:');
    fireEvent.click(screen.getByRole('button', { name: `Nu gezegd: ${unsaid.text}` }));
    await waitFor(() => expect(screen.queryByText('Nog niet gezegd:')).toBeNull());
    expect(await vault.get(prepSheets.listSaid, { conversationId })).toMatchObject([
      { itemId: unsaid.id },
    ]);
  });

  it('asks back what is not right, in both directions beside each other, and comes back', async () => {
    const { vault, conversationId } = await showClosing();
    screen.getByRole('heading', { name: 'Consulent begrijpt mevrouw' });
    screen.getByRole('heading', { name: 'Mevrouw begrijpt consulent' });
    const point = screen.getByRole('button', { name: /Ik wil weer naar mijn zus/ });
    point.focus();
    fireEvent.click(point);
    const answer = await screen.findByLabelText('Consulent zegt nu');
    const stateNow = async () => {
      const points = await vault.get(understandingChecks.list, { conversationId });
      return points.find(({ lineId }) => lineId === want.id)?.check.state;
    };
    await waitFor(async () => expect(await stateNow()).toBe('gevraagd'), { timeout: 4000 });
    vault.clock.advance(5);
    fireEvent.change(answer, { target: { value: 'Ze wil op bezoek kunnen.' } });
    fireEvent.keyDown(answer, { key: 'Enter' });
    fireEvent.keyDown(document.activeElement ?? answer, { key: '1' });
    await waitFor(async () => expect(await stateNow()).toBe('klopt'), { timeout: 4000 });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Terugvragen' })).toBeNull());
    expect(screen.queryByRole('button', { name: /Ik wil weer naar mijn zus/ })).toBeNull();
  });

  it('writes the next contact down as an agreement of the notes', async () => {
    const { vault, conversationId } = await showClosing();
    const what = screen.getByLabelText('Wat spreken jullie af?');
    fireEvent.change(what, { target: { value: 'We bellen over het verslag.' } });
    fireEvent.change(screen.getByLabelText('Wanneer'), { target: { value: '9-3-2031' } });
    fireEvent.submit(what);
    await screen.findByText('We bellen over het verslag.');
    expect(await vault.get(agreements.list, { conversationId })).toMatchObject([
      { text: 'Twee uur hulp.' },
      { text: 'We bellen over het verslag.', doer: 'supporter', due: '2031-03-09' },
    ]);
  });

  it('writes the next contact once, also when who and when were refused at first', async () => {
    const { vault, conversationId } = await showClosing();
    const passOn = vault.raw;
    const refused = vi.spyOn(vault, 'raw').mockImplementation(async (call) => {
      const isWhoAndWhen = (call as { call: string }).call === agreements.change.name;
      return isWhoAndWhen ? fail({ code: 'disk-full' }) : passOn(call);
    });
    const what = await screen.findByLabelText('Wat spreken jullie af?');
    fireEvent.change(what, { target: { value: 'We bellen over het verslag' } });
    fireEvent.submit(what);
    await screen.findByRole('alert');
    refused.mockRestore();
    fireEvent.submit(what);
    await waitFor(() => expect((what as HTMLInputElement).value).toBe(''));
    const lines = await vault.get(notes.list, { conversationId });
    expect(
      lines.filter((line) => 'text' in line && line.text === 'We bellen over het verslag'),
    ).toHaveLength(1);
  });

  it('holds nobody up', async () => {
    const { conversationId } = await showClosing();
    fireEvent.click(screen.getByRole('button', { name: 'Naar de samenvatting' }));
    expect(JSON.parse(screen.getByTestId('place').textContent)).toEqual({
      name: 'after',
      conversationId,
    });
  });
});
