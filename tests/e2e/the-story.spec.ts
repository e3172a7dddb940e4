import { join } from 'node:path';
import { expect } from 'playwright/test';
import { unlockVault } from '../../main/cli/story-player/first-steps.ts';
import { handsOn } from '../../main/cli/story-player/hands.ts';
import { playStory } from '../../main/cli/story-player/play-story.ts';
import { filesThatHold } from '../support/file-bytes.ts';
import { PASSPHRASE, test } from './fixtures.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

const WORD = 'Zonnebloemenveld';

test('from prep sheet to printed summary, by keyboard alone, and everything is there again', async ({
  computer,
}) => {
  const { papers } = computer;
  const first = await computer.open();
  await playStory({
    page: first.page,
    passphrase: PASSPHRASE,
    word: WORD,
    folder: papers,
    say: () => undefined,
  });

  const summary = await readPdf(join(papers, 'samenvatting.pdf'));
  expect(summary.pages).toHaveLength(2);
  for (const { width, height } of summary.pages) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  }
  expect(summary.smallestLetters).toBeGreaterThanOrEqual(14);
  expect(summary.isTagged).toBe(true);
  expect(summary.title).not.toContain('Yildiz');
  const [agreed = '', unclear = ''] =
    summary.text.split('Dit is afgesproken')[1]?.split('Dit is nog niet duidelijk') ?? [];
  expect(summary.text).toContain(`“Mijn zus zegt altijd: ${WORD}.”`);
  expect(agreed).toContain('2 uur hulp in huis, elke week.');
  expect(agreed).not.toContain('huisarts');
  expect(unclear).toContain('De huisarts om een brief over het lopen vragen.');
  for (const planned of ['Wat moet ik zelf betalen?', 'bang om te vallen', 'geld heb geleend']) {
    expect(summary.text).not.toContain(planned);
  }

  const docx = readDocx(join(papers, 'samenvatting.docx'));
  expect(docx.text).toContain(WORD);
  expect(docx.text).toContain('Dit is afgesproken');
  expect(docx.smallestLetters).toBeGreaterThanOrEqual(14);
  expect(docx.pageWidth).toBe('11906');

  const sheet = await readPdf(join(papers, 'gespreksblad.pdf'));
  expect(sheet.text).toContain('Wat moet ik zelf betalen?');
  expect(sheet.text).not.toContain('geld heb geleend');
  const card = await readPdf(join(papers, 'partnerkaart.pdf'));
  expect(card.text).toContain('Ik hoor links het best.');
  expect(card.text).not.toContain('zus');

  await first.page.keyboard.press('Control+l');
  expect(await first.ended).toBe('locked');
  expect(filesThatHold(computer.dataFolder, WORD)).toEqual([]);

  const again = await computer.open();
  const hands = handsOn(again.page);
  await unlockVault(hands, PASSPHRASE);
  await hands.keys('Control+f');
  await hands.type(WORD.slice(0, 8).toLowerCase());
  await again.page.locator('mark').first().waitFor();
  await hands.keys('ArrowDown', 'Enter');
  const note = again.page.getByRole('textbox', { name: 'Notities' }).getByText(WORD);
  await expect(note).toBeInViewport();
});
