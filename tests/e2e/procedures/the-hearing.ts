import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Locator } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import type { Hands } from '../../../main/cli/story-player/hands.ts';
import { dateInWords, PlainDate } from '../../../shared/primitives/plain-date.ts';
import { readDocx } from '../read-docx.ts';

const today = Temporal.Now.plainDateISO();
/** The hearing as the letter invites to it, far enough ahead to hand in papers. */
const invitedOn = today.add({ days: 30 });
/** Up to ten days before, so the eleventh day before it; no weekend moves it (Awb 7:4 lid 1; Atw 1 lid 2). */
const papersBy = invitedOn.subtract({ days: 11 });

const points = ['Ik val als ik met de bus moet.', 'Mijn zus woont te ver om te lopen.'];
const PRIVATE = 'Dat ik mijn zoon geld heb geleend.';

/** The road by keyboard, from the provisional objection to the prepared hearing, its sheet, and what was said there. */
export async function throughTheHearing(hands: Hands, papersFolder: string): Promise<void> {
  const { page } = hands;
  const road = page.getByRole('region', { name: 'De weg' });
  const now = road.locator('[aria-current="step"]');
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  await hands.press(button('Invullen: Voorlopig bezwaar verstuurd'));
  await fillEvent(hands, today, 'Ik was erbij of heb het gezien');
  await expect(now.locator('h2')).toContainText('Redenen opsturen');
  await hands.press(now.getByRole('button', { name: 'Invullen: Redenen verstuurd' }));
  await fillEvent(hands, today, 'Ik was erbij of heb het gezien');
  await expect(now.locator('h2')).toContainText('Hoorzitting');

  await hands.press(now.getByRole('button', { name: 'Invullen: Hoorzitting' }));
  await fillEvent(hands, invitedOn, 'De inwoner vertelde het');
  const papers = road.locator('.step', { hasText: 'Stukken voor de hoorzitting' });
  await expect(papers).toContainText(inWords(papersBy));

  await hands.press(button('Plan en bereid voor: Hoorzitting bezwaar'));
  const day = page.getByRole('textbox', { name: 'Welke dag?', exact: true });
  await expect(day).toHaveValue(`${invitedOn.day}-${invitedOn.month}-${invitedOn.year}`);
  await hands.press(button('Bewaren'));
  await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor();
  await fillPoints(hands, 'Dit wil ik zeker zeggen', points);
  await fillPoints(hands, 'Papieren', ['Brief van de huisarts']);
  await goToPart(hands, 'Dit wil ik niet vertellen');
  await hands.write(page.getByLabel('In eigen woorden', { exact: true }), PRIVATE);
  await hands.press(button('Naar de zitting'));

  await page.locator('[data-paper-ready="zittingsblad"]').waitFor();
  await expect(page.locator('.paper-screen__side .law-date')).toHaveText(inWords(papersBy));
  await hands.press(button('Bewaar als docx'));
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await hands.keys('Enter');
  await page.getByText('Bewaard in').waitFor();
  const sheet = readDocx(join(papersFolder, `zittingsblad-${invitedOn}.docx`));
  for (const words of [
    'Naar de hoorzitting',
    ...points,
    'Brief van de huisarts',
    `Uw papieren moeten er zijn op deze dag: ${inWords(papersBy)}.`,
    'Zo gaat het in de zaal',
    'besluit over vervoer (bron: de brief)',
    'Voorlopig bezwaar verstuurd (bron: zelf gezien)',
  ]) {
    expect(sheet.text).toContain(words);
  }
  expect(sheet.text).not.toContain(PRIVATE);
  expect(sheet.smallestLetters).toBeGreaterThanOrEqual(14);

  await saidInTheRoom(hands);
}

/** The hearing is a conversation: what is said in it stands in its notes, and from there in its summary. */
async function saidInTheRoom(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: 'Tijdens', exact: true }));
  await page.locator('[data-slate-editor]').waitFor();
  await hands.type('Ik kom niet meer bij mijn zus. ');
  // The key point that the inhabitant makes, marked from the keyboard.
  await hands.type('/k ');
  await hands.keys('F6');
  await hands.press(page.getByRole('button', { name: 'Na', exact: true }));
  await page.getByText('Ik kom niet meer bij mijn zus.').first().waitFor();
}

/** Fills in when something happened and how that is known, and sends it. */
export async function fillEvent(
  hands: Hands,
  on: Temporal.PlainDate,
  source: string,
): Promise<void> {
  const { page } = hands;
  const form = page.locator('main form');
  await form.locator('input:focus').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await hands.type(`${on.day}-${on.month}-${on.year}`);
  await hands.keys('Tab');
  const how: Locator = form.getByRole('radio', { name: source });
  await how.press('Space');
  await hands.keys('Enter');
  await form.waitFor({ state: 'detached' });
}

async function goToPart(hands: Hands, part: string): Promise<void> {
  const contents = hands.page.getByRole('navigation', { name: 'Onderdelen' });
  await hands.press(contents.getByRole('button', { name: new RegExp(`^${part} ?,`) }));
}

async function fillPoints(hands: Hands, part: string, words: readonly string[]): Promise<void> {
  await goToPart(hands, part);
  for (const [index, point] of words.entries()) {
    await hands.goTo(hands.page.locator('.prepare__points textarea').nth(index));
    await hands.type(point);
  }
}

function inWords(day: Temporal.PlainDate): string {
  return dateInWords(PlainDate.parse(day.toString()));
}
