import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { need, report, showAfter } from './after-conversation.tsx';

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

async function readTogether() {
  const shown = await showAfter();
  fireEvent.click(await screen.findByRole('button', { name: 'Samen verbeteren' }));
  return shown;
}

describe('reading together', () => {
  it('shows one line at a time and goes on with K and the arrow keys', async () => {
    await readTogether();
    expect(heading()).toBe('In het kort');
    screen.getByText(/^Regel 1 van/);
    press('ArrowRight');
    press('ArrowRight');
    expect(heading()).toBe('Dit hebt u verteld');
    screen.getByText(`“${need.text}”`);
    press('k');
    expect(heading()).toBe('Dit is afgesproken');
    press('ArrowLeft');
    expect(heading()).toBe('Dit hebt u verteld');
    screen.getByText(/Klopt\.$/);
  });

  it('changes the words with A, goes back to the answers with Esc, and keeps the change', async () => {
    const { stored } = await readTogether();
    while (heading() !== 'Dit is afgesproken') press('ArrowRight');
    press('a');
    const field = screen.getByLabelText('Hoe moet het er staan?');
    expect(field).toBe(document.activeElement);
    fireEvent.change(field, { target: { value: 'U krijgt het verslag thuis.' } });
    // In the field these are letters.
    press('k');
    expect(heading()).toBe('Dit is afgesproken');

    press('Escape');
    await screen.findByText('U krijgt het verslag thuis.');
    expect(document.activeElement?.textContent).toMatch(/^Klopt/);
    const texts = (await stored()).parts.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts).toContain('U krijgt het verslag thuis.');
    expect(texts).not.toContain(report.text);
  });

  it('goes on with the next line when one is left out', async () => {
    const { stored } = await readTogether();
    while (heading() !== 'Dit hebt u verteld') press('ArrowRight');
    press('a');
    fireEvent.click(screen.getByRole('button', { name: 'Weglaten' }));
    await waitFor(() => expect(heading()).toBe('Dit is afgesproken'));
    expect((await stored()).leftOut).toMatchObject([{ text: need.text }]);
  });

  it('says when it was the last line, and gives the paper back with Esc', async () => {
    await readTogether();
    for (let lines = 0; lines < 40; lines += 1) press('k');
    screen.getByText('Dit was de laatste regel.');
    press('Escape');
    await screen.findByRole('article');
    expect(screen.queryByText('Dit was de laatste regel.')).toBeNull();
  });
});
