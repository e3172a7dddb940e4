import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { summary as summaryCalls } from '../../../shared/features/summary/contract.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { aLine, aTopic, itemId } from '../../support/builders.ts';
import { pasteInNotes, showRoom } from './show-room.tsx';

const topic = aTopic('Onderweg zijn', 1);
const want = aLine({
  text: 'Ik wil weer naar mijn zus en naar de moskee.',
  mark: 'key_point',
  position: 2,
});
const help = aLine({
  speaker: 'partner',
  mark: 'agreement',
  text: 'Twee uur hulp per week.',
  position: 3,
});
const secret = aLine({ speaker: 'supporter', isPrivate: true, text: 'Merkteken.', position: 4 });

const prep = () => within(screen.getByRole('complementary', { name: 'Vooraf bedacht' }));
const summary = () =>
  within(screen.getByRole('complementary', { name: 'Samenvatting tot nu toe' }));
const editor = () => screen.getByRole('textbox', { name: 'Notities' });

const sheet = {
  mustSay: [{ id: itemId(), text: 'Het bed en de ramen lukken niet meer' }],
  questions: [{ id: itemId(), text: 'Wanneer begint de hulp?' }],
  limits: [{ id: itemId(), text: 'Vandaag iets tekenen' }],
  stopSign: 'hand plat op tafel',
  withheld: 'Mijn zoon heeft schulden.',
};

describe('the prep points beside the notes', () => {
  it('say when they were said, once they are ticked, and take it back', async () => {
    const { vault, conversation } = await showRoom({ sheet });
    const said = () => vault.get(prepSheets.listSaid, { conversationId: conversation.id });
    const point = await prep().findByRole('button', { name: /Het bed en de ramen/ });
    expect(point.textContent).toContain('nog niet gezegd');
    fireEvent.click(point);
    await prep().findByText(/^gezegd, \d+\.\d\d$/);
    expect(await said()).toMatchObject([{ itemId: sheet.mustSay[0]?.id }]);
    fireEvent.click(point);
    await prep().findByText('nog niet gezegd');
    expect(await said()).toEqual([]);
  });

  it('go from one to the next by arrow, and Esc goes back to the notes', async () => {
    await showRoom({ sheet });
    const first = await prep().findByRole('button', { name: /Het bed en de ramen/ });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('Wanneer begint de hulp?');
    fireEvent.keyDown(document.activeElement ?? first, { key: 'Escape' });
    expect(document.activeElement).toBe(editor());
  });

  it('show limits and signs, and nothing of what should not be told', async () => {
    await showRoom({ sheet });
    await prep().findByText('Vandaag iets tekenen');
    prep().getByText('hand plat op tafel');
    expect(document.body.textContent).not.toContain('schulden');
  });

  it('lead to preparing when there are none', async () => {
    await showRoom();
    await prep().findByRole('button', { name: 'Voorbereiden' });
  });
});

describe('a prep point that is put off', () => {
  it('is so by 5 with a day and a name, and not said', async () => {
    const { vault, conversation } = await showRoom({ sheet });
    const point = await prep().findByRole('button', { name: /Het bed en de ramen/ });
    point.focus();
    fireEvent.keyDown(point, { key: '5' });
    const form = await prep().findByRole('form', { name: /^Later: Het bed/ });
    fireEvent.submit(form);
    await within(form).findByText('Vul dit in.');
    fireEvent.change(within(form).getByLabelText('Op welke dag'), {
      target: { value: '9-3-2031' },
    });
    fireEvent.submit(form);
    await prep().findByText(/^later: .*Sanne Bakker$/);
    expect(
      await vault.get(prepSheets.listParked, { conversationId: conversation.id }),
    ).toMatchObject([{ who: 'Sanne Bakker', until: '2031-03-09' }]);
  });

  it('is so by mouse as well, and Esc leaves it as it was', async () => {
    const { vault, conversation } = await showRoom({ sheet });
    const [later] = await prep().findAllByRole('button', { name: 'later' });
    if (!later) throw new Error('nothing can be put off');
    fireEvent.click(later);
    const form = await prep().findByRole('form', { name: /^Later: Het bed/ });
    fireEvent.keyDown(within(form).getByLabelText('Op welke dag'), { key: 'Escape' });
    await waitFor(() => expect(prep().queryByRole('form')).toBeNull());
    expect(await vault.get(prepSheets.listParked, { conversationId: conversation.id })).toEqual([]);
  });
});

describe('a line of the summary', () => {
  it('lights up the notes it stands on, until somebody is back at the notes', async () => {
    await showRoom({ lines: [topic, want, help] });
    const words = await summary().findByRole('button', { name: /Ik wil weer naar mijn zus/ });
    const lit = () =>
      [...document.querySelectorAll('[data-found]')].map((line) => line.getAttribute('data-line'));
    fireEvent.click(words);
    expect(lit()).toEqual([want.id]);
    fireEvent.keyDown(words, { key: 'Escape' });
    expect(lit()).toEqual([]);
  });

  it('is in one sentence what the topic is about, and only printed once it was taken', async () => {
    const proud = aLine({ text: 'Ik ben altijd zelf gegaan.', mark: 'quote', position: 3 });
    const { vault, conversation } = await showRoom({ lines: [topic, want, proud] });
    const printed = async () => {
      const draft = await vault.get(summaryCalls.get, { conversationId: conversation.id });
      return draft.parts.find(({ part }) => part === 'topics')?.lines.map(({ text }) => text) ?? [];
    };
    const proposal = await summary().findByRole('button', { name: /^Voorstel:/ });
    expect(await printed()).toEqual([]);
    fireEvent.click(proposal);
    const field = summary().getByLabelText<HTMLTextAreaElement>(/^In één zin/);
    expect(field.value).toContain('Ik ben altijd zelf gegaan');
    fireEvent.keyDown(field, { key: 'Escape' });
    await summary().findByRole('button', { name: /^Voorstel:/ });
    expect(await printed()).toEqual([]);
    fireEvent.click(summary().getByRole('button', { name: /^Voorstel:/ }));
    const again = summary().getByLabelText(/^In één zin/);
    fireEvent.change(again, { target: { value: 'Mevrouw wil op bezoek.' } });
    fireEvent.keyDown(again, { key: 'Enter' });
    await summary().findByRole('button', { name: 'Mevrouw wil op bezoek.' });
    expect(await printed()).toEqual(['Mevrouw wil op bezoek.']);
  });
});

describe('a difficult word', () => {
  it('is asked of whoever used it, and kept with what it means', async () => {
    const line = aLine({
      speaker: 'partner',
      text: 'Dat is een maatwerkvoorziening.',
      position: 2,
    });
    const { vault, conversation } = await showRoom({ lines: [line] });
    fireEvent.keyDown(editor(), { key: 'm', code: 'KeyM', altKey: true });
    await screen.findByText('Wat bedoelt u met maatwerkvoorziening?');
    const explanation = screen.getByLabelText('Consulent legt uit');
    fireEvent.change(explanation, { target: { value: 'hulp die bij u past' } });
    fireEvent.submit(explanation);
    await screen.findByText(/Opgeschreven bij de moeilijke woorden/);
    expect(await vault.get(difficultWords.list, { conversationId: conversation.id })).toMatchObject(
      [{ lineId: line.id, word: 'maatwerkvoorziening', explanation: 'hulp die bij u past' }],
    );
  });
});

describe('what a difficult word means', () => {
  it('is proposed by Naast, taken over, and taken off the list again', async () => {
    const line = aLine({ speaker: 'partner', text: 'Dat is een beschikking.', position: 2 });
    const { vault, conversation } = await showRoom({ lines: [line] });
    const kept = () => vault.get(difficultWords.list, { conversationId: conversation.id });
    const ask = () => fireEvent.keyDown(editor(), { key: 'm', code: 'KeyM', altKey: true });
    ask();
    fireEvent.click(await screen.findByRole('button', { name: 'Deze uitleg gebruiken' }));
    const explanation = screen.getByLabelText<HTMLInputElement>('Consulent legt uit');
    expect(explanation.value).toMatch(/^Dit is een brief met een besluit over u/);
    fireEvent.submit(explanation);
    await waitFor(async () => expect(await kept()).toMatchObject([{ word: 'beschikking' }]));
    ask();
    fireEvent.click(
      await screen.findByRole('button', { name: 'Haal ‘beschikking’ uit de woordenlijst' }),
    );
    await screen.findByText(/staat niet meer in de woordenlijst/);
    expect(await kept()).toEqual([]);
  });
});

describe('the summary beside the notes', () => {
  it('shows own words, agreements and both counts, and nothing private', async () => {
    await showRoom({ lines: [topic, want, help, secret] });
    await summary().findByRole('heading', { name: 'Onderweg zijn' });
    expect(summary().getByText(want.text).tagName).toBe('Q');
    summary().getByText('Afspraak:');
    summary().getByText('0 van 2 punten klopt');
    summary().getByText('0 van 1 punt klopt');
    expect(summary().queryByText(/Merkteken/)).toBeNull();
  });

  it('grows when something is written', async () => {
    await showRoom({ lines: [want] });
    await summary().findByText('0 van 1 punt klopt');
    pasteInNotes('Dat beslis ik niet alleen.');
    fireEvent.keyDown(editor(), { key: 'k', ctrlKey: true });
    await summary().findByText('Dat beslis ik niet alleen.');
  });

  it('opens the check of a point, which ends in klopt and back in the notes', async () => {
    const { vault, conversation } = await showRoom({ lines: [topic, want] });
    const state = await summary().findByRole('button', {
      name: /Consulent begrijpt mevrouw.*Nog niet gecheckt/,
    });
    fireEvent.click(state);
    const field = await screen.findByLabelText('Consulent zegt nu');
    await summary().findByText('Terugvragen loopt');
    vault.clock.advance(5);
    fireEvent.change(field, { target: { value: 'Ze wil haar zus zien, en naar de moskee.' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(document.activeElement ?? field, { key: '1' });
    await summary().findByText('Klopt');
    expect(document.activeElement).toBe(editor());
    screen.getByText('Klopt: Consulent begrijpt mevrouw.');
    const [point] = await vault.get(understandingChecks.list, {
      conversationId: conversation.id,
    });
    expect(point?.check.state).toBe('klopt');
  });

  it('writes down who does an agreement and by when', async () => {
    const { vault, conversation } = await showRoom({ lines: [help] });
    fireEvent.click(await summary().findByRole('button', { name: 'Wie doet het, en wanneer?' }));
    const form = within(await screen.findByRole('form', { name: 'Wie doet het, en wanneer?' }));
    const due = form.getByLabelText('Uiterlijk wanneer');
    fireEvent.keyDown(due, { key: '2', altKey: true });
    fireEvent.change(due, { target: { value: '9-3-2031' } });
    fireEvent.submit(screen.getByRole('form'));
    await summary().findByText('Consulent · zondag 9 maart 2031');
    expect(await vault.get(agreements.list, { conversationId: conversation.id })).toMatchObject([
      { doer: 'partner', due: '2031-03-09' },
    ]);
  });
});

describe('what is written', () => {
  it('is saved within a second, line by line', async () => {
    const { stored } = await showRoom({ lines: [want] });
    pasteInNotes('Eerst de ramen.\nDan het bed.');
    await waitFor(
      async () =>
        expect((await stored()).map(({ text }) => text)).toEqual([
          want.text,
          'Eerst de ramen.',
          'Dan het bed.',
        ]),
      { timeout: 1000 },
    );
    await screen.findByText(/^Bewaard, \d+\.\d\d$/);
  });

  it('stays on the screen under a lasting banner when the disk is full, and is saved on retry', async () => {
    const { stored, disk } = await showRoom();
    disk.isFull = true;
    pasteInNotes('Eerst de ramen.');
    const banner = await screen.findByRole('alert');
    expect(banner.textContent).toContain('De schijf is vol.');
    expect(screen.queryByText(/^Bewaard/)).toBeNull();
    expect(editor().textContent).toContain('Eerst de ramen.');
    disk.isFull = false;
    fireEvent.click(within(banner).getByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await stored()).map(({ text }) => text)).toEqual(['Eerst de ramen.']);
  });

  it('is saved when the room is left at once', async () => {
    const { stored } = await showRoom();
    pasteInNotes('Nog net gezegd.');
    fireEvent.click(screen.getByRole('button', { name: 'deur' }));
    await waitFor(async () =>
      expect((await stored()).map(({ text }) => text)).toEqual(['Nog net gezegd.']),
    );
  });

  it('is there on return when it could not be saved, and goes to the vault then', async () => {
    const { stored, disk } = await showRoom({ lines: [want] });
    disk.isFull = true;
    pasteInNotes('Niet kwijtraken.');
    await screen.findByRole('alert');
    const door = screen.getByRole('button', { name: 'deur' });
    fireEvent.click(door);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Notities' })).toBeNull());
    expect(screen.getByRole('alert').textContent).toContain('De schijf is vol.');
    disk.isFull = false;
    fireEvent.click(door);
    await screen.findByRole('textbox', { name: 'Notities' });
    expect(editor().textContent).toContain('Niet kwijtraken.');
    await waitFor(async () =>
      expect((await stored()).map(({ text }) => text)).toEqual([want.text, 'Niet kwijtraken.']),
    );
  });
});

describe('the keys of the room', () => {
  it('can be pressed by mouse at the foot', async () => {
    await showRoom();
    pasteInNotes('Wie beslist dat?');
    fireEvent.click(screen.getByRole('button', { name: /vraag/ }));
    await summary().findByText('Nog open:');
    fireEvent.click(screen.getByRole('button', { name: /wie praat/ }));
    await waitFor(() =>
      expect(editor().querySelector('[data-speaker="Consulent"]')).not.toBeNull(),
    );
  });

  it('say calmly that there is nothing to ask back when nothing was said', async () => {
    await showRoom();
    fireEvent.click(screen.getByRole('button', { name: /terugvragen/ }));
    await screen.findByText(/Zet de cursor op een regel die iemand zei/);
  });
});
