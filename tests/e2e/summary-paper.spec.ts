import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { readFrequentWords } from '../../main/cli/engine/frequent-words.ts';
import { buildDocx } from '../../main/features/papers/docx/build-docx.ts';
import { createChromiumHost } from '../../main/host/chromium/chromium-host.ts';
import { demoVault } from '../../main/host/demo-vault.ts';
import { askThrough, type Request } from '../../shared/contract/ask-through.ts';
import { papers } from '../../shared/features/papers/contract.ts';
import { createTextChecker } from '../../shared/features/plain-language/text-checker.ts';
import { search } from '../../shared/features/search/contract.ts';
import { goToNote } from '../bench/notes-page.ts';
import { goToPaper } from '../papers/go-to-paper.ts';
import { lettersOf } from '../papers/letters-of.ts';
import { test } from './fixtures.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

const WORD = 'rivier';

test('the summary of the story is two pages in 14 points, and screen, pdf and docx say the same', async ({
  computer,
}) => {
  let request: Request | undefined;
  const { page } = await computer.open(async (door) => {
    request = door;
    await demoVault(door);
  });
  if (!request) throw new Error('the vault answers before the page is there');
  await goToNote(page, WORD);
  await goToPaper(page, 'samenvatting');

  const bodies = await page.locator('[data-paper-ready] .paper-body').allInnerTexts();
  const footers = await page.locator('[data-paper-ready] .paper-footer').allInnerTexts();
  const onScreen = lettersOf(bodies.join(' '));
  const path = join(computer.papers, 'samenvatting');
  mkdirSync(computer.papers, { recursive: true });
  const { dataFolder } = computer;
  const host = createChromiumHost({ dataFolder, page: () => page, choosePath: async () => null });
  expect(await host.savePageAsPdf({ path: `${path}.pdf`, paper: 'samenvatting' })).toBe(true);
  const pdf = await readPdf(`${path}.pdf`);
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.smallestLetters).toBeGreaterThanOrEqual(14);
  const printed = pdf.pages.map(({ text }, at) =>
    lettersOf(text).replace(lettersOf(footers[at] ?? ''), ''),
  );
  expect(printed.join('')).toBe(onScreen);

  const [hit] = await askThrough(request, search.find, { words: WORD });
  if (!hit) throw new Error('the story is in the vault');
  const paper = await askThrough(request, papers.show, {
    conversationId: hit.conversationId,
    kind: 'samenvatting',
  });
  expect(paper.look).toEqual({ size: 14, layout: 'b1' });
  writeFileSync(`${path}.docx`, await buildDocx(paper));
  expect(lettersOf(readDocx(`${path}.docx`).text)).toBe(onScreen);

  const words = bodies.join('\n');
  const [, agreed = '', toDo = '', unclear = ''] = words.split(
    /Dit is afgesproken|Dit moet u zelf doen|Dit is nog niet duidelijk|Bent u het niet eens/,
  );
  expect(agreed).toContain('2 uur hulp in huis, elke week.');
  expect(agreed).not.toContain('huisarts');
  expect(toDo).toContain('Het identiteitsbewijs klaarleggen');
  expect(unclear).toContain('De huisarts om een brief over het lopen vragen.');
  expect(words).toContain('Dit blad is geen besluit.');
  const plain = createTextChecker(readFrequentWords()).check(words, { profile: 'B1' });
  expect(plain).toMatchObject({ band: 'green', measured: true });
});
