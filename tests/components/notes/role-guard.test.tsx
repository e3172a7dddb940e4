import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
// The room fetches the rules when it has nothing else to do; here they are there from the start.
import '../../../shared/features/role-guard/guard-text.ts';
import { aLine } from '../../support/builders.ts';
import { showRoom } from './show-room.tsx';

const promise = 'U krijgt die hulp zeker van de gemeente.';
const own = aLine({ speaker: 'supporter', text: `Dag mevrouw. ${promise}`, position: 2 });
const theirs = aLine({
  speaker: 'partner',
  text: 'U krijgt die hulp zeker, dat beloof ik.',
  position: 1,
});
const literal = aLine({
  speaker: 'supporter',
  mark: 'quote',
  text: 'Ik beloof u de hulp.',
  position: 3,
});
const second = aLine({ speaker: 'supporter', text: 'Die consulent deugt niet.', position: 4 });
const third = aLine({
  speaker: 'supporter',
  text: 'Ik heb namens mevrouw ja gezegd tegen de dagbesteding.',
  position: 5,
});

const editor = () => screen.getByRole('textbox', { name: 'Notities' });
const panel = () => within(screen.getByRole('region', { name: 'Een zin over je rol' }));
const ask = () => fireEvent.keyDown(editor(), { key: 'b', code: 'KeyB', altKey: true });

/** The notes are read when nobody types. */
async function askUntilRead(): Promise<void> {
  await waitFor(
    () => {
      ask();
      panel();
    },
    { timeout: 15_000 },
  );
}

describe('the role guard in the room', () => {
  it('shows on request why, and other words, which one key takes', async () => {
    const { stored } = await showRoom({ lines: [theirs, own, literal] });
    const texts = async () => (await stored()).map(({ text }) => text);
    await askUntilRead();
    expect(panel().getByText(promise)).toBeTruthy();
    expect(panel().getByRole('status').textContent).toContain('iemand anders beslist');
    fireEvent.keyDown(document.activeElement ?? editor(), { key: '1' });
    const replaced = 'Dag mevrouw. De gemeente beslist. U krijgt uiterlijk op … bericht.';
    await waitFor(async () => expect(await texts()).toContain(replaced));
    expect(screen.queryByRole('region', { name: 'Een zin over je rol' })).toBeNull();
    expect(await texts()).toContain(literal.text);
  });

  it('says nothing of what others said or of literal words', async () => {
    await showRoom({ lines: [theirs, literal, second] });
    await askUntilRead();
    expect(panel().getByText(second.text)).toBeTruthy();
    expect(panel().queryByRole('button', { name: /^Volgende/ })).toBeNull();
  });

  it('leaves a sentence as it is, also after the room was left', async () => {
    await showRoom({ lines: [own, second, third] });
    await askUntilRead();
    fireEvent.click(panel().getByRole('button', { name: 'Volgende (3 van 3)' }));
    fireEvent.keyDown(document.activeElement ?? editor(), { key: '2' });
    fireEvent.keyDown(document.activeElement ?? editor(), { key: '2' });
    expect(panel().getByText(third.text)).toBeTruthy();
    fireEvent.keyDown(document.activeElement ?? editor(), { key: 'Escape' });

    fireEvent.click(screen.getByText('deur'));
    fireEvent.click(screen.getByText('deur'));
    await screen.findByRole('textbox', { name: 'Notities' });
    // The sentence that was not looked at is there again; the two that were put away are not.
    await askUntilRead();
    expect(panel().getByText(third.text)).toBeTruthy();
    await waitFor(() => expect(panel().queryByRole('button', { name: /^Volgende/ })).toBeNull());
  });
});
