import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { handsOn } from '../../../main/cli/story-player/hands.ts';
import { demoVault } from '../../../main/host/demo-vault.ts';
import { askThrough, type Request } from '../../../shared/contract/ask-through.ts';
import { cases } from '../../../shared/features/cases/contract.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { test } from '../fixtures.ts';
import { readDocx } from '../read-docx.ts';
import { fillEvent, throughTheHearing } from './the-hearing.ts';
import { toTheCase } from './to-the-case.ts';

/** A whole procedure, on a computer that may be doing other things. */
test.setTimeout(400_000);

/** A question and its answer never fall in the same second (practice, 3.3). */
const THINKING_MS = 1_200;

test('mevrouw Yildiz: from the decision to the objection that was granted, by keyboard', async ({
  computer,
}) => {
  let ask: Request | undefined;
  const { page } = await computer.open(async (request) => {
    ask = request;
    await demoVault(request);
  });
  const hands = handsOn(page);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const choice = (name: string | RegExp) => page.getByRole('radiogroup', { name });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const side = page.getByRole('complementary');

  await toTheCase(page);
  await hands.press(button('Besluit samen lezen'));
  await field('Naam van de afzender, zoals die op de brief staat').waitFor();
  await hands.goTo(page.getByRole('button', { name: /Afzender$/ }));
  await hands.type('Gemeente');
  await hands.write(field('Datum op de brief'), '23-11-2026');
  await hands.write(field('Datum van het poststempel'), '25-11-2026');
  await hands.write(field('Waar gaat het over?'), 'vervoer');
  await hands.write(field('Wat is er besloten? In eigen woorden'), 'Ik krijg geen vervoer.');
  await hands.choose(choice(/naar mijn zus en naar de moskee/), 'niet gekregen');
  await hands.choose(choice('De inwoner kiest'), 'het er niet mee eens zijn');
  await expect(side.locator('.law-date')).toHaveText('woensdag 6 januari 2027');
  await hands.press(button('Maak voorlopig bezwaar'));

  await page.getByRole('heading', { level: 1, name: 'Voorlopig bezwaar' }).waitFor();
  await hands.write(field('Straat en huisnummer'), 'Lindekade 12');
  await hands.write(field('Postcode en plaats'), '0000 AB Rivierveen');
  await hands.press(button('Samen gelezen, zoals het er nu staat'));
  await page.getByText('Samen gelezen, zoals het er nu staat.').waitFor();
  await tellBack(page, /wat er is besloten\?$/, 'De gemeente rijdt mij niet.');
  await tellBack(page, /wat de laatste dag is\?$/, 'Voor zes januari moet het daar zijn.');
  await tellBack(page, /wat deze brief vraagt\?$/, 'Dat ze nog eens naar mijn rit kijken.');
  await page.getByRole('heading', { name: 'Gelezen en gecheckt' }).waitFor();
  await hands.press(button('Bekijken en afdrukken'));
  await page.locator('[data-paper-ready="brief"]').waitFor();
  await hands.press(button('Bewaar als docx'));
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await hands.keys('Enter');
  await page.getByText('Bewaard in').waitFor();

  const letter = readDocx(join(computer.papers, 'brief-bezwaar-voorlopig.docx'));
  for (const words of [
    'mevrouw Yildiz',
    'Lindekade 12',
    '0000 AB Rivierveen',
    'Gemeente Rivierveen',
    'Ik maak bezwaar tegen het besluit van maandag 23 november 2026.',
    'Het besluit gaat over: vervoer.',
    'Mijn redenen stuur ik later.',
    'Handtekening',
    'Een kopie van het besluit',
  ]) {
    expect(letter.text).toContain(words);
  }
  expect(letter.text).not.toContain('Concept');
  expect(letter.smallestLetters).toBeGreaterThanOrEqual(14);

  if (!ask) throw new Error('the door was not handed over');
  const [theCase] = await askThrough(ask, cases.list, {});
  const roads = await askThrough(ask, procedures.list, { caseId: theCase?.id ?? '' });
  expect(roads.map(({ procedure, next }) => [procedure.road, next?.day])).toEqual([
    ['bezwaar', '2027-01-06'],
  ]);

  const toTheRoad = async () => {
    await hands.press(page.getByRole('button', { name: 'Terug naar de zaak' }).first());
    await hands.press(page.getByRole('link', { name: 'Bezwaar: vervoer', exact: true }));
    await page.getByRole('region', { name: 'De weg' }).waitFor();
  };
  await toTheRoad();
  await throughTheHearing(hands, computer.papers);

  // The commission has time sooner: the hearing is today.
  await toTheRoad();
  const road = page.getByRole('region', { name: 'De weg' });
  await expect(
    road.locator('.step', { has: page.getByRole('heading', { name: /^Hoorzitting/ }) }),
  ).toContainText('Hoorzitting bezwaar, ');
  await hands.press(road.getByRole('button', { name: 'Wijzigen: Hoorzitting', exact: true }));
  await fillEvent(hands, Temporal.Now.plainDateISO(), 'Ik was erbij of heb het gezien');
  await expect(road.locator('[aria-current="step"] h2')).toContainText('Nieuw besluit');

  // The new decision: what was asked is beside what came, and now it came.
  await hands.press(page.getByRole('button', { name: 'Terug naar de zaak' }));
  await page.getByRole('heading', { name: 'Besluiten' }).waitFor();
  await hands.press(button('Besluit samen lezen'));
  await field('Naam van de afzender, zoals die op de brief staat').waitFor();
  await hands.goTo(page.getByRole('button', { name: /Afzender$/ }));
  await hands.type('Gemeente');
  await hands.write(field('Waar gaat het over?'), 'vervoer, na bezwaar');
  await hands.write(field('Wat is er besloten? In eigen woorden'), 'Ik krijg een taxi-pas.');
  await hands.choose(choice(/naar mijn zus en naar de moskee/), 'gekregen');
  await hands.choose(choice('De inwoner kiest'), 'het is goed zo');
  await tellBack(page, /wat er is besloten\?$/, 'Ik mag nu met de taxi naar mijn zus.');
  await expect(side.getByText('Klopt', { exact: true })).toBeVisible();

  await toTheRoad();
  await hands.press(road.getByRole('button', { name: 'Invullen: Bezwaar gelukt' }));
  await fillEvent(hands, Temporal.Now.plainDateISO(), 'Van de envelop of het poststempel');
  await expect(road).toContainText('Deze procedure is klaar.');
  const ended = await askThrough(ask, procedures.list, { caseId: theCase?.id ?? '' });
  expect(ended.map(({ procedure, now, next }) => [procedure.road, now, next])).toEqual([
    ['bezwaar', null, null],
  ]);
  const [{ procedure } = { procedure: undefined }] = ended;
  const story = await askThrough(ask, procedures.get, { procedureId: procedure?.id ?? '' });
  expect(story.events.map(({ event }) => event)).toEqual([
    'decision_sent',
    'pro_forma_sent',
    'grounds_sent',
    'hearing',
    'granted',
  ]);
  expect(story.conversations).toMatchObject([{ templateId: 'hoorzitting', step: 'hearing' }]);
});

/** Asks it back in the panel by keyboard: the words, Enter, and the number of "klopt". */
async function tellBack(page: Page, question: RegExp, words: string): Promise<void> {
  const hands = handsOn(page);
  await hands.press(page.getByRole('button', { name: question }));
  const panel = page.getByRole('region', { name: 'Terugvragen' });
  await panel.getByRole('textbox').waitFor();
  await page.waitForTimeout(THINKING_MS);
  await hands.type(words);
  await hands.keys('Enter', '1');
  await panel.waitFor({ state: 'detached' });
}
