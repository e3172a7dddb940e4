import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { unlockVault } from '../../../main/cli/story-player/first-steps.ts';
import { handsOn } from '../../../main/cli/story-player/hands.ts';
import { vaultsFolder } from '../../../main/host/app-folders.ts';
import { demoVault } from '../../../main/host/demo-vault.ts';
import { askThrough } from '../../../shared/contract/ask-through.ts';
import { settings } from '../../../shared/features/settings/contract.ts';
import { type Computer, PASSPHRASE, test } from '../fixtures.ts';
import { moveClocks } from './moved-clocks.ts';
import { openRoom } from './open-room.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const HALF_SAID = 'En wat ik ook nog kwijt wil, is dat';

test('a vault that nobody uses says so, stays open for who is there, and else locks with every letter saved', async ({
  computer,
}) => {
  const { page, ended, pass } = await openWithClocks(computer);
  await typeHalfASentence(page);
  const notice = page.getByText('Het is een tijdje stil');
  // In steps below a minute: a longer one is a sleep.
  await pass(35 * SECOND);
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Ik ben er nog' }).press('Enter');
  await expect(notice).toHaveCount(0);
  await pass(35 * SECOND);
  await expect(notice).toBeVisible();
  await pass(30 * SECOND);
  expect(await ended).toBe('locked');
  await seeItIsAllThere(computer);
});

for (const [what, wallMs] of [
  ['slept for two hours', 2 * HOUR],
  ['had its clock put back a day', -24 * HOUR],
] as const) {
  test(`a computer that ${what} finds Naast locked, with every letter saved`, async ({
    computer,
  }) => {
    const { page, ended, sleep } = await openWithClocks(computer);
    await typeHalfASentence(page);
    sleep(wallMs);
    const typed = await typeUpToTheLock(page);
    expect(await ended).toBe('locked');
    await seeItIsAllThere(computer, typed);
  });
}

/** The app on a vault process whose clocks the test moves: both while time passes, that on the wall alone through a sleep. */
async function openWithClocks(computer: Computer) {
  const vaults = vaultsFolder(computer.dataFolder);
  mkdirSync(vaults, { recursive: true });
  const ahead = { wallMs: 0, monotonicMs: 0 };
  moveClocks(vaults, ahead);
  const session = await computer.open(
    async (request) => {
      await demoVault(request, PASSPHRASE);
      const present = await askThrough(request, settings.read, {});
      await askThrough(request, settings.save, { ...present, lockAfterMinutes: 1 });
    },
    undefined,
    join(import.meta.dirname, 'vault-with-moved-clocks.ts'),
  );
  return {
    ...session,
    async pass(ms: number) {
      ahead.wallMs += ms;
      ahead.monotonicMs += ms;
      moveClocks(vaults, ahead);
    },
    sleep(ms: number) {
      ahead.wallMs += ms;
      moveClocks(vaults, ahead);
    },
  };
}

async function typeHalfASentence(page: Page): Promise<void> {
  await openRoom(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(HALF_SAID);
}

/**
 * Goes on typing until the page is gone, and gives what stood behind the half sentence when the page heard of the lock: the last of it
 * is younger than the pause after which the notes save themselves.
 */
async function typeUpToTheLock(page: Page): Promise<string> {
  const atLock = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.naast.onEvent(({ name }) => {
          if (name !== 'vault.locking') return;
          resolve(document.querySelector('[contenteditable="true"]')?.textContent ?? '');
        });
      }),
  );
  try {
    for (let count = 0; count < 500; count += 1) await page.keyboard.type('m', { delay: 20 });
  } catch {
    // The page went with the lock.
  }
  return new RegExp(`${HALF_SAID}m*`).exec(await atLock)?.[0] ?? HALF_SAID;
}

async function seeItIsAllThere(computer: Computer, said = HALF_SAID): Promise<void> {
  const { page } = await computer.open();
  await unlockVault(handsOn(page), PASSPHRASE);
  await openRoom(page);
  await expect(page.getByRole('textbox', { name: 'Notities' })).toContainText(said);
}
