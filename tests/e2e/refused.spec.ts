import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { type Hands, handsOn } from '../../main/cli/story-player/hands.ts';
import { vaultsFolder } from '../../main/host/app-folders.ts';
import { settings } from '../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../shared/features/settings/schema.ts';
import { fileHashes } from '../support/file-bytes.ts';
import { type Computer, PASSPHRASE, test } from './fixtures.ts';
import { look } from './look.ts';

const themes = ['light', 'dark', 'contrast'] as const;

/** Each way in which a vault does not open has a screen of its own, and none of them touches a byte. */
for (const theme of themes) {
  test(`what does not open says what happened, what is safe and what to do, ${theme}, at 100 % and 200 %`, async ({
    computer,
  }) => {
    test.setTimeout(420_000);
    const vaults = spoiledVaults(computer);
    const before = fileHashes(vaults);
    const { page } = await computer.open(async (request) => {
      await request({ call: settings.save.name, input: { ...defaultSettings, theme } });
    });
    const hands = handsOn(page);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const title = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
    const passphrase = page.getByRole('textbox', { name: 'Wachtzin', exact: true });
    const choose = async (label: string) => {
      await title('Welke kluis wil je openen?');
      await hands.press(page.getByRole('button', { name: label }));
    };
    const other = async () => {
      await hands.press(button('Een andere kluis openen'));
    };

    await choose('Goed');
    await hands.write(passphrase, 'een andere wachtzin');
    await hands.keys('Enter');
    await page.getByText('Deze wachtzin past niet.').waitFor();
    await look(page, theme, 'wachtzin past niet');
    await other();

    for (const [label, sentence] of [
      ['Een kluis zonder leesbare naam', 'Het sleutelbestand is beschadigd'],
      ['Weg', 'Het bestand met je gegevens staat er niet'],
    ] as const) {
      await choose(label);
      await title(sentence);
      await look(page, theme, sentence);
      await other();
    }
    for (const [label, sentence] of [
      ['Nieuwer', 'Je gegevens zijn van een nieuwere Naast'],
      ['Beschadigd', 'Je gegevens zijn beschadigd'],
    ] as const) {
      await choose(label);
      await openWith(hands, page);
      await title(sentence);
      await look(page, theme, sentence);
      if (label === 'Nieuwer') await other();
    }
    expect(fileHashes(vaults)).toEqual(before);

    await hands.press(button('Een back-up terugzetten'));
    await title('Een back-up terugzetten');
    await page.getByRole('radiogroup', { name: 'Welke back-up?' }).waitFor();
    await look(page, theme, 'back-up terugzetten');
    await hands.press(button('Geen goede back-up? Red wat leesbaar is'));
    await title('Redden wat leesbaar is');
    await look(page, theme, 'redden');
    await hands.write(passphrase, PASSPHRASE);
    await hands.press(button('Red wat leesbaar is'));
    await page.getByText(/^Klaar\. De kluis heet /).waitFor({ timeout: 60_000 });
    await look(page, theme, 'gered');
    await hands.press(button('Naar het beginscherm'));
    await choose('Beschadigd');
    await hands.press(button('Een back-up terugzetten'));
    await hands.write(passphrase, PASSPHRASE);
    await hands.press(button('Zet terug'));
    await page.getByText(/^Klaar\. De kluis heet /).waitFor({ timeout: 60_000 });
    await look(page, theme, 'teruggezet');

    await hands.press(button('Naar het beginscherm'));
    await choose('Half leesbaar');
    await openWith(hands, page);
    await page.getByRole('alert').getByText('In je gegevens is schade gevonden').waitFor();
    await look(page, theme, 'schade in beeld');
    await hands.press(button('Naar de back-ups'));
    await page.getByRole('heading', { name: 'Op deze computer' }).waitFor();
    await look(page, theme, 'schade gevonden');
  });
}

/** Vaults with one passphrase, each spoiled in its own way, on this computer; gives the folder they stand in. */
function spoiledVaults({ dataFolder }: Computer): string {
  const folder = vaultsFolder(dataFolder);
  // A program of its own: SQLite cannot be loaded in the runner of these stories.
  const made = spawnSync(process.execPath, [join(import.meta.dirname, 'spoil-vaults.ts'), folder]);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  return folder;
}

async function openWith(hands: Hands, page: Page): Promise<void> {
  await hands.write(page.getByRole('textbox', { name: 'Wachtzin', exact: true }), PASSPHRASE);
  await hands.keys('Enter');
}
