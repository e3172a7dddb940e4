import { generatedSentences } from './generated-notes.ts';
import { pressKeys, startMeasuring } from './key-times.ts';
import { goToNote, putCaretAfter, withNotesPage } from './notes-page.ts';
import { referencePage } from './reference-page.ts';
import { type BenchRow, benchRow } from './row.ts';

const KEYS_PER_PLACE = 100;
/** Keys are typed in turns, so that a busy moment of the machine hits both. */
const KEYS_PER_TURN = 10;
const MIDDLE_WORD = 'middenmerk';
const END_WORD = 'eindmerk';

/**
 * From key press to presented frame with so many lines of notes, saving and living summary on, over the same keys in a page
 * with one bare `contenteditable`: 100 keys in the middle and 100 at the end.
 */
export async function benchKeys(browserPath: string, lines: number): Promise<BenchRow> {
  const sentences = generatedSentences(lines);
  sentences[lines / 2] = `${sentences[lines / 2]} ${MIDDLE_WORD}`;
  sentences[lines - 1] = `${sentences[lines - 1]} ${END_WORD}`;
  return withNotesPage({ browserPath, sentences }, async (page) => {
    const ours: number[] = [];
    const reference: number[] = [];
    await goToNote(page, MIDDLE_WORD);
    const { page: bare, browser } = await referencePage({ ours: page, browserPath, sentences });
    for (const word of [MIDDLE_WORD, END_WORD]) {
      await page.bringToFront();
      await goToNote(page, word);
      await startMeasuring(page);
      await bare.bringToFront();
      await putCaretAfter(bare, word);
      await startMeasuring(bare);
      for (let typed = 0; typed < KEYS_PER_PLACE; typed += KEYS_PER_TURN) {
        ours.push(...(await pressKeys(page, KEYS_PER_TURN)));
        reference.push(...(await pressKeys(bare, KEYS_PER_TURN)));
      }
    }
    await browser.close();
    return benchRow({ id: `key_${lines}`, unit: 'ms', ours, reference });
  });
}
