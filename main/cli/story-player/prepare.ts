import consentTexts from '../../../shared/locales/nl/consents.json' with { type: 'json' };
import prepTexts from '../../../shared/locales/nl/prep-sheets.json' with { type: 'json' };
import type { DomainWords, Prepared } from '../../story/yildiz.ts';
import type { Hands } from './hands.ts';

type Part = Extract<keyof typeof prepTexts, `prep-sheets.part.${string}`>;

/** Fills in the prep sheet of the story, part by part. */
export async function fillPrepSheet(hands: Hands, prepared: Prepared): Promise<void> {
  await fillPoints(hands, 'prep-sheets.part.needs', prepared.needs);
  await chooseDomains(hands, prepared.domains);
  await fillPoints(hands, 'prep-sheets.part.mustSay', prepared.mustSay);
  await fillPoints(hands, 'prep-sheets.part.limits', prepared.limits);
  await fillWords(hands, 'prep-sheets.part.withheld', prepared.withheld);
  await fillPoints(hands, 'prep-sheets.part.questions', prepared.questions);
  await goToPart(hands, 'prep-sheets.part.signs');
  const { page } = hands;
  await hands.write(page.getByLabel(prepTexts['prep-sheets.signs.stop']), prepared.stopSign);
  await hands.write(page.getByLabel(prepTexts['prep-sheets.signs.pause']), prepared.pauseSign);
  await fillWords(hands, 'prep-sheets.part.talkWithMe', prepared.talkWithMe);
  await giveConsents(hands);
}

async function goToPart(hands: Hands, part: Part): Promise<void> {
  const { page } = hands;
  const contents = page.getByRole('navigation', { name: prepTexts['prep-sheets.contents.label'] });
  await hands.press(
    contents.getByRole('button', { name: new RegExp(`^${RegExp.escape(prepTexts[part])} ?,`) }),
  );
}

/** Enter goes from each point to an empty field for the next. */
async function fillPoints(hands: Hands, part: Part, points: readonly string[]): Promise<void> {
  await goToPart(hands, part);
  for (const [index, point] of points.entries()) {
    await hands.goTo(hands.page.locator('.prepare__points textarea').nth(index));
    await hands.type(point);
  }
}

async function fillWords(hands: Hands, part: Part, words: string): Promise<void> {
  await goToPart(hands, part);
  await hands.write(
    hands.page.getByLabel(prepTexts['prep-sheets.field.ownWords'], { exact: true }),
    words,
  );
}

async function chooseDomains(hands: Hands, domains: readonly DomainWords[]): Promise<void> {
  await goToPart(hands, 'prep-sheets.part.domains');
  for (const { label, words } of domains) {
    await hands.choose(hands.page.getByRole('radiogroup', { name: label }), 'wil ik over praten');
    const more = hands.page.getByRole('group', { name: label, exact: true });
    await hands.write(more.getByLabel(prepTexts['prep-sheets.field.ownWords']), words);
  }
}

/** Every purpose is asked for on its own; mevrouw says yes to each. */
async function giveConsents(hands: Hands): Promise<void> {
  await goToPart(hands, 'prep-sheets.part.consents');
  const yes = hands.page.getByRole('button', {
    name: consentTexts['consents.yes'],
    exact: true,
  });
  await yes.first().waitFor();
  for (let index = 0; index < (await yes.count()); index += 1) await hands.press(yes.nth(index));
}
