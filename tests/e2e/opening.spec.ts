import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { handsOn } from '../../main/cli/story-player/hands.ts';
import { settings } from '../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../shared/features/settings/schema.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import { PASSPHRASE, test } from './fixtures.ts';
import { look } from './look.ts';
import { readPdf } from './read-pdf.ts';

const themes = ['light', 'dark', 'contrast'] as const;

/** What stands before the app and what is about the keys, each reached by keyboard from where the one before left off. */
for (const theme of themes) {
  test(`opening and the keys can be used by everyone, ${theme}, at 100 % and 200 %`, async ({
    computer,
  }) => {
    test.setTimeout(300_000);
    const first = await computer.open(async (request) => {
      await request({ call: settings.save.name, input: { ...defaultSettings, theme } });
    });
    let { page } = first;
    let hands = handsOn(page);
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const title = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

    await field('Naam van de kluis').waitFor();
    await hands.write(field('Naam van de kluis'), 'Sanne');
    await hands.press(button('Laat Naast een wachtzin maken'));
    await page.getByText(/^Vijf woorden/).waitFor();
    await look(page, theme, 'een kluis maken');
    await hands.write(field('Je wachtzin'), PASSPHRASE);
    await hands.press(button('Maak de kluis'));
    await button('Afdrukken').waitFor({ timeout: 60_000 });
    await look(page, theme, 'herstelsleutel');
    const groups = await page.locator('.recovery-key').getByRole('listitem').allInnerTexts();
    await seeOneSheet(page, join(computer.papers, 'herstelsleutel.pdf'), groups);
    await hands.press(button('Ik heb de sleutel, verder'));
    await page
      .getByRole('textbox', { name: /^Groep/ })
      .first()
      .waitFor();
    await look(page, theme, 'overtypen');
    for (const [index, group] of groups.entries()) {
      const asked = field(`Groep ${index + 1}`);
      if (await asked.isVisible()) await hands.write(asked, group);
    }
    await hands.keys('Enter');
    await page.getByRole('navigation').waitFor();

    await page.getByRole('navigation').getByText('Instellingen', { exact: true }).press('Enter');
    await page.getByRole('link', { name: 'Wachtzin en sleutels' }).press('Enter');
    await title('Wachtzin en sleutels');
    await look(page, theme, 'wachtzin en sleutels');
    await hands.press(button('Versleutel alles opnieuw'));
    await field('Je wachtzin van nu').waitFor();
    await look(page, theme, 'versleutel alles opnieuw');
    await page.getByRole('navigation').getByText('Instellingen', { exact: true }).press('Enter');
    await page.getByRole('link', { name: 'Wat Naast belooft, en wat niet' }).press('Enter');
    await title('Wat Naast belooft, en wat niet');
    await look(page, theme, 'beloften');
    await first.close();

    const second = await computer.open();
    ({ page } = second);
    hands = handsOn(page);
    await title('Sanne');
    await look(page, theme, 'openen');
    await hands.press(button('Openen met de herstelsleutel'));
    await hands.write(field('Herstelsleutel'), groups.with(2, 'AAAAA').join(' '));
    await hands.press(button('Openen'));
    await page.getByText('Groep 3 is anders').waitFor();
    await look(page, theme, 'openen met de herstelsleutel');
    await hands.write(field('Herstelsleutel'), groups.join(' ').toLowerCase());
    await hands.press(button('Openen'));
    await title('Kies een nieuwe wachtzin');
    await look(page, theme, 'een nieuwe wachtzin');
    await second.close();

    const vaults = join(computer.dataFolder, 'vaults');
    const [sanne = ''] = readdirSync(vaults);
    const third = await computer.open(async (request) => {
      await setUpVault(request, { label: 'Bram', passphrase: PASSPHRASE });
    });
    await third.close();
    for (const copy of ['a', 'b']) rmSync(join(vaults, sanne, `naast.keys-${copy}.json`));
    const fourth = await computer.open();
    ({ page } = fourth);
    hands = handsOn(page);
    await title('Welke kluis wil je openen?');
    await look(page, theme, 'welke kluis');
    await hands.press(button('Een kluis zonder leesbare naam'));
    await title('Het sleutelbestand staat er niet');
    await look(page, theme, 'geweigerd');
    await fourth.close();
  });
}

/** What leaves the printer: one A4 with the key, and nothing else of the page. */
async function seeOneSheet(page: Page, path: string, groups: readonly string[]): Promise<void> {
  await page.pdf({ path, preferCSSPageSize: true });
  const sheet = await readPdf(path);
  expect(sheet.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [595, 842],
  ]);
  // A reader takes the room between two letters for a space now and then.
  const letters = sheet.text.replaceAll(' ', '');
  for (const group of groups) expect(letters).toContain(group);
  expect(sheet.text).not.toContain('Ik heb de sleutel');
}
