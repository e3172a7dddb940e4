import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { makeVault, unlockVault } from '../../main/cli/story-player/first-steps.ts';
import { handsOn } from '../../main/cli/story-player/hands.ts';
import { demoVault } from '../../main/host/demo-vault.ts';
import { fileHashes } from '../support/file-bytes.ts';
import { smallDisk } from '../support/small-disk.ts';
import { PASSPHRASE, test } from './fixtures.ts';

test('a wrong passphrase is said calmly, and after the wait the right one opens', async ({
  computer,
}) => {
  const first = await computer.open();
  await makeVault(handsOn(first.page), PASSPHRASE);
  await first.close();

  const { page } = await computer.open();
  const hands = handsOn(page);
  await hands.write(
    page.getByRole('textbox', { name: 'Wachtzin', exact: true }),
    'een andere wachtzin',
  );
  await hands.keys('Enter');
  await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible();
  await page.waitForTimeout(1000);
  await unlockVault(hands, PASSPHRASE);
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('a damaged vault is refused with what is safe and what to do, and keeps every byte', async ({
  computer,
}) => {
  const first = await computer.open();
  await makeVault(handsOn(first.page), PASSPHRASE);
  await first.close();
  const vaults = join(computer.dataFolder, 'vaults');
  const vault = join(vaults, readdirSync(vaults)[0] ?? '');
  writeFileSync(join(vault, 'naast.db'), '');
  const before = fileHashes(vault);

  const { page } = await computer.open();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('leeg');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(fileHashes(vault)).toEqual(before);
});

test('a vault in a folder that is synced elsewhere is not opened, and the way out is told', async ({
  computer,
}) => {
  const first = await computer.open();
  await makeVault(handsOn(first.page), PASSPHRASE);
  await first.close();
  mkdirSync(join(computer.dataFolder, '.stfolder'));
  const vaults = join(computer.dataFolder, 'vaults');
  const before = fileHashes(vaults);

  const { page } = await computer.open();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('onveilige plek');
  await expect(page.getByText(vaults)).toBeVisible();
  await expect(page.getByText(/laat dit scherm dan aan je beheerder zien/)).toBeVisible();
  expect(fileHashes(vaults)).toEqual(before);
});

test('locking in the middle of a sentence loses not one letter', async ({ computer }) => {
  const first = await computer.open((request) => demoVault(request, PASSPHRASE));
  await openRoom(first.page);
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.type('En ik wil ook nog zeggen dat');
  await first.page.keyboard.press('Control+l');
  expect(await first.ended).toBe('locked');

  const again = await computer.open();
  await unlockVault(handsOn(again.page), PASSPHRASE);
  await openRoom(again.page);
  await expect(again.page.getByRole('textbox', { name: 'Notities' })).toContainText(
    'En ik wil ook nog zeggen dat',
  );
});

test('pasted web pages become plain lines of notes', async ({ computer }) => {
  const { page } = await computer.open((request) => demoVault(request));
  await openRoom(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', '<p><b>Vet</b> gezegd</p><script>alert(1)</script>');
    clipboard.setData('text/plain', 'Vet gezegd\nen nog iets');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    );
  });
  const notes = page.getByRole('textbox', { name: 'Notities' });
  await expect(notes).toContainText('Vet gezegd');
  await expect(notes).toContainText('en nog iets');
  expect(await notes.locator('b, script').count()).toBe(0);
});

test('a full disk keeps the text on screen, says so for as long as it lasts, and saves when there is room', async ({
  computer,
}) => {
  const disk = smallDisk(6);
  if (typeof disk === 'string') {
    console.log(`not run: ${disk}`);
    return;
  }
  try {
    const { page } = await computer.open((request) => demoVault(request), disk.path);
    await openRoom(page);
    await page.keyboard.press('Control+End');
    disk.fill();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(`${'Dit past er niet meer bij. '.repeat(300)}Slot.`);
    const strip = page.getByRole('alert').or(page.locator('.strip'));
    await expect(strip.first()).toContainText('schijf');
    await expect(page.getByRole('textbox', { name: 'Notities' })).toContainText('Slot.');
    await page.getByRole('button', { name: 'Bewaar versleuteld op een andere plek' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await expect(strip.first()).toContainText('staat versleuteld in');
    const copy = readFileSync(join(computer.papers, 'naast-noodkopie.naast'));
    expect(copy.length).toBeGreaterThan(7_000);
    expect(copy.includes('Dit past er niet')).toBe(false);
    disk.makeRoom();
    await expect(strip).toHaveCount(0, { timeout: 20_000 });
  } finally {
    disk.remove();
  }
});

async function openRoom(page: Page): Promise<void> {
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('scootmobiel');
  await page.locator('mark').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Notities' }).waitFor();
}
