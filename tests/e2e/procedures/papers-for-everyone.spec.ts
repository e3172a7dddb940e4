import type { Page } from 'playwright-core';
import { demoVault } from '../../../main/host/demo-vault.ts';
import { askThrough, type Request } from '../../../shared/contract/ask-through.ts';
import { cases } from '../../../shared/features/cases/contract.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { settings } from '../../../shared/features/settings/contract.ts';
import { ItemId } from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { test } from '../fixtures.ts';
import { look } from './look.ts';
import { toTheCase } from './to-the-case.ts';

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`the decision, the letter, its paper and the hearing can be used by everyone, ${theme}, at 100 % and 200 %`, async ({
    computer,
  }) => {
    // Ten looks with axe at long pages.
    test.slow();
    const { page } = await computer.open(async (request) => {
      await demoVault(request);
      await aHearing(request);
      await request({ call: settings.save.name, input: { language: 'nl', theme } });
    });
    await page.getByRole('navigation').first().waitFor();
    await toTheCase(page);
    await page.getByRole('link', { name: 'Lees verder: vervoer', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Een besluit samen lezen' }).waitFor();
    await look(page, `${theme}-besluit`);
    await press(page, 'Plan een gesprek over dit besluit');
    await page.getByRole('form', { name: 'Gesprek' }).waitFor();
    await look(page, `${theme}-praten`);
    await press(page, 'Annuleren');
    await press(page, 'Maak voorlopig bezwaar');
    await page.getByRole('heading', { level: 1, name: 'Voorlopig bezwaar' }).waitFor();
    await look(page, `${theme}-brief`);
    await press(page, 'Bekijken en afdrukken');
    await page.locator('[data-paper-ready="brief"]').waitFor();
    await look(page, `${theme}-brief-papier`);
    await press(page, 'Terug naar de zaak');
    await page
      .getByRole('link', { name: 'Vóór, gesprek van donderdag 17 december 2026' })
      .press('Enter');
    await press(page, 'Naar de zitting');
    await page.locator('[data-paper-ready="zittingsblad"]').waitFor();
    await look(page, `${theme}-zitting`);
  });
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().press('Enter');
}

/** A decision that was read and a hearing that was prepared, in the case of mevrouw Yildiz. */
async function aHearing(request: Request): Promise<void> {
  const [theCase] = await askThrough(request, cases.list, {});
  if (!theCase) throw new Error('the demo has a case');
  const { id: caseId } = theCase;
  const read = await askThrough(request, decisions.open, { caseId });
  await askThrough(request, decisions.save, {
    caseId,
    decisionId: read.id,
    content: {
      ...read.content,
      sender: 'gemeente',
      senderName: 'Gemeente Rivierveen',
      letterDate: PlainDate.parse('2026-11-23'),
      namedTerm: { kind: 'weeks', weeks: 4 },
      about: 'vervoer',
      decided: 'Ik krijg geen vervoer.',
      outcome: 'talk',
    },
  });
  const { id: conversationId } = await askThrough(request, conversations.plan, {
    caseId,
    details: {
      templateId: 'hoorzitting',
      date: PlainDate.parse('2026-12-17'),
      time: null,
      place: 'Stadhuis Rivierveen',
      people: [],
    },
  });
  const item = (text: string) => ({ id: ItemId.parse(crypto.randomUUID()), text });
  await askThrough(request, prepSheets.save, {
    conversationId,
    sheet: {
      ...emptyPrepSheet(),
      mustSay: [item('Ik val als ik met de bus moet.'), item('Mijn zus woont te ver.')],
      papers: [{ ...item('Brief van de huisarts'), isReady: false }],
    },
  });
}
