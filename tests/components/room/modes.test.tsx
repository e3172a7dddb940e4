import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { room } from '../../../shared/features/room/contract.ts';
import { aLine, itemId } from '../../support/builders.ts';
import { pasteInNotes, showRoom } from '../notes/show-room.tsx';

const said = aLine({ text: 'Ik wil weer naar mijn zus.', position: 1 });
const hidden = aLine({
  text: 'Alleen voor mij.',
  speaker: 'supporter',
  isPrivate: true,
  position: 2,
});
const point = { id: itemId(), text: 'Het bed en de ramen lukken niet meer' };

const editor = () => screen.getByRole('textbox', { name: 'Notities' });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

async function choose(mode: string) {
  press('F4');
  await screen.findByRole('region', { name: 'Zo schrijf je mee' });
  press(mode);
}

describe('reading out', () => {
  it('shows the line at the caret alone, never a private one, and Esc goes back to the notes', async () => {
    await showRoom({ lines: [said, hidden] });
    editor().focus();
    press('F8');
    const large = await screen.findByRole('dialog', { name: 'Lees voor' });
    expect(large.textContent).toContain(said.text);
    expect(large.textContent).not.toContain(hidden.text);
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(editor());
  });

  it('shows the prompt of a check that is open, and leaves the check open', async () => {
    await showRoom({ lines: [{ ...said, mark: 'key_point' }] });
    fireEvent.click(await screen.findByRole('button', { name: /Nog niet gecheckt/ }));
    await screen.findByRole('region', { name: 'Terugvragen' });
    const prompt = document.querySelector('[data-read-out]')?.textContent ?? '';
    press('F8');
    const large = await screen.findByRole('dialog', { name: 'Lees voor' });
    expect(prompt).not.toBe('');
    expect(large.textContent).toContain(prompt);
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    screen.getByRole('region', { name: 'Terugvragen' });
  });
});

describe('typing in from paper', () => {
  it('goes point by point, ticks what was said, and gives lines the time of the conversation', async () => {
    const { vault, conversation, stored } = await showRoom({ sheet: { mustSay: [point] } });
    await choose('2');
    await screen.findByText('Overtypen van papier, 1 van 5');
    pasteInNotes('Dat lukt echt niet meer.');
    await waitFor(async () => expect(await stored()).toHaveLength(1), { timeout: 3000 });
    const [line] = await stored();
    expect(new Date(line?.writtenAt ?? '').getHours()).toBe(10);
    expect(line?.writtenAt.startsWith(conversation.date)).toBe(true);
    expect(line?.enteredAt).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Is gezegd' }));
    await screen.findByRole('button', { name: 'Toch niet gezegd' });
    const ticked = await vault.get(prepSheets.listSaid, { conversationId: conversation.id });
    expect(ticked).toMatchObject([{ itemId: point.id }]);
    fireEvent.click(screen.getByRole('button', { name: 'Volgende punt' }));
    await screen.findByText('Wat is er nog meer gezegd?');
    expect(document.activeElement).toBe(editor());
  });
});

describe('with an interpreter', () => {
  it('says who speaks and that it is interpreted, whom to look at, and never to use a child', async () => {
    const { vault, conversation } = await showRoom({ lines: [said] });
    await choose('3');
    const strip = await screen.findByRole('region', { name: 'Met een tolk' });
    expect(strip.textContent).toContain('De tolk vertaalt wat mevrouw zei');
    expect(strip.textContent).toContain('Kijk mevrouw aan, niet de tolk.');
    expect(strip.textContent).toContain('Nooit een kind als tolk.');
    pasteInNotes('En naar de moskee.');
    await waitFor(() => expect(strip.textContent).toContain('Mevrouw spreekt'));
    const { mode } = await vault.get(room.get, { conversationId: conversation.id });
    expect(mode).toBe('interpreter');
  });
});
