import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 120;

/** Someone with a keyboard and no mouse. */
export interface Hands {
  readonly page: Page;
  /** Presses Tab until the focus is there; rejects when the keyboard cannot get there. */
  goTo(target: Locator): Promise<void>;
  /** Goes there and presses Enter. */
  press(target: Locator): Promise<void>;
  /** Goes to a field and types; what stood there is replaced. */
  write(field: Locator, text: string): Promise<void>;
  /** Goes to a group of radio buttons and moves with the arrows to the one with this label. */
  choose(group: Locator, label: string): Promise<void>;
  /** Goes to a checkbox and ticks it with the space bar. */
  tick(box: Locator): Promise<void>;
  type(text: string): Promise<void>;
  keys(...presses: readonly string[]): Promise<void>;
}

export function handsOn(page: Page): Hands {
  const { keyboard } = page;

  async function goTo(target: Locator): Promise<void> {
    await target.waitFor({ state: 'visible' });
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await hasFocus(target)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not get to ${target}`);
  }

  return {
    page,
    goTo,
    async press(target) {
      await goTo(target);
      await keyboard.press('Enter');
    },
    async write(field, text) {
      await goTo(field);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.press('Delete');
      await keyboard.type(text);
    },
    async choose(group, label) {
      await goTo(group);
      const wanted = group.getByRole('radio', { name: label, exact: true });
      for (let moves = 0; moves < 10; moves += 1) {
        if (await wanted.isChecked()) return;
        await keyboard.press(moves === 0 ? 'Space' : 'ArrowRight');
      }
      throw new Error(`the arrows do not get to ${label}`);
    },
    async tick(box) {
      await goTo(box);
      if (!(await box.isChecked())) await keyboard.press('Space');
    },
    type: (text) => keyboard.type(text),
    async keys(...presses) {
      for (const press of presses) await keyboard.press(press);
    },
  };
}

/** The focus is on it or, for a group, on something inside it. */
function hasFocus(target: Locator): Promise<boolean> {
  // This runs in the page; only what every element has is used.
  return target.evaluate((element) => element.matches(':focus, :has(:focus)'));
}
