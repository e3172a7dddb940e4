import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { aLine } from '../../support/builders.ts';
import { test } from '../fixtures.ts';
import { aRoom, enterRoom, notesOf } from './notes-room.ts';

const own = 'Ik beloof dat u de hulp krijgt.';

test('the supporter sees a thin line, reads why, takes other words and takes them back', async ({
  computer,
}) => {
  const lines = [
    aLine({ speaker: 'partner', text: 'U krijgt die hulp zeker.', position: 1 }),
    aLine({ speaker: 'supporter', text: `Dag mevrouw. ${own}`, position: 2 }),
  ];
  const { page } = await computer.open((request) => aRoom(request, lines));
  await enterRoom(page);
  await expect.poll(() => underlined(page)).toEqual([own]);

  await page.keyboard.type('/b');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Een zin over je rol' });
  await expect(panel).toContainText('iemand anders beslist');
  await page.keyboard.press('1');
  await expect(notesOf(page)).toContainText(
    'Dag mevrouw. De gemeente of een andere instantie beslist.',
  );
  await expect.poll(() => underlined(page)).toEqual([]);
  await page.keyboard.type('3 mei');
  await expect(notesOf(page)).toContainText('uiterlijk op 3 mei bericht.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(notesOf(page)).toContainText(`Dag mevrouw. ${own}`);
  await expect.poll(() => underlined(page)).toEqual([own]);

  await page.keyboard.press('F9');
  await expect.poll(() => underlined(page)).toEqual([]);
});

/** The words that the role guard painted. */
function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('role-guard') ?? [])].map(
      ({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );
}
