import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  type ChromiumSession,
  openChromiumSession,
} from '../../main/host/chromium/open-session.ts';
import { fillWithLines } from './filled-vault.ts';
import { generatedSentences } from './generated-notes.ts';
import { pressKeys, startMeasuring } from './key-times.ts';
import { referencePage } from './reference-page.ts';
import { type BenchRow, benchRow } from './row.ts';

const LINES = 3000;
const KEYS_PER_PLACE = 100;
/** Keys are typed in turns, so that a busy moment of the machine hits both. */
const KEYS_PER_TURN = 10;
const MIDDLE_WORD = 'middenmerk';
const END_WORD = 'eindmerk';

/**
 * From key press to presented frame with 3,000 lines of notes, saving and living summary on, over the same keys in a page
 * with one bare `contenteditable`: 100 keys in the middle and 100 at the end.
 */
export async function benchKeys(browserPath: string): Promise<BenchRow> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  const sentences = generatedSentences(LINES);
  sentences[LINES / 2] = `${sentences[LINES / 2]} ${MIDDLE_WORD}`;
  sentences[LINES - 1] = `${sentences[LINES - 1]} ${END_WORD}`;
  const session = await openChromiumSession({
    browserPath,
    dataFolder,
    headless: true,
    beforePage: (request) => fillWithLines(request, sentences),
  });
  try {
    return await measure(session, { browserPath, sentences });
  } finally {
    await session.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function measure(
  session: ChromiumSession,
  about: { browserPath: string; sentences: readonly string[] },
): Promise<BenchRow> {
  const ours: number[] = [];
  const reference: number[] = [];
  await goToNote(session.page, MIDDLE_WORD);
  const { page: bare, browser } = await referencePage({ ours: session.page, ...about });
  for (const word of [MIDDLE_WORD, END_WORD]) {
    await session.page.bringToFront();
    await goToNote(session.page, word);
    await startMeasuring(session.page);
    await bare.bringToFront();
    await putCaretAfter(bare, word);
    await startMeasuring(bare);
    for (let typed = 0; typed < KEYS_PER_PLACE; typed += KEYS_PER_TURN) {
      ours.push(...(await pressKeys(session.page, KEYS_PER_TURN)));
      reference.push(...(await pressKeys(bare, KEYS_PER_TURN)));
    }
  }
  await browser.close();
  return benchRow({ id: 'key_3000', unit: 'ms', ours, reference });
}

/** As a person gets there: search, choose, and the caret stands in the line. */
async function goToNote(page: Page, word: string): Promise<void> {
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('Control+f');
  const field = page
    .getByRole('main')
    .getByRole('searchbox')
    .or(page.getByRole('main').getByRole('textbox'));
  await field.first().fill(word);
  await page.locator('mark', { hasText: word }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('[data-slate-editor]').waitFor();
  await page.locator('[data-slate-editor]', { hasText: word }).waitFor();
  await page.keyboard.press('End');
}

async function putCaretAfter(page: Page, word: string): Promise<void> {
  await page.evaluate((wanted) => {
    const line = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(wanted));
    line?.scrollIntoView({ block: 'center' });
    document.querySelector<HTMLElement>('[contenteditable]')?.focus();
    if (line) getSelection()?.selectAllChildren(line);
    getSelection()?.collapseToEnd();
  }, word);
}
