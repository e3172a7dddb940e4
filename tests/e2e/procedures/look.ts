import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';

/** Looks at a screen as axe does, at 100 % and 200 %, sees that nothing scrolls sideways, and keeps a picture of each. */
export async function look(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1360, 850],
    [680, 425],
  ] as const) {
    await page.setViewportSize({ width, height });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect.soft(found, `${name} at ${width}`).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(tooWide, `${name} at ${width} scrolls sideways`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join('test-results', 'procedures', `${name}-${width}.png`) });
  }
  await page.setViewportSize({ width: 1360, height: 850 });
}
