import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';

/** A window of the usual size, and the same at 200 %: half as many pixels of layout. */
const sizes = [
  { name: '100 %', width: 1360, height: 850 },
  { name: '200 %', width: 680, height: 425 },
];

/** Looks at what stands on the screen in both sizes: axe finds nothing, nothing scrolls sideways; leaves a picture of each. */
export async function look(page: Page, theme: string, screen: string): Promise<void> {
  for (const { name, width, height } of sizes) {
    await page.setViewportSize({ width, height });
    // Legacy mode: axe otherwise opens a second window, which Naast does not allow.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect.soft(found, `${screen} at ${name}`).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(tooWide, `${screen} at ${name} scrolls sideways`).toBeLessThanOrEqual(0);
    const picture = `${theme}-${width}-${screen}.png`;
    await page.screenshot({ path: join('test-results', 'screens', picture), fullPage: true });
  }
  await page.setViewportSize({ width: 1360, height: 850 });
}
