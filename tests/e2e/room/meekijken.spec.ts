import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { askThrough, type Request } from '../../../shared/contract/ask-through.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { pace } from '../../../shared/features/pace/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { aLine, aTopic, itemId } from '../../support/builders.ts';
import { test } from '../fixtures.ts';
import { emptyConversation, goIntoRoom } from './empty-room.ts';

/** Stands in every place that is private, and nowhere else. */
const SECRET = 'Zwaluwnest';
/** Stands beside it in every place that is not. */
const OPEN = 'Keukentafel';

test('while the inhabitant looks along, nothing private is on any screen of the conversation', async ({
  computer,
}) => {
  const { page } = await computer.open(async (request) => plant(request));
  await goIntoRoom(page);
  const watched = page.getByRole('button', { name: /^Meekijken aan/ });

  await test.step('in the room', async () => {
    await page.getByRole('button', { name: /Tempo omlaag/ }).waitFor();
    expect(await shown(page)).toContain(SECRET);
    await page.keyboard.press('F9');
    await expect(watched).toBeVisible();
    const now = await shown(page);
    expect(now).toContain(OPEN);
    expect(now).not.toContain(SECRET);
    expect(now).not.toContain('Tempo omlaag');
  });

  await test.step('a private line can be written on unseen', async () => {
    const line = `${SECRET} gaat verder`;
    await page.keyboard.press('Control+End');
    await page.keyboard.type('/p ');
    await page.keyboard.type(line);
    const words = page.locator('[data-line]', { hasText: line }).locator('.line__text');
    await expect(words).toHaveCSS('opacity', '0');
    await page.keyboard.press('Enter');
    await page.keyboard.type(`${OPEN} weer`);
    await expect(page.locator('[data-line]', { hasText: line })).toBeHidden();
    expect(await shown(page)).not.toContain(SECRET);
  });

  await test.step('F2 shows nothing', async () => {
    await page.keyboard.press('F2');
    await expect(page.getByRole('region', { name: /Tempo/ })).toHaveCount(0);
  });

  await test.step('while the conversation is rounded off', async () => {
    await page.getByRole('button', { name: 'Afronden' }).press('Enter');
    await page.getByRole('heading', { name: 'Volgend contact' }).waitFor();
    await expect(watched).toBeVisible();
    const now = await shown(page);
    expect(now).toContain(OPEN);
    expect(now).not.toContain(SECRET);
    expect(now).not.toContain('Tempo omlaag');
  });

  await test.step('before the conversation', async () => {
    await goTo(page, 'Vóór');
    await page.locator('main h1').waitFor();
    const parts = await page
      .getByRole('navigation', { name: 'Onderdelen' })
      .getByRole('button')
      .all();
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) {
      await part.press('Enter');
      expect(await shown(page)).not.toContain(SECRET);
    }
  });

  await test.step('after the conversation', async () => {
    await goTo(page, 'Na');
    await page.locator('[data-paper-ready="samenvatting"]').waitFor();
    expect(await shown(page)).not.toContain(SECRET);
    await expect(page.getByText('Het tempo was')).toHaveCount(0);
    await page.keyboard.press('F9');
    await expect(page.getByText('Het tempo was')).toBeVisible();
    await page.keyboard.press('F9');
  });

  await test.step('screens on which others are named stay shut', async () => {
    await page.getByRole('button', { name: 'Terug naar de zaak' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Er kijkt iemand mee' })).toBeVisible();
    await page.keyboard.press('Control+Shift+f');
    await expect(page.getByRole('heading', { name: 'Er kijkt iemand mee' })).toBeVisible();
  });

  await test.step('and when it is over, everything is there again', async () => {
    await page.getByRole('button', { name: 'Terug naar het gesprek' }).press('Enter');
    await page.getByRole('textbox', { name: 'Notities' }).waitFor();
    await page.keyboard.press('F9');
    expect(await shown(page)).toContain(SECRET);
    await goTo(page, 'Vóór');
    await page.getByRole('button', { name: /^Dit wil ik niet vertellen/ }).press('Enter');
    await expect.poll(() => shown(page)).toContain(SECRET);
  });
});

/** A conversation with the secret word in each private place, and signs of a pace that is too high. */
async function plant(request: Request): Promise<void> {
  const { id: conversationId } = await emptyConversation(request);
  const hidden = (at: string) => `${SECRET} ${at}`;
  await askThrough(request, prepSheets.save, {
    conversationId,
    sheet: {
      ...emptyPrepSheet(),
      mustSay: [{ id: itemId(), text: OPEN }],
      withheld: hidden('niet vertellen'),
      privateMarks: hidden('aantekening'),
      reflection: hidden('terugblik'),
      domains: { veilig: { choice: 'talk_about', words: hidden('veilig'), helper: '' } },
      answers: { 'keukentafel_wmo.10': hidden('moeilijk om te zeggen') },
    },
  });
  await askThrough(request, notes.save, {
    conversationId,
    changed: [
      aTopic('Thuis', 1),
      aLine({ text: `${OPEN} gezegd`, position: 2 }),
      aLine({ speaker: 'supporter', text: hidden('privé'), isPrivate: true, position: 3 }),
      aLine({
        speaker: 'supporter',
        text: hidden('zorg'),
        mark: 'worry',
        isPrivate: true,
        position: 4,
      }),
      aLine({ speaker: 'supporter', text: hidden('signaal'), mark: 'signal', position: 5 }),
    ],
    removed: [],
  });
  for (const sign of ['o8', 'o6'] as const)
    await askThrough(request, pace.mark, { conversationId, sign });
}

async function goTo(page: Page, moment: string): Promise<void> {
  const moments = page.getByRole('navigation', { name: 'Momenten van dit gesprek' });
  await moments.getByRole('button', { name: moment }).press('Enter');
}

/** Every word a person sees: text that is drawn, and what stands in fields. A line that is written unseen is not drawn. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isDrawn = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement && isDrawn(node.parentElement)) words.push(node.textContent ?? '');
    }
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
      isDrawn,
    );
    return [...words, ...fields.map(({ value }) => value)].join('\n');
  });
}
