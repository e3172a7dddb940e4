import { expect } from 'playwright/test';
import { askThrough } from '../../shared/contract/ask-through.ts';
import { notes } from '../../shared/features/notes/contract.ts';
import { aLine } from '../support/builders.ts';
import { test } from './fixtures.ts';
import { emptyConversation, goIntoRoom } from './room/empty-room.ts';

const JARGON = 'De gemeente beslist over de maatwerkvoorziening.';
const PROMISE = 'U krijgt die traplift zeker, dat beloof ik u.';

test('Na by keyboard: what needs a look, reading together, who gets a copy, and the paper as it was', async ({
  computer,
}) => {
  const { page } = await computer.open(async (request) => {
    const { id: conversationId } = await emptyConversation(request);
    await askThrough(request, notes.save, {
      conversationId,
      changed: [
        aLine({ text: 'Keukentafel', mark: 'key_point', position: 1 }),
        aLine({ speaker: 'partner', mark: 'agreement', text: JARGON, position: 2 }),
        aLine({ speaker: 'partner', mark: 'agreement', text: PROMISE, position: 3 }),
      ],
      removed: [],
    });
  });
  await goIntoRoom(page);
  const moments = page.getByRole('navigation', { name: 'Momenten van dit gesprek' });
  await moments.getByRole('button', { name: 'Na' }).press('Enter');
  const paper = page.locator('[data-paper-ready="samenvatting"]');
  await paper.waitFor();
  const look = page.getByRole('region', { name: 'Om na te kijken' });

  await test.step('the role comes first, and its neutral words are taken over with one key', async () => {
    await expect(look.locator('blockquote').first()).toHaveText(`“${PROMISE}”`);
    await page.keyboard.press('o');
    await expect(paper).not.toContainText(PROMISE);
  });

  await test.step('a hard word is underlined on the paper, and kept and explained with one key', async () => {
    const said = look.locator('blockquote').first();
    await expect(look).toContainText('maatwerkvoorziening');
    for (let steps = 0; steps < 10; steps += 1) {
      if ((await said.textContent()) === '“maatwerkvoorziening”') break;
      await page.keyboard.press('ArrowRight');
    }
    await expect(said).toHaveText('“maatwerkvoorziening”');
    expect(await page.evaluate(() => CSS.highlights.has('to-look-at'))).toBe(true);
    await page.keyboard.press('h');
    await expect(paper).toContainText(
      `${JARGON} Het woord maatwerkvoorziening betekent: hulp die bij u past.`,
    );
  });

  await test.step('a line is read together and corrected by the inhabitant', async () => {
    await page.getByRole('button', { name: 'Samen verbeteren' }).press('Enter');
    await page.getByText(/^Regel \d+ van/).waitFor();
    await page.keyboard.press('a');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Zo zeg ik het zelf.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Zo hebt u het verbeterd.').waitFor();
    await page.keyboard.press('Escape');
    await expect(paper).toContainText('Zo zeg ik het zelf.');
    await expect(look).toContainText('Verbeterd door');
  });

  await test.step('who gets a copy is asked, and the paper can be read as it was', async () => {
    await page.getByRole('button', { name: 'Bekijken en bewaren' }).press('Enter');
    await page.getByRole('checkbox').first().press('Space');
    await expect(page.getByText(/^Gevraagd: /)).toBeVisible();
    await page.getByRole('button', { name: 'Bewaar als docx' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    const version = page.getByRole('link', { name: /^Het blad van/ });
    await version.waitFor({ timeout: 60_000 });
    await expect(page.getByText(/1 regel is verbeterd door/)).toBeVisible();
    await version.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Het blad van/ }).waitFor();
    await expect(page.getByRole('main')).toContainText('Zo zeg ik het zelf.');
  });
});
