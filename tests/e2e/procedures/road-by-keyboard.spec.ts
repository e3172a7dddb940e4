import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { demoVault } from '../../../main/host/demo-vault.ts';
import { settings } from '../../../shared/features/settings/contract.ts';
import { dateInWords, PlainDate } from '../../../shared/primitives/plain-date.ts';
import { countByHand, workingDayBefore } from '../../exhaustive/procedures/count-by-hand.ts';
import { test } from '../fixtures.ts';
import { look } from './look.ts';

const sixWeeks = {
  days: 42,
  months: 0,
  direction: 'forward',
  moves: true,
  needsTwoWorkingDays: false,
} as const;

/** Sent a week ago on the calendar on the wall; when to object by is counted by hand, not by the app. */
const sent = Temporal.Now.plainDateISO().subtract({ days: 7 });
const lastDay = countByHand(sixWeeks, sent.toString());
const inWords = (day: string) => dateInWords(PlainDate.parse(day));

test('a supporter finds the last day to object, why, and what comes next, by keyboard alone', async ({
  computer,
}) => {
  const { page } = await computer.open((request) => demoVault(request).then(() => undefined));
  await page.getByRole('navigation').first().waitFor();
  await startObjection(page);

  const road = page.getByRole('region', { name: 'De weg' });
  await expect(road.locator('[aria-current="step"] h2')).toContainText('Bezwaar maken');
  await expect(road.locator('.step__date')).toHaveText(inWords(lastDay));
  await expect(road).toContainText(`uiterlijk ${inWords(workingDayBefore(lastDay))} binnen is`);

  await road
    .getByRole('link', { name: /^Waarom deze dag\?/ })
    .first()
    .press('Enter');
  const why = page.getByRole('heading', { name: `Waarom ${inWords(lastDay)}?` });
  await expect(why).toBeFocused();
  await expect(page.getByRole('complementary')).toContainText('Awb 6:7');

  await page.getByRole('button', { name: 'Terug naar de zaak' }).press('Enter');
  await page.getByRole('navigation').getByText('Vandaag', { exact: true }).press('Enter');
  const dates = page.getByRole('region', { name: 'Deze datums mag je niet missen' });
  await expect(dates).toContainText(inWords(lastDay));
  await dates.getByRole('link', { name: /^Waarom deze dag\?/ }).press('Enter');

  await page.getByRole('button', { name: 'Invullen: Voorlopig bezwaar verstuurd' }).press('Enter');
  await fillEvent(page, Temporal.Now.plainDateISO(), 'Ik was erbij of heb het gezien');
  await page.keyboard.press('Enter');
  await expect(road.locator('[aria-current="step"] h2')).toContainText('Redenen opsturen');
});

test('the dates go into a calendar file without a name', async ({ computer }) => {
  const { page } = await computer.open((request) => demoVault(request).then(() => undefined));
  await page.getByRole('navigation').first().waitFor();
  await startObjection(page);
  await page.getByRole('button', { name: 'Bewaar als agendabestand' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).press('Enter');
  await page.getByText('Eén datum bewaard.').waitFor();
  const file = `datums-${Temporal.Now.plainDateISO()}.ics`;
  const saved = readFileSync(join(computer.papers, file), 'utf8');
  expect(saved).toContain(`DTSTART;VALUE=DATE:${lastDay.replaceAll('-', '')}`);
  expect(saved).not.toMatch(/Yildiz|vervoer/);
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`the procedure, its list, Vandaag and the law can be used by everyone, ${theme}, at 100 % and 200 %`, async ({
    computer,
  }) => {
    // Ten looks with axe at long pages.
    test.slow();
    const { page } = await computer.open(async (request) => {
      await demoVault(request);
      await request({ call: settings.save.name, input: { language: 'nl', theme } });
    });
    await page.getByRole('navigation').first().waitFor();
    await startObjection(page);
    await look(page, `${theme}-procedure`);
    await page
      .getByRole('button', { name: 'Invullen: Bezwaar met redenen verstuurd' })
      .press('Enter');
    await look(page, `${theme}-gebeurtenis`);
    await page.getByRole('button', { name: 'Terug naar de zaak' }).press('Enter');
    await go(page, 'Vandaag');
    await page.getByRole('region', { name: 'Deze datums mag je niet missen' }).waitFor();
    await look(page, `${theme}-vandaag`);
    await go(page, 'Zaken en procedures');
    await page.getByRole('heading', { name: 'Datums in je agenda' }).waitFor();
    await look(page, `${theme}-procedures`);
    await go(page, 'Instellingen');
    await page.getByRole('link', { name: /^Alle termijnen, bedragen/ }).press('Enter');
    await page.getByRole('heading', { name: 'Dagen gelijk aan een feestdag' }).waitFor();
    await look(page, `${theme}-wet`);
  });
}

async function startObjection(page: Page): Promise<void> {
  await go(page, 'Zaken en procedures');
  await page
    .getByRole('link', { name: /^Naar deze zaak/ })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: 'Procedure beginnen' }).press('Enter');
  await page.locator('form .select__button:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Bezwaar', exact: true }).press('Enter');
  await page.getByLabel('Waar gaat het over?').focus();
  await page.keyboard.type('vervoer (Wmo)');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await fillEvent(page, sent, 'Van de envelop of het poststempel');
  await page.getByRole('button', { name: 'Begin procedure' }).press('Enter');
  await page.getByRole('region', { name: 'De weg' }).waitFor();
}

/** The day stands first and has the focus; how it is known is chosen with the arrow keys. */
async function fillEvent(page: Page, day: Temporal.PlainDate, source: string): Promise<void> {
  await page.locator('form input:focus').waitFor();
  await page.keyboard.type(`${day.day}-${day.month}-${day.year}`);
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: source }).press('Space');
}

async function go(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByText(place, { exact: true }).press('Enter');
}
