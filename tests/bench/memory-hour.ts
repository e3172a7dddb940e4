import type { Page } from 'playwright-core';
import { scriptedHour } from '../support/scripted-hour/scripted-hour.ts';
import { goToNote, withNotesPage } from './notes-page.ts';
import { referencePage } from './reference-page.ts';
import { type BenchRow, benchRow } from './row.ts';

const END_WORD = 'eindmerk';

/** The memory the page needs with the scripted hour in its room, over a bare `contenteditable` with the same lines. */
export async function benchMemory(browserPath: string): Promise<BenchRow> {
  const said = scriptedHour().flatMap((one) => (one.kind === 'said' ? [one] : []));
  const lines = [...said, { text: END_WORD, mark: null }];
  return withNotesPage({ browserPath, sentences: lines }, async (page) => {
    await goToNote(page, END_WORD);
    const sentences = lines.map(({ text }) => text);
    const bare = await referencePage({ ours: page, browserPath, sentences });
    const ours = [await heapMegabytes(page)];
    const reference = [await heapMegabytes(bare.page)];
    await bare.browser.close();
    return benchRow({ id: 'memory_hour', unit: 'MB', ours, reference });
  });
}

/** What the page really needs, after everything it no longer needs was let go of. */
async function heapMegabytes(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1024 / 1024;
}
