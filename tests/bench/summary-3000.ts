import type { Page } from 'playwright-core';
import type { Said } from './filled-vault.ts';
import { generatedSentences } from './generated-notes.ts';
import { goToNote, withNotesPage } from './notes-page.ts';
import { type BenchRow, benchRow } from './row.ts';

const LINES = 3000;
const KEYS = 100;
/** What a conversation of a whole day looks like: a topic now and then, and one line in ten that matters. */
const LINES_IN_A_TOPIC = 100;
const LINES_TO_A_MARK = 10;
const END_WORD = 'eindmerk';
/** The summary follows within so long (issue "In the room", 2). */
const AIM_MS = 100;
const BETWEEN_KEYS_MS = 200;

/** From key press until the summary beside 3,000 lines of notes says what was typed, over the 100 ms it may take. */
export async function benchSummary(browserPath: string): Promise<BenchRow> {
  const sentences: Said[] = generatedSentences(LINES).map((text, at) => {
    if (at % LINES_IN_A_TOPIC === 0) return { text, isTopic: true };
    return at % LINES_TO_A_MARK === 0 ? { text, mark: 'key_point' } : { text };
  });
  sentences[LINES - 1] = { text: `het laatste punt ${END_WORD}`, mark: 'key_point' };
  return withNotesPage({ browserPath, sentences }, async (page) => {
    await goToNote(page, END_WORD);
    await page
      .getByRole('complementary', { name: 'Samenvatting tot nu toe' })
      .getByText(END_WORD)
      .first()
      .waitFor();
    const ours: number[] = [];
    for (let key = 0; key < KEYS; key += 1) {
      ours.push(await summaryTime(page));
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
    return benchRow({ id: 'summary_3000', unit: 'ms', ours, reference: [AIM_MS] });
  });
}

/** Presses one key at the end of the last key point and waits until the summary holds it. */
async function summaryTime(page: Page): Promise<number> {
  // The watcher stands before the key is pressed: what it waits for is kept in the page until it is asked for.
  await page.evaluate((word) => {
    const summary = document.querySelector('aside.living');
    const before = summary?.textContent ?? '';
    const summaryTime = new Promise<number>((resolve) => {
      let pressed = 0;
      const listen = ({ timeStamp }: KeyboardEvent) => {
        pressed = timeStamp;
      };
      addEventListener('keydown', listen, { once: true, capture: true });
      const watcher = new MutationObserver(() => {
        const now = summary?.textContent ?? '';
        if (pressed === 0 || now === before || !now.includes(word)) return;
        watcher.disconnect();
        resolve(performance.now() - pressed);
      });
      if (summary)
        watcher.observe(summary, { childList: true, characterData: true, subtree: true });
    });
    Object.assign(window, { summaryTime });
  }, END_WORD);
  await page.keyboard.press('e');
  return page.evaluate(() => (window as unknown as { summaryTime: Promise<number> }).summaryTime);
}
