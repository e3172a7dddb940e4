import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromiumSession } from '../../main/host/chromium/open-session.ts';
import { fillWithLines, type Said } from './filled-vault.ts';

/** Opens Naast on a conversation in which this was said, does something with its page, and leaves nothing behind. */
export async function withNotesPage<Result>(
  about: { readonly browserPath: string; readonly sentences: readonly (string | Said)[] },
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  const session = await openChromiumSession({
    browserPath: about.browserPath,
    dataFolder,
    headless: true,
    beforePage: (request) => fillWithLines(request, about.sentences),
  });
  try {
    return await work(session.page);
  } finally {
    await session.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** As a person gets there: search, choose, and the caret stands in the line. */
export async function goToNote(page: Page, word: string): Promise<void> {
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('Control+Shift+f');
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

/** The same place in a bare page. */
export async function putCaretAfter(page: Page, word: string): Promise<void> {
  await page.evaluate((wanted) => {
    const line = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(wanted));
    line?.scrollIntoView({ block: 'center' });
    document.querySelector<HTMLElement>('[contenteditable]')?.focus();
    if (line) getSelection()?.selectAllChildren(line);
    getSelection()?.collapseToEnd();
  }, word);
}
