import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { unlockVault } from '../../../main/cli/story-player/first-steps.ts';
import { handsOn } from '../../../main/cli/story-player/hands.ts';
import { processesBelow, residentMegabytes } from '../../support/child-processes.ts';
import { scriptedHour } from '../../support/scripted-hour/scripted-hour.ts';
import { PASSPHRASE, test } from '../fixtures.ts';
import { called, typistAt } from './at-the-table.ts';
import { emptyConversation, goIntoRoom } from './empty-room.ts';

/** At twenty times its pace an hour is three minutes. This is no measure of speed, only an end for a computer that has other work. */
const LONGEST_MS = 900_000;
/** What may be lost of what was typed: one second (issue "In the room", 8). */
const LOST_AT_MOST_MS = 1_000;
const BETWEEN_KEYS_MS = 60;
const LAST_WORDS =
  'Nog voor mijzelf: woensdag neem ik de blauwe map mee, en ik vraag haar zus te bellen';

test('a whole hour, typed many times faster than it was said, ended by a kill, and all but the last second is there again', async ({
  computer,
}) => {
  test.setTimeout(LONGEST_MS);
  const before = new Set(processesBelow(process.pid));
  const first = await computer.open(async (request) => void (await emptyConversation(request)));
  const { page } = first;
  await goIntoRoom(page);
  const typist = await typistAt(page);
  const hour = scriptedHour();
  const started = Date.now();
  await typist.follow(hour);
  const seconds = Math.round((Date.now() - started) / 1000);
  await expect(page.getByText(/^Bewaard, \d+\.\d\d$/)).toBeVisible();
  const heap = await heapMegabytes(page);
  const vault = residentMegabytes(first.vaultPid ?? 0);
  console.log(
    `the hour: typed in ${seconds} s; after it the page holds ${heap} MB, the vault ${vault} MB`,
  );

  await typist.turnTo('supporter');
  const typed = await typeUntilKilled(page, () => killAll(before));
  expect(await first.ended).not.toBe('locked');

  const again = await computer.open();
  await unlockVault(handsOn(again.page), PASSPHRASE);
  // The way back is one key: the offer has the focus.
  await expect(
    again.page.getByRole('button', { name: 'Verder in het gesprek van 10.30' }),
  ).toBeFocused();
  await again.page.keyboard.press('Enter');
  const notes = again.page.getByRole('textbox', { name: 'Notities' });
  await expect(notes).toBeFocused();

  // What is out of sight is not laid out, so its inner text is empty; its words are there. An empty line holds a mark of
  // no width.
  const contents = await notes.locator('[data-line]').allTextContents();
  const lines = contents.map((text) => text.replaceAll('\uFEFF', ''));
  const there = lines.join('\n');
  const said = hour.flatMap((one) => (one.kind === 'said' ? [one.text] : []));
  expect(said.filter((text) => !there.includes(text))).toEqual([]);
  const speakers = await notes
    .locator('[data-speaker]')
    .evaluateAll((all) => all.map((line) => line.getAttribute('data-speaker')));
  const spoken = hour.flatMap((one) => (one.kind === 'said' ? [called[one.speaker]] : []));
  expect(speakers.slice(0, spoken.length)).toEqual(spoken);
  // An empty line to go on with stands at the end.
  const lastWritten = lines.findLast((line) => line.trim() !== '')?.trim();
  const kept = LAST_WORDS.slice(0, commonStart(lastWritten ?? '', LAST_WORDS));
  expect(kept.length).toBeGreaterThanOrEqual(typed.longAgo.length);
  // Same line: what is typed now goes on where it stopped.
  await again.page.keyboard.type(', dus');
  await expect(notes).toContainText(`${kept.trimEnd()}, dus`);
  expect(again.page.url()).not.toContain('Yildiz');
});

/** Types on and on at the pace of a fast typist; everything is killed in the middle. Gives what was typed long ago enough. */
async function typeUntilKilled(page: Page, kill: () => void): Promise<{ longAgo: string }> {
  const pressed: { at: number; text: string }[] = [];
  let text = '';
  for (const letter of LAST_WORDS.slice(0, -10)) {
    await page.keyboard.type(letter);
    text += letter;
    pressed.push({ at: Date.now(), text });
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  const killedAt = Date.now();
  kill();
  const longAgo = pressed.findLast(({ at }) => killedAt - at >= LOST_AT_MOST_MS)?.text ?? '';
  return { longAgo: longAgo.trimEnd() };
}

/** Everything that came with the session: the vault process and the browser with all its processes. */
function killAll(before: ReadonlySet<number>): void {
  for (const pid of processesBelow(process.pid)) {
    if (!before.has(pid)) process.kill(pid, 'SIGKILL');
  }
}

function commonStart(one: string, other: string): number {
  const differsAt = [...other].findIndex((letter, at) => one[at] !== letter);
  return differsAt === -1 ? other.length : differsAt;
}

/** What the page really needs, after everything it no longer needs was let go of. */
async function heapMegabytes(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return Math.round(usedSize / 1024 / 1024);
}
