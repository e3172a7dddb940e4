import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { summary } from '../../../shared/features/summary/contract.ts';
import { aLine } from '../../support/builders.ts';
import { giveBack, need, type Shown, showAfter } from './after-conversation.tsx';

const patient = { timeout: 6000 };
const promise = aLine({
  speaker: 'partner',
  mark: 'agreement',
  text: 'U krijgt die traplift zeker, dat beloof ik u.',
  position: 5,
});
const jargon = aLine({
  speaker: 'partner',
  mark: 'agreement',
  text: 'De gemeente beslist over de maatwerkvoorziening.',
  position: 6,
});
const ownJargon = aLine({
  mark: 'key_point',
  text: 'Ik wil die maatwerkvoorziening niet.',
  position: 7,
});

const look = () => within(screen.getByRole('region', { name: 'Om na te kijken' }));
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

/** Na, with a promise, a hard word, and the same word in the mouth of the inhabitant. */
async function showWithFindings(): Promise<Shown> {
  const shown = await showAfter([promise, jargon, ownJargon]);
  for (const line of [promise, jargon]) await giveBack(shown.vault, line);
  await screen.findByRole('region', { name: 'Om na te kijken' }, patient);
  await look().findByText('Jouw rol', undefined, patient);
  await look().findByText(/^1 van [2-9]/, undefined, patient);
  return shown;
}

async function textsOf({ stored }: Shown): Promise<string[]> {
  return (await stored()).parts.flatMap(({ lines }) => lines.map(({ text }) => text));
}

/** Goes on until the remark is about these words; remarks may still be coming in. */
async function goToFinding(words: string): Promise<void> {
  const givesUpAt = performance.now() + patient.timeout;
  while (performance.now() < givesUpAt) {
    if (look().queryByText(`“${words}”`, { selector: 'blockquote' })) return;
    press('ArrowRight');
    await waitFor(() => look().getByText(/^\d+ van \d+$/));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no remark on ${words}`);
}

describe('what needs a look', () => {
  it('begins with what may step outside the role, and puts the neutral words there with O', async () => {
    const shown = await showWithFindings();
    look().getByText(`“${promise.text}”`, { selector: 'blockquote' });
    press('o');
    await waitFor(async () => expect(await textsOf(shown)).not.toContain(promise.text), patient);
  });

  it('keeps a hard word and explains it with H', async () => {
    const shown = await showWithFindings();
    await goToFinding('maatwerkvoorziening');
    press('h');
    await waitFor(async () => {
      expect(await textsOf(shown)).toContain(
        'De gemeente beslist over de maatwerkvoorziening. Het woord maatwerkvoorziening betekent: hulp die bij u past.',
      );
    }, patient);
  });

  it('replaces a hard word in its line and nowhere else', async () => {
    const shown = await showWithFindings();
    await goToFinding('maatwerkvoorziening');
    fireEvent.click(look().getByRole('button', { name: /^Vervang/ }));
    await waitFor(async () => {
      const texts = await textsOf(shown);
      expect(texts).not.toContain(jargon.text);
      expect(texts.some((text) => text.startsWith('De gemeente beslist over '))).toBe(true);
      expect(texts).toContain(ownJargon.text);
    }, patient);
  });

  it('lets a remark stand with L, for good, until somebody asks to look again', async () => {
    const shown = await showWithFindings();
    const { id: conversationId } = shown.conversation;
    press('l');
    await waitFor(
      () => expect(look().queryByText(`“${promise.text}”`, { selector: 'blockquote' })).toBeNull(),
      patient,
    );
    expect(await textsOf(shown)).toContain(promise.text);
    const left = await shown.vault.get(summary.listLeftAsItIs, { conversationId });
    expect(left).toMatchObject([{ rule: 'promise', said: promise.text }]);
    fireEvent.click(look().getByRole('button', { name: /^Nog eens kijken naar 1 ding/ }));
    await look().findByText(`“${promise.text}”`, { selector: 'blockquote' }, patient);
  });

  it('selects the line on the paper it is about, while the focus stays', async () => {
    await showWithFindings();
    const before = document.activeElement;
    press('ArrowRight');
    await waitFor(() => {
      const chosen = screen.getAllByRole('button', { pressed: true });
      expect(chosen).toHaveLength(1);
    }, patient);
    expect(document.activeElement).toBe(before);
  });

  it('is never the inhabitant’s own words', async () => {
    await showWithFindings();
    const seen: string[] = [];
    for (let steps = 0; steps < 12; steps += 1) {
      seen.push(screen.getByRole('region', { name: 'Om na te kijken' }).textContent);
      press('ArrowRight');
      await waitFor(() => look().getByText(/^\d+ van \d+$/));
    }
    const own = [need.text, ownJargon.text].map((text) => `“${text}”`);
    const said = seen.map((text) => /Jouw rol|Moeilijk|Getal/.exec(text) && text);
    for (const words of own) expect(said.join(' ').split('Deze regel')[0]).not.toContain(words);
  });

  it('says how hard the text is in words, and what belongs on the paper', async () => {
    await showWithFindings();
    await look().findByText(/schrijfregels (voor|van) B1|Te kort om te meten/, undefined, patient);
    look().getByRole('heading', { name: 'Wat op het blad hoort' });
    look().getByText(/Bovenaan staat in het kort/);
  });

  it('leaves its keys to whoever types', async () => {
    const shown = await showWithFindings();
    fireEvent.click(
      await within(screen.getByRole('article')).findByRole('button', { name: /die traplift/ }),
    );
    const field = await look().findByLabelText(/Zo staat het onder/);
    fireEvent.keyDown(field, { key: 'o' });
    expect(await textsOf(shown)).toContain(promise.text);
  });
});
