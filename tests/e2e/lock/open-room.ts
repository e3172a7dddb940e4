import type { Page } from 'playwright-core';

/** Opens the room of the demo's conversation, by way of a word in its notes. */
export async function openRoom(page: Page): Promise<void> {
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('scootmobiel');
  await page.locator('mark').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Notities' }).waitFor();
}
