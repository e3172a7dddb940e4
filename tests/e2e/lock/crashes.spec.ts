import { expect } from 'playwright/test';
import { unlockVault } from '../../../main/cli/story-player/first-steps.ts';
import { handsOn } from '../../../main/cli/story-player/hands.ts';
import type { ChromiumSession } from '../../../main/host/chromium/open-session.ts';
import { demoVault } from '../../../main/host/demo-vault.ts';
import { PASSPHRASE, test } from '../fixtures.ts';
import { openRoom } from './open-room.ts';

/** What was typed a second ago is on the disk; more, for a computer that has other work. */
const DRAFT_AGE_MS = 3000;

/** How often each of them breaks; `NAAST_CRASHES=100 npm run e2e -- crashes` takes half an hour. */
const TIMES = Number(process.env.NAAST_CRASHES ?? 2);

const crashes: Readonly<Record<string, (session: ChromiumSession) => Promise<void>>> = {
  async 'the page'({ page }) {
    const devTools = await page.context().newCDPSession(page);
    // The page is gone before it could answer.
    void devTools.send('Page.crash').catch(() => undefined);
  },
  async 'the vault process'({ vaultPid }) {
    if (vaultPid === undefined) throw new Error('there is no vault process');
    process.kill(vaultPid, 'SIGKILL');
  },
};

for (const [what, crash] of Object.entries(crashes)) {
  test(`${what} breaks in the middle of a sentence, ${TIMES} times, and the sentence is there`, async ({
    computer,
  }) => {
    test.setTimeout(100_000 + TIMES * 100_000);
    const said: string[] = [];
    for (let time = 1; time <= TIMES; time += 1) {
      const session = await computer.open(
        time === 1 ? (request) => demoVault(request, PASSPHRASE) : undefined,
      );
      const { page } = session;
      if (time > 1) await unlockVault(handsOn(page), PASSPHRASE);
      await openRoom(page);
      const notes = page.getByRole('textbox', { name: 'Notities' });
      for (const earlier of said) await expect(notes).toContainText(earlier);
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      said.push(`Dit zei ik voor de ${time}e keer, en toen`);
      await page.keyboard.type(said.at(-1) ?? '');
      await page.waitForTimeout(DRAFT_AGE_MS);
      await crash(session);
      expect(await session.ended).toBe('failed');
    }
    const { page } = await computer.open();
    await unlockVault(handsOn(page), PASSPHRASE);
    await openRoom(page);
    const notes = page.getByRole('textbox', { name: 'Notities' });
    for (const earlier of said) await expect(notes).toContainText(earlier);
  });
}
