import { join } from 'node:path';
import type { Page } from 'playwright-core';
import appTexts from '../../../shared/locales/nl/app.json' with { type: 'json' };
import prepTexts from '../../../shared/locales/nl/prep-sheets.json' with { type: 'json' };
import summaryTexts from '../../../shared/locales/nl/summary.json' with { type: 'json' };
import { conversation, inhabitant, prepared, spoken, theCase } from '../../story/yildiz.ts';
import { addInhabitant, makeVault, openCase, planConversation } from './first-steps.ts';
import { type Hands, handsOn } from './hands.ts';
import { savePaper } from './papers.ts';
import { fillPrepSheet } from './prepare.ts';
import { takeNotes } from './room.ts';

export interface StoryRun {
  readonly page: Page;
  readonly passphrase: string;
  /** A word the inhabitant says in one sentence. */
  readonly word: string | undefined;
  /** An existing folder, as a full path, for papers and pictures. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/**
 * Plays the story of mevrouw Yildiz through the app as a person with a keyboard does, from the first start to the printed
 * summary. Leaves three pdf files, one docx and a picture of each moment in `folder`.
 */
export async function playStory(run: StoryRun): Promise<void> {
  const { page, folder, say } = run;
  const hands = handsOn(page);
  const picture = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

  say('1 of 7  A first start: a passphrase, and a recovery key to keep');
  await makeVault(hands, run.passphrase);
  await picture('1-vandaag');

  say('2 of 7  Mevrouw Yildiz, her question in her own words, and a conversation');
  await addInhabitant(hands, inhabitant);
  await openCase(hands, theCase);
  await planConversation(hands, conversation);

  say('3 of 7  Vóór: the prep sheet, filled in together');
  await fillPrepSheet(hands, prepared);
  await picture('2-voor');
  await printPrepared(hands, folder);

  say('4 of 7  Tijdens: the notes, and asking back in both directions');
  await goToMoment(hands, appTexts['app.moments.during']);
  await takeNotes(hands, spoken(run.word));
  await picture('3-tijdens');

  say('5 of 7  Na: the summary, made of what was said and understood');
  await goToMoment(hands, appTexts['app.moments.after']);
  await page.locator('[data-paper-ready="samenvatting"]').waitFor();
  await picture('4-na');

  say('6 of 7  The papers: pdf and docx');
  await hands.press(page.getByRole('button', { name: summaryTexts['summary.screen.toPaper'] }));
  await savePaper(hands, {
    kind: 'samenvatting',
    as: 'pdf',
    path: join(folder, 'samenvatting.pdf'),
  });
  await savePaper(hands, {
    kind: 'samenvatting',
    as: 'docx',
    path: join(folder, 'samenvatting.docx'),
  });
  await picture('5-papier');
}

async function printPrepared(hands: Hands, folder: string): Promise<void> {
  const { page } = hands;
  const papers = [
    { kind: 'gespreksblad', button: prepTexts['prep-sheets.margin.printSheet'] },
    { kind: 'partnerkaart', button: prepTexts['prep-sheets.margin.printCard'] },
  ] as const;
  for (const { kind, button } of papers) {
    await hands.press(page.getByRole('button', { name: button }));
    await savePaper(hands, { kind, as: 'pdf', path: join(folder, `${kind}.pdf`) });
    await goToMoment(hands, appTexts['app.moments.before']);
  }
}

/** Goes to one of the three moments in the bar above. */
async function goToMoment(hands: Hands, name: string): Promise<void> {
  const moments = hands.page.getByRole('navigation', { name: appTexts['app.moments.label'] });
  await hands.press(moments.getByRole('button', { name, exact: true }));
}
