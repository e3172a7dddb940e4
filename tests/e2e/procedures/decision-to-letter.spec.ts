import { join } from 'node:path';
import { expect } from 'playwright/test';
import { demoVault } from '../../../main/host/demo-vault.ts';
import { test } from '../fixtures.ts';
import { readPdf } from '../read-pdf.ts';
import { countedHands } from './counted-hands.ts';
import { toTheCase } from './to-the-case.ts';

test('from a decision letter to a printed letter in few screens and few key presses', async ({
  computer,
}) => {
  const { page } = await computer.open((request) => demoVault(request));
  await toTheCase(page);
  const hands = countedHands(page);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const choice = (name: string) => page.getByRole('radiogroup', { name, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  let screens = 1;

  await hands.press(button('Besluit samen lezen'));
  await page.getByRole('heading', { level: 1, name: 'Een besluit samen lezen' }).waitFor();
  screens += 1;
  await hands.pick(page.getByRole('button', { name: /Afzender$/ }), 'Gemeente');
  await hands.write(
    field('Naam van de afzender, zoals die op de brief staat'),
    'Gemeente Rivierveen',
  );
  await hands.write(
    field('Adres waar bezwaar naartoe moet, volgens de brief'),
    'Postbus 12, 0000 AA Rivierveen',
  );
  await hands.choose(choice('In de brief staat'), 0);
  await hands.write(field('Datum op de brief'), '23-11-2026');
  await hands.choose(choice('Hoe kwam het besluit?'), 0);
  await hands.write(field('Datum van het poststempel'), '25-11-2026');
  await hands.write(field('Waar gaat het over?'), 'vervoer');
  await hands.write(field('Wat is er besloten? In eigen woorden'), 'Ik krijg geen vervoer.');
  await hands.choose(choice('De inwoner kiest'), -1);

  const side = page.getByRole('complementary');
  await expect(side.locator('.law-date')).toHaveText('woensdag 6 januari 2027');
  await expect(
    side.getByText('Zorg dat het uiterlijk dinsdag 5 januari 2027 binnen is.'),
  ).toBeVisible();
  await expect(side.getByText(/^De termijn is 6 weken\./)).toBeVisible();
  await expect(side.getByText(/Awb 6:7/)).toBeVisible();

  await hands.press(button('Maak voorlopig bezwaar'));
  await page.getByRole('heading', { level: 1, name: 'Voorlopig bezwaar' }).waitFor();
  screens += 1;
  await expect(side.locator('.law-date')).toHaveText('woensdag 6 januari 2027');
  await hands.write(field('Straat en huisnummer'), 'Lindekade 12');
  await hands.write(field('Postcode en plaats'), '0000 AB Rivierveen');
  await expect(side.getByText(/^Alles wat de wet vraagt, staat erin/)).toBeVisible();
  await hands.press(button('Bekijken en afdrukken'));
  await page.locator('[data-paper-ready="brief"]').waitFor();
  screens += 1;
  await hands.press(button('Bewaar als pdf'));
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await hands.keys('Enter');
  await page.getByText('Bewaard in').waitFor();

  expect(screens).toBeLessThanOrEqual(12);
  expect(hands.presses()).toBeLessThanOrEqual(60);
  console.log(`${screens} screens, ${hands.presses()} key presses beside typed text`);

  const letter = await readPdf(join(computer.papers, 'brief-bezwaar-voorlopig.pdf'));
  for (const words of [
    'mevrouw Yildiz',
    'Lindekade 12',
    '0000 AB Rivierveen',
    'Gemeente Rivierveen',
    'Ik maak bezwaar tegen het besluit van maandag 23 november 2026.',
    'Mijn redenen stuur ik later.',
    'Een kopie van het besluit',
    'Handtekening',
    'Concept.',
  ]) {
    expect(letter.text).toContain(words);
  }
  expect(letter.isTagged).toBe(true);
  expect(letter.smallestLetters).toBeGreaterThanOrEqual(14);
  expect(letter.title).not.toContain('Yildiz');
});
