import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { goTo, prepare, type, untilSaved } from './prepare.tsx';

const words = 'Dan kan ik weer naar mijn zus. En naar de moskee';

describe('saving the prep sheet', () => {
  it('has what was typed again when the screen is opened again', async () => {
    const preparing = await prepare();
    goTo('Wat wilt u dat er anders wordt?');
    type('In eigen woorden, 1', words);
    await untilSaved(preparing, (sheet) =>
      expect(sheet.needs.map(({ text }) => text)).toEqual([words]),
    );
    expect(screen.getByText(/^Bewaard, /)).toBeTruthy();
    await preparing.reopen();
    goTo('Wat wilt u dat er anders wordt?');
    expect(screen.getByDisplayValue(words)).toBeTruthy();
  });

  it('saves the last letters when someone goes elsewhere at once', async () => {
    const preparing = await prepare();
    type('In eigen woorden', 'Mijn buurvrouw helpt minder.');
    await preparing.reopen();
    expect(screen.getByDisplayValue('Mijn buurvrouw helpt minder.')).toBeTruthy();
    await untilSaved(preparing, (sheet) =>
      expect(sheet.answers['basis.1']).toBe('Mijn buurvrouw helpt minder.'),
    );
  });

  it('saves the last letters before the vault locks', async () => {
    const preparing = await prepare();
    const locked = Promise.withResolvers<void>();
    preparing.vault.onEvent(({ name }) => name === 'vault.locked' && locked.resolve());
    type('In eigen woorden', words);
    fireEvent.click(screen.getByText('lock'));
    await locked.promise;
    await preparing.vault.unlock();
    expect((await preparing.stored()).answers['basis.1']).toBe(words);
  });

  it('says what is safe and keeps the words when a save is refused, and saves them on a retry', async () => {
    const preparing = await prepare();
    preparing.vault.close();
    type('In eigen woorden', words);
    const strip = await screen.findByRole('alert', undefined, { timeout: 3000 });
    expect(strip.textContent).toContain('Wat bewaard was, is veilig.');
    expect(screen.getByDisplayValue(words)).toBeTruthy();
    await preparing.vault.unlock();
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await untilSaved(preparing, (sheet) => expect(sheet.answers['basis.1']).toBe(words));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
  });

  it('still has unsaved words after going elsewhere while the disk is full', async () => {
    let isFull = true;
    const preparing = await prepare({
      through: (vault) => ({
        ...vault,
        raw: async (call) =>
          isFull && isSave(call) ? { ok: false, error: { code: 'disk-full' } } : vault.raw(call),
      }),
    });
    type('In eigen woorden', words);
    const strip = await screen.findByRole('alert', undefined, { timeout: 3000 });
    expect(strip.textContent).toContain('De schijf is vol.');
    await preparing.reopen();
    expect(screen.getByDisplayValue(words)).toBeTruthy();
    isFull = false;
    await untilSaved(preparing, (sheet) => expect(sheet.answers['basis.1']).toBe(words));
  });
});

function isSave(call: unknown): boolean {
  return (
    typeof call === 'object' &&
    call !== null &&
    'call' in call &&
    call.call === prepSheets.save.name
  );
}
