import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pace } from '../../../shared/features/pace/contract.ts';
import { aLine } from '../../support/builders.ts';
import { showRoom } from '../notes/show-room.tsx';

const editor = () => screen.getByRole('textbox', { name: 'Notities' });
const chooser = () => screen.findByRole('region', { name: 'Tempo, alleen voor jou' });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

async function roomWithPace() {
  const shown = await showRoom({ lines: [aLine({ text: 'Ik weet het niet.' })] });
  const conversationId = shown.conversation.id;
  return { ...shown, kept: () => shown.vault.get(pace.get, { conversationId }) };
}

// The clock of the vault stands still at this moment; the clock of the page is put beside it.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-03T09:32:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the pace', () => {
  it('is marked with F2 and one key, and what fits the sign stands there until somebody writes on', async () => {
    const { kept } = await roomWithPace();
    editor().focus();
    press('F2');
    await chooser();
    press('h');
    await screen.findByText(/wordt stil\. Neem pauze/);
    expect((await kept()).marks).toMatchObject([{ sign: 'o8' }]);
    expect(document.activeElement).toBe(editor());
  });

  it('says so when the disk does not take a mark, until one is taken', async () => {
    const { kept, disk } = await roomWithPace();
    disk.isFull = true;
    press('F2');
    await chooser();
    press('h');
    const strip = await screen.findByRole('alert');
    expect(strip.textContent).toMatch(/^Wat je net deed, is niet gelukt\. De schijf is vol\./);
    expect((await kept()).marks).toEqual([]);

    disk.isFull = false;
    press('F2');
    await chooser();
    press('f');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await kept()).marks).toMatchObject([{}]);
  });

  it('is too fast with F2 twice, and a wrong key is taken back', async () => {
    const { kept } = await roomWithPace();
    press('F2');
    await chooser();
    press('F2');
    await waitFor(async () => expect((await kept()).marks).toMatchObject([{ sign: 'over' }]));
    press('F2');
    await chooser();
    await screen.findByRole('button', { name: 'Haal “te snel” weg' });
    press('Backspace');
    await waitFor(async () => expect((await kept()).marks).toEqual([]));
  });

  it('asks quietly for less after two signs, with sentences to say, until it was seen', async () => {
    await roomWithPace();
    for (const key of ['h', 'f']) {
      press('F2');
      await chooser();
      press(key);
      await waitFor(() => expect(screen.queryByRole('region', { name: /Tempo/ })).toBeNull());
    }
    fireEvent.click(await screen.findByRole('button', { name: 'Tempo omlaag of pauze?' }));
    await chooser();
    screen.getByText('“Dit gaat snel. Mag het een stukje langzamer?”');
    fireEvent.click(screen.getByRole('button', { name: 'Naar de notities' }));
    await waitFor(() => expect(screen.queryByText('Tempo omlaag of pauze?')).toBeNull());
  });

  it('stands still during a break, which says how long it lasts', async () => {
    const { kept } = await roomWithPace();
    press('F2');
    await chooser();
    press('p');
    await screen.findByText(/^Pauze, \d+ min$/);
    fireEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await waitFor(async () => expect((await kept()).pauses[0]?.endedAt).not.toBeNull());
  });
});
