import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { need, report, showAfter } from './after-conversation.tsx';

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const patient = { timeout: 3000 };
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

async function readTogether() {
  const shown = await showAfter();
  fireEvent.click(await screen.findByRole('button', { name: 'Samen verbeteren' }, patient));
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

  it('says on the paper side, and to the inhabitant, which words the inhabitant corrected and what stood there', async () => {
    const { stored } = await readTogether();
    while (heading() !== 'Dit is afgesproken') press('ArrowRight');
    press('a');
    const field = screen.getByLabelText('Hoe moet het er staan?');
    fireEvent.change(field, { target: { value: 'U krijgt het verslag thuis.' } });
    press('Escape');
    await screen.findByText('Zo hebt u het verbeterd.');
    press('Escape');
    const theirs = await screen.findByRole('heading', { name: 'Verbeterd door mevrouw Yildiz' });
    expect(theirs.parentElement?.textContent).toContain(`Eerst stond er: ${report.text}`);
    fireEvent.click(
      screen.getByRole('button', { name: 'Bekijk de regel: U krijgt het verslag thuis.' }),
    );
    await screen.findByText(/mevrouw Yildiz heeft deze regel zelf verbeterd/);
    fireEvent.change(screen.getByLabelText(/Zo staat het onder/), {
      target: { value: 'Het verslag komt per post.' },
    });
    await waitFor(async () => {
      const lines = (await stored()).parts.flatMap((part) => part.lines);
      const changed = lines.find(({ text }) => text === 'Het verslag komt per post.');
      expect(changed?.changedBy).toBe('supporter');
    }, patient);
    expect(screen.queryByText(/zelf verbeterd/)).toBeNull();
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
