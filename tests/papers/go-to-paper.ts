import type { Page } from 'playwright-core';
import type { PaperKind } from '../../shared/features/papers/schema.ts';
import appTexts from '../../shared/locales/nl/app.json' with { type: 'json' };
import paperTexts from '../../shared/locales/nl/papers.json' with { type: 'json' };
import prepTexts from '../../shared/locales/nl/prep-sheets.json' with { type: 'json' };
import summaryTexts from '../../shared/locales/nl/summary.json' with { type: 'json' };

/** The buttons from the moment a paper is made in to the paper. */
const ways: Readonly<Record<PaperKind, { moment: string; buttons: readonly string[] }>> = {
  gespreksblad: {
    moment: appTexts['app.moments.before'],
    buttons: [prepTexts['prep-sheets.margin.printSheet']],
  },
  schrijfblad: {
    moment: appTexts['app.moments.before'],
    buttons: [prepTexts['prep-sheets.margin.printSheet'], paperTexts['papers.kind.schrijfblad']],
  },
  partnerkaart: {
    moment: appTexts['app.moments.before'],
    buttons: [prepTexts['prep-sheets.margin.printCard']],
  },
  samenvatting: {
    moment: appTexts['app.moments.after'],
    buttons: [summaryTexts['summary.screen.toPaper']],
  },
  woordenlijst: {
    moment: appTexts['app.moments.after'],
    buttons: [summaryTexts['summary.screen.toPaper'], paperTexts['papers.kind.woordenlijst']],
  },
};

/** Goes to a paper of the conversation that is open, as a person gets there. */
export async function goToPaper(page: Page, kind: PaperKind): Promise<void> {
  const { moment, buttons } = ways[kind];
  const moments = page.getByRole('navigation', { name: appTexts['app.moments.label'] });
  await moments.getByRole('button', { name: moment, exact: true }).click();
  for (const name of buttons) await page.getByRole('button', { name, exact: true }).click();
  await page.locator(`[data-paper-ready="${kind}"]`).waitFor();
}
