import type { Locator, Page } from 'playwright-core';

/** Someone with a keyboard, of whose presses beside typed text every one is counted. */
export interface CountedHands {
  readonly presses: () => number;
  /** Presses Tab until the focus is there; rejects when the keyboard cannot get there. */
  goTo(target: Locator): Promise<void>;
  press(target: Locator): Promise<void>;
  /** Goes to an empty field and types. */
  write(field: Locator, text: string): Promise<void>;
  /** Goes to a row of choices and takes the one so many to the right of the first; negative from the end. */
  choose(group: Locator, at: number): Promise<void>;
  /** Goes to a list that is closed and takes the one that begins with these letters. */
  pick(list: Locator, letters: string): Promise<void>;
  keys(...presses: readonly string[]): Promise<void>;
}

const MOST_TABS = 60;

export function countedHands(page: Page): CountedHands {
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  async function goTo(target: Locator): Promise<void> {
    await target.waitFor({ state: 'visible' });
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element.matches(':focus, :has(:focus)'))) return;
      await press('Tab');
    }
    throw new Error(`the keyboard does not get to ${target}`);
  }
  return {
    presses: () => presses,
    goTo,
    async press(target) {
      await goTo(target);
      await press('Enter');
    },
    async write(field, text) {
      await goTo(field);
      await page.keyboard.type(text);
    },
    async choose(group, at) {
      await goTo(group);
      await press('Space');
      for (let moved = 0; moved < Math.abs(at); moved += 1) {
        await press(at < 0 ? 'ArrowLeft' : 'ArrowRight');
      }
    },
    async pick(list, letters) {
      await goTo(list);
      await page.keyboard.type(letters);
    },
    async keys(...wanted) {
      for (const key of wanted) await press(key);
    },
  };
}
