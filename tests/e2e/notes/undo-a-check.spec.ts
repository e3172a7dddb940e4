import { expect } from 'playwright/test';
import { test } from '../fixtures.ts';
import { aRoom, enterRoom, lineNow, notesOf } from './notes-room.ts';

test('undo takes a check back step by step, and leaves every word of the notes', async ({
  computer,
}) => {
  const { page } = await computer.open(aRoom);
  await enterRoom(page);
  await page.keyboard.press('Alt+1');
  await page.keyboard.type('Ik wil weer naar mijn zus.');
  await page.keyboard.press('Control+t');
  const panel = page.getByRole('region', { name: 'Terugvragen' });
  await panel.waitFor();
  const summary = page.getByRole('complementary', { name: 'Samenvatting tot nu toe' });
  await expect(summary).toContainText('Terugvragen loopt');
  await page.keyboard.type('Ze wil haar zus graag weer zien.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(panel).toBeHidden();
  await expect(summary).toContainText('Klopt');
  await expect(summary).not.toContainText('Terugvragen loopt');
  const written = await notesOf(page).innerText();

  await page.keyboard.press('Control+z');
  await expect(summary).toContainText('Terugvragen loopt');
  await page.keyboard.press('Control+z');
  await expect(summary).not.toContainText('Terugvragen loopt');
  await expect(lineNow(page)).toContainText('Ik wil weer naar mijn zus.');
  expect(await notesOf(page).innerText()).toBe(written);

  // Only then what was done before the check is next.
  await page.keyboard.press('Control+z');
  await expect(summary).not.toContainText('Nog niet gecheckt');
  await expect(lineNow(page)).toContainText('Ik wil weer naar mijn zus.');
});
