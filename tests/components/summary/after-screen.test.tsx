import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { itemId } from '../../support/builders.ts';
import {
  dueOn,
  giveBack,
  need,
  report,
  type Shown,
  showAfter,
  transport,
} from './after-conversation.tsx';

const look = () => within(screen.getByRole('region', { name: 'Om na te kijken' }));
const paper = () => within(screen.getByRole('article'));
const words = () => look().getByLabelText<HTMLTextAreaElement>(/Zo staat het onder/);
const onPaper = (text: string) => paper().findByRole('button', { name: new RegExp(text) });

async function choose(text: string): Promise<void> {
  await screen.findByRole('article');
  fireEvent.click(await onPaper(text));
  await look().findByLabelText(/Zo staat het onder/);
}

function type(text: string): void {
  words().focus();
  fireEvent.change(words(), { target: { value: text } });
}

async function lineOf({ stored }: Shown, lineId: string) {
  const { parts } = await stored();
  return parts
    .flatMap(({ lines }) => lines)
    .find(
      ({ key, source }) =>
        !key.startsWith('short') && 'lineId' in source && source.lineId === lineId,
    );
}

describe('a line on the paper', () => {
  it('shows who said it, literally, and leads to the note when it is chosen', async () => {
    const { conversation } = await showAfter();
    await choose('Ik wil weer naar mijn zus');
    look().getByText(/“Ik wil weer naar mijn zus en naar de moskee.”/);
    look().getByText(/ Mevrouw$/);
    look().getByText('Kernpunt · onderwerp: Onderweg zijn');
    expect(document.activeElement).toBe(look().getByRole('heading', { name: 'Deze regel' }));
    fireEvent.click(look().getByRole('link', { name: 'Naar de notitie' }));
    expect(JSON.parse(screen.getByTestId('place').textContent)).toEqual({
      name: 'room',
      conversationId: conversation.id,
      lineId: need.id,
    });
  });

  it('says that it comes from the conversation or is a standard text when there is no note', async () => {
    await showAfter();
    await choose('Mevrouw Jansen.*gemeente');
    look().getByText(/Niet uit één notitie/);
    fireEvent.click(await onPaper('Dit blad is geen besluit'));
    await look().findByText(/vaste tekst/);
  });

  it('stands changed on the paper and in the vault when its field is left', async () => {
    const shown = await showAfter();
    await choose('De gemeente stuurt u het verslag');
    type('U krijgt het verslag thuis.');
    fireEvent.blur(words());
    await onPaper('U krijgt het verslag thuis');
    expect(await lineOf(shown, report.id)).toMatchObject({
      text: 'U krijgt het verslag thuis.',
      draftText: report.text,
    });
  });

  it('is saved with Ctrl+Enter while the field keeps the focus', async () => {
    await showAfter();
    await choose('De gemeente stuurt u het verslag');
    type('Het verslag komt per post.');
    fireEvent.keyDown(words(), { key: 'Enter', ctrlKey: true });
    await onPaper('Het verslag komt per post');
    expect(document.activeElement).toBe(words());
    look().getByText(/^Bewaard, /);
  });

  it('is saved while typing goes on, and when the screen is left at once', async () => {
    const shown = await showAfter();
    await choose('De gemeente stuurt u het verslag');
    type('Half getypt');
    await waitFor(
      async () => expect(await lineOf(shown, report.id)).toMatchObject({ text: 'Half getypt' }),
      {
        timeout: 2000,
      },
    );
    type('Half getypt en toch bewaard');
    shown.leave();
    await waitFor(
      async () =>
        expect(await lineOf(shown, report.id)).toMatchObject({
          text: 'Half getypt en toch bewaard',
        }),
      { timeout: 400 },
    );
  });

  it('warns that words are literal, and that they no longer are when they were changed', async () => {
    const shown = await showAfter();
    await choose('Ik wil weer naar mijn zus');
    look().getByText(/eigen woorden van mevrouw Yildiz. Ze blijven letterlijk/);
    type('U wilt weer naar uw zus.');
    fireEvent.blur(words());
    look().getByText(/niet meer de letterlijke woorden van mevrouw Yildiz/);
    await onPaper('U wilt weer naar uw zus');

    fireEvent.click(look().getByRole('button', { name: 'Terug naar het concept' }));
    await onPaper('Ik wil weer naar mijn zus');
    expect(document.activeElement).toBe(words());
    expect(await lineOf(shown, need.id)).toMatchObject({ text: need.text, isQuote: true });
  });

  it('is not saved without words, and says what can be done', async () => {
    const shown = await showAfter();
    await choose('De gemeente stuurt u het verslag');
    type('   ');
    fireEvent.blur(words());
    look().getByText(/kies dan Weglaten/);
    expect(await lineOf(shown, report.id)).toMatchObject({ text: report.text });
  });

  it('goes off the paper and comes back on it when it is left out and put back', async () => {
    const shown = await showAfter();
    await choose('Ik wil weer naar mijn zus');
    const button = look().getByRole('button', { name: 'Weglaten' });
    button.focus();
    fireEvent.click(button);
    await look().findByRole('heading', { name: 'Weggelaten' });
    await waitFor(() => expect(paper().queryByText(need.text)).toBeNull());
    expect(document.activeElement?.textContent).toBe('Terug op het papier');
    expect((await shown.stored()).leftOut).toHaveLength(1);

    fireEvent.click(look().getByRole('button', { name: `Terug op het papier: ${need.text}` }));
    await onPaper('Ik wil weer naar mijn zus');
    expect(look().queryByRole('heading', { name: 'Weggelaten' })).toBeNull();
    expect((await shown.stored()).leftOut).toEqual([]);
  });

  it('keeps what was typed, also when one looks elsewhere, when it could not be saved', async () => {
    const shown = await showAfter();
    const tooLong = 'lang '.repeat(401).trim();
    await choose('De gemeente stuurt u het verslag');
    type(tooLong);
    fireEvent.blur(words());
    await look().findByRole('alert');
    fireEvent.click(await onPaper('Dit blad is geen besluit'));
    await look().findByText(/vaste tekst/);
    screen.getByRole('button', { name: 'Bewaar opnieuw' });

    await choose('De gemeente stuurt u het verslag');
    expect(words().value).toBe(tooLong);
    type('Kort genoeg.');
    fireEvent.click(
      within(look().getByRole('alert')).getByRole('button', { name: 'Probeer opnieuw' }),
    );
    await onPaper('Kort genoeg');
    expect(look().queryByRole('alert')).toBeNull();
    expect(await lineOf(shown, report.id)).toMatchObject({ text: 'Kort genoeg.' });
  });
});

describe('changed words', () => {
  it('give way to the draft when what they were about has changed', async () => {
    const { vault } = await showAfter();
    await dueOn(vault, report, '2026-03-17');
    await giveBack(vault, report);
    await choose('Eerst, op dinsdag 17 maart 2026');
    type('Eerst komt het verslag.');
    fireEvent.blur(words());
    await onPaper('Eerst komt het verslag');
    await dueOn(vault, report, '2026-03-24');
    await giveBack(vault, report);
    await onPaper('Eerst, op dinsdag 24 maart 2026');
    await choose('Eerst, op dinsdag 24 maart 2026');
    expect(words().value).toMatch(/^Eerst, op dinsdag 24 maart 2026/);
  });

  it('are saved when the vault is locked while someone is typing', async () => {
    const shown = await showAfter();
    await choose('De gemeente stuurt u het verslag');
    type('Net nog getypt.');
    fireEvent.click(screen.getByRole('button', { name: 'vergrendel' }));
    await waitFor(async () =>
      expect(await shown.vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' }),
    );
    await shown.vault.unlock();
    expect(await lineOf(shown, report.id)).toMatchObject({ text: 'Net nog getypt.' });
  });
});

/** A question is written down once it has stood there long enough to be read out. */
const patient = { timeout: 4000 };

describe('the agreements', () => {
  it('say why they are not clear and are asked back in place, only while they are not understood', async () => {
    const { vault, conversation } = await showAfter();
    await screen.findByRole('article');
    const [understood, open] = look().getAllByRole('listitem');
    if (!understood || !open) throw new Error('two agreements were made');
    expect(within(understood).getAllByText('Klopt')).toHaveLength(2);
    expect(within(understood).queryByRole('button', { name: /^Terugvragen/ })).toBeNull();
    expect(within(open).getAllByText('Nog niet gecheckt')).toHaveLength(2);
    look().getByText(/niet in beide richtingen ‘klopt’.*onder ‘Dit is nog niet duidelijk’/);
    fireEvent.click(within(open).getByRole('button', { name: /^Terugvragen/ }));
    const answer = await screen.findByLabelText('Consulent zegt nu');
    const states = async () => {
      const points = await vault.get(understandingChecks.list, { conversationId: conversation.id });
      return points.filter(({ lineId }) => lineId === transport.id).map(({ check }) => check.state);
    };
    await waitFor(async () => expect(await states()).toEqual(['gevraagd', 'nieuw']), patient);
    vault.clock.advance(5);
    fireEvent.change(answer, { target: { value: 'Mevrouw wordt straks gehaald.' } });
    fireEvent.keyDown(answer, { key: 'Enter' });
    fireEvent.keyDown(document.activeElement ?? answer, { key: '1' });
    await waitFor(async () => expect(await states()).toEqual(['klopt', 'nieuw']), patient);
  });

  it('stand beside the key points that are not right yet', async () => {
    await showAfter();
    await screen.findByRole('heading', { name: 'Nog niet alles klopt' });
    const state = look()
      .getAllByRole('button', { name: /Consulent begrijpt mevrouw/ })
      .find(({ textContent }) => textContent?.includes(need.text));
    if (!state) throw new Error('the need was not checked');
    state.focus();
    fireEvent.click(state);
    await screen.findByRole('region', { name: 'Terugvragen' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(state));
  });

  it('leave what the partner would rather see in the verslag to be looked up there', async () => {
    const { vault, conversation } = await showAfter();
    await vault.get(understandingChecks.record, {
      lineId: need.id,
      direction: 'inwoner_naar_partner',
      event: { kind: 'refused', reason: '' },
    });
    fireEvent.click(
      await screen.findByRole(
        'button',
        { name: `Staat het in het verslag? ${need.text}` },
        patient,
      ),
    );
    fireEvent.click(
      await screen.findByRole('button', { name: 'Staat goed in het verslag' }, patient),
    );
    await waitFor(async () => {
      const points = await vault.get(understandingChecks.list, { conversationId: conversation.id });
      const states = points.map(({ check }) => check.state === 'wil_niet' && check.isInReport);
      expect(states).toContain(true);
    }, patient);
  });

  it('tell on paper who does it and when, when that is filled in', async () => {
    const { vault, conversation } = await showAfter();
    await screen.findByRole('article');
    fireEvent.click(look().getByRole('button', { name: `Wie en wanneer: ${report.text}` }));
    await look().findByText(/klopt in beide richtingen. Verander je wie of wanneer/);
    fireEvent.click(look().getByRole('radio', { name: 'mevrouw Jansen' }));
    fireEvent.change(look().getByLabelText('Wanneer?'), { target: { value: '17-3-2026' } });
    await onPaper('^Mevrouw Jansen.*stuurt u het verslag.*dinsdag 17 maart 2026');
    const [stored] = await vault.get(agreements.list, { conversationId: conversation.id });
    expect(stored).toMatchObject({ doer: 'partner', due: '2026-03-17' });
  });
});

describe('looking back', () => {
  it('is shown only when it is asked for, and changes nothing else of the prep sheet', async () => {
    const { vault, conversation } = await showAfter();
    const { id: conversationId } = conversation;
    const sheet = { ...emptyPrepSheet(), wants: [{ id: itemId(), text: 'Naar mijn zus' }] };
    await vault.get(prepSheets.save, { conversationId, sheet: { ...sheet, reflection: 'Eerst.' } });
    await screen.findByRole('article');
    expect(screen.queryByText('Eerst.')).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: /^Terugkijken/ }));
    const field = await screen.findByLabelText('Hoe ging het voor jou?');
    screen.getByText(/Dit komt op geen enkel papier/);
    fireEvent.change(field, { target: { value: 'Ik praatte te veel.' } });
    fireEvent.blur(field);
    await look().findByText(/^Bewaard, /);
    expect(await vault.get(prepSheets.get, { conversationId })).toEqual({
      ...sheet,
      reflection: 'Ik praatte te veel.',
    });
    expect(paper().queryByText(/praatte te veel/)).toBeNull();
  });
});
