import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { test } from '../fixtures.ts';
import { aRoom, enterRoom, markNow, notesOf, speakerNow } from './notes-room.ts';

/** Presses keys one by one and counts them. */
function countedKeys(page: Page) {
  let count = 0;
  return {
    count: () => count,
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        await page.keyboard.press(key);
        count += 1;
      }
    },
  };
}

test('what is done most takes the fewest keys', async ({ computer }) => {
  const { page } = await computer.open(aRoom);
  await enterRoom(page);

  await test.step('a line of another speaker: at most 2 keys beyond its words', async () => {
    for (const [key, who] of [
      ['Alt+1', 'Mevrouw'],
      ['Alt+2', 'Consulent'],
      ['Alt+3', 'Ik'],
      ['Alt+4', 'Buurvrouw'],
    ] as const) {
      const keys = countedKeys(page);
      await keys.press('Enter', key);
      await page.keyboard.type('Dat is goed.');
      expect(await speakerNow(page)).toBe(who);
      expect(keys.count()).toBeLessThanOrEqual(2);
    }
  });

  await test.step('a mark, and how it is known: 1 key', async () => {
    for (const [key, words] of [
      ['Control+k', 'kernpunt'],
      ['Control+Shift+a', 'afspraak'],
      ['Alt+v', 'vraag'],
      ['Alt+c', 'eigen woorden'],
      ['Alt+s', 'signaal'],
      ['Alt+i', 'zelf gezien'],
      ['Alt+d', 'mening'],
      ['Alt+p', 'privé'],
      ['Alt+z', 'zorg · privé'],
    ] as const) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('Dat is goed.');
      const keys = countedKeys(page);
      await keys.press(key);
      await expect.poll(() => markNow(page)).toBe(words);
      expect(keys.count()).toBe(1);
    }
  });

  await test.step('a check from any line: at most 2 keys', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+2');
    await page.keyboard.type('U krijgt een brief.');
    const keys = countedKeys(page);
    await keys.press('Control+t');
    await page.getByRole('region', { name: 'Terugvragen' }).waitFor();
    expect(keys.count()).toBeLessThanOrEqual(2);
    await page.keyboard.press('Escape');
  });

  await test.step('an agreement with who and when: at most 4 keys beyond its words', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.type('De buurvrouw belt morgen de gemeente');
    const keys = countedKeys(page);
    await keys.press('Control+Shift+a');
    const proposal = page.getByRole('region', { name: 'Voorstel voor wie en wanneer' });
    await expect(proposal).toContainText('wie: Buurvrouw');
    const summary = page.getByRole('complementary', { name: 'Samenvatting tot nu toe' });
    // Until it is accepted nobody knows.
    await expect(summary).not.toContainText('Buurvrouw · morgen');
    await keys.press('Control+Enter');
    await expect(summary).toContainText('Buurvrouw · morgen');
    await proposal.waitFor({ state: 'detached' });
    expect(keys.count()).toBeLessThanOrEqual(4);
  });

  await test.step('undo takes back the confirmation, then the mark, and keeps the words', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Ongedaan gemaakt: wie en wanneer.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect.poll(() => markNow(page)).toBe('');
    await expect(notesOf(page)).toContainText('De buurvrouw belt morgen de gemeente');
  });

  await test.step('a wrong day is asked about and corrected with two keys', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.type('De buurvrouw belt op 31 februari /a ');
    await expect(page.getByText('“31 februari” staat niet in de kalender.')).toBeVisible();
    await page.keyboard.press('Alt+w');
    await page.getByRole('form', { name: 'Wie doet het, en wanneer?' }).waitFor();
    await page.keyboard.press('Escape');
  });
});
