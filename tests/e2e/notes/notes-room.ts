import type { Page } from 'playwright-core';
import { askThrough, type Request } from '../../../shared/contract/ask-through.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { aLine } from '../../support/builders.ts';
import { emptyConversation } from '../room/empty-room.ts';

/** A word that brings one to the conversation by search. */
const MARKER = 'beginpunt';

/** A vault with one conversation, in which these lines were said: mevrouw, mevrouw Jansen, Sanne and a buurvrouw. */
export async function aRoom(request: Request, lines: readonly NoteLine[] = []): Promise<void> {
  const { id: conversationId } = await emptyConversation(request);
  const changed = [...lines, aLine({ text: `Dit is het ${MARKER}.`, position: lines.length + 1 })];
  await askThrough(request, notes.save, { conversationId, changed, removed: [] });
}

/** Into the room, with the caret on a new line at the end. */
export async function enterRoom(page: Page): Promise<void> {
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('Control+Shift+f');
  await page.getByRole('main').getByRole('searchbox').fill(MARKER);
  await page.locator('mark', { hasText: MARKER }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await notesOf(page).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
}

export const notesOf = (page: Page) => page.getByRole('textbox', { name: 'Notities' });

/** The line that is being written. */
export const lineNow = (page: Page) => page.locator('[data-now]');

/** What stands behind the words of the line that is being written: "afspraak", "zorg · privé". */
export const markNow = (page: Page) =>
  page.locator('[data-now] .line__text').getAttribute('data-mark');
export const speakerNow = (page: Page) => lineNow(page).getAttribute('data-speaker');
