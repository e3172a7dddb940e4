import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from 'playwright/test';
import type { Page } from 'playwright-core';
import { demoVault } from '../../main/host/demo-vault.ts';
import { askThrough, type Request } from '../../shared/contract/ask-through.ts';
import { consents } from '../../shared/features/consents/contract.ts';
import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import { settings } from '../../shared/features/settings/contract.ts';
import { test } from './fixtures.ts';

const themes = ['light', 'dark', 'contrast'] as const;
/** A window of the usual size, and the same at 200 %: half as many pixels of layout. */
const sizes = [
  { name: '100 %', width: 1360, height: 850 },
  { name: '200 %', width: 680, height: 425 },
];

/** Every screen, each reached from where the one before left off. */
const screens: readonly { name: string; go(page: Page): Promise<void> }[] = [
  { name: 'Vandaag', go: (page) => press(page, 'navigation', 'Vandaag') },
  { name: 'Inwoners', go: (page) => press(page, 'navigation', 'Inwoners') },
  {
    name: 'de inwoner',
    async go(page) {
      await page.getByRole('main').getByRole('link', { name: 'mevrouw Yildiz' }).press('Enter');
      await page.getByRole('heading', { name: 'Wat mag en wat niet' }).waitFor();
      await page.getByRole('button', { name: 'Kopie maken' }).press('Enter');
      await page.getByRole('button', { name: 'Inwoner verwijderen, met alles' }).press('Enter');
      await page.getByRole('button', { name: 'Niet verwijderen' }).waitFor();
    },
  },
  {
    name: 'Wie heeft dit dossier geopend',
    async go(page) {
      await page.getByRole('link', { name: 'Wie heeft dit dossier geopend?' }).press('Enter');
      await page.getByText('Geopend: inwoner').first().waitFor();
    },
  },
  {
    name: 'Bewaren of verwijderen',
    async go(page) {
      await press(page, 'navigation', 'Vandaag');
      await page.getByRole('link', { name: /bewaren of verwijderen/ }).press('Enter');
      await page.getByRole('button', { name: 'Langer bewaren' }).first().press('Enter');
      await page.getByLabel('Waarom blijft het bewaard?').waitFor();
    },
  },
  {
    name: 'de zaak',
    async go(page) {
      await page
        .getByRole('link', { name: /^Open de zaak van/ })
        .first()
        .press('Enter');
      await page.getByRole('button', { name: 'Zaak afsluiten' }).press('Enter');
      await page.getByLabel('Opnieuw bekijken op').waitFor();
    },
  },
  {
    name: 'Woorden',
    async go(page) {
      await press(page, 'navigation', 'Woorden');
      await page.locator('main input:focus').waitFor();
      await page.keyboard.type('bezwaar');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('De gemeente kijkt dan opnieuw.').waitFor();
    },
  },
  { name: 'Instellingen', go: (page) => press(page, 'navigation', 'Instellingen') },
  {
    name: 'Wat is geopend en verwijderd',
    async go(page) {
      await page.getByRole('link', { name: 'Wat is geopend en verwijderd' }).press('Enter');
      await page
        .getByText(/^Geopend:/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'Back-ups',
    async go(page) {
      await press(page, 'navigation', 'Instellingen');
      await page.getByRole('button', { name: 'Naar de back-ups' }).press('Enter');
      await page.getByRole('heading', { name: 'Op deze computer' }).waitFor();
    },
  },
  {
    name: 'Zoeken',
    async go(page) {
      await press(page, 'navigation', 'Zoeken');
      // Keys come faster than any hand here: the field must have the focus first.
      await page.locator('main input:focus').waitFor();
      await page.keyboard.type('scootmobiel');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'Tijdens',
    async go(page) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Notities' }).waitFor();
    },
  },
  { name: 'tempo', go: (page) => open(page, ['F2', 'Tempo, alleen voor jou']) },
  { name: 'hoe je schrijft', go: (page) => open(page, ['Escape'], ['F4', 'Zo schrijf je mee']) },
  { name: 'van papier', go: (page) => open(page, ['2', 'Overtypen van papier']) },
  {
    name: 'met een tolk',
    go: (page) => open(page, ['F4', 'Zo schrijf je mee'], ['3', 'Met een tolk']),
  },
  {
    name: 'lees voor',
    async go(page) {
      await page.keyboard.press('F8');
      await page.getByRole('dialog', { name: 'Lees voor' }).waitFor();
    },
  },
  {
    name: 'meekijken',
    async go(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F9');
      await page.getByRole('button', { name: /^Meekijken aan/ }).waitFor();
    },
  },
  {
    name: 'Afronden',
    async go(page) {
      await page.keyboard.press('F9');
      await page.getByRole('button', { name: 'Afronden' }).press('Enter');
      await page.getByRole('heading', { name: 'Volgend contact' }).waitFor();
    },
  },
  { name: 'Vóór', go: (page) => press(page, 'navigation', 'Vóór') },
  {
    name: 'Na',
    async go(page) {
      await press(page, 'navigation', 'Na');
      await page.locator('[data-paper-ready="samenvatting"]').waitFor();
    },
  },
  {
    name: 'het papier',
    async go(page) {
      await page.getByRole('button', { name: 'Bekijken en bewaren' }).press('Enter');
      await page.getByRole('button', { name: 'Bewaar als pdf' }).waitFor();
      await page.locator('[data-paper-ready="samenvatting"]').waitFor();
    },
  },
];

for (const theme of themes) {
  test(`every screen can be used by everyone, ${theme}, at 100 % and 200 %`, async ({
    computer,
  }) => {
    const { page } = await computer.open(async (request) => {
      await demoVault(request);
      await refuseKeeping(request);
      await request({ call: settings.save.name, input: { language: 'nl', theme } });
    });
    await page.getByRole('navigation').first().waitFor();
    for (const screen of screens) {
      await screen.go(page);
      for (const { name, width, height } of sizes) {
        await page.setViewportSize({ width, height });
        // Legacy mode: axe otherwise opens a second window, which Naast does not allow.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect.soft(found, `${screen.name} at ${name}`).toEqual([]);
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(tooWide, `${screen.name} at ${name} scrolls sideways`).toBeLessThanOrEqual(0);
        // Where the frame fills the window, only its parts scroll: a bar beside a bar helps nobody.
        const tooHigh = await page.evaluate(() => {
          const { scrollHeight, clientHeight } = document.documentElement;
          return document.querySelector('.frame') ? scrollHeight - clientHeight : 0;
        });
        expect
          .soft(width > 700 ? tooHigh : 0, `${screen.name} at ${name} scrolls behind the frame`)
          .toBeLessThanOrEqual(0);
        const spilling = await page.evaluate(() =>
          [...document.querySelectorAll('button')]
            .filter((button) => button.scrollWidth > button.clientWidth + 1)
            .map((button) => button.textContent),
        );
        expect
          .soft(spilling, `${screen.name} at ${name} has words beside their button`)
          .toEqual([]);
        const picture = `${theme}-${width}-${screen.name}.png`;
        await page.screenshot({ path: join('test-results', 'screens', picture) });
      }
    }
  });
}

/** Nothing of the demo may be kept: so that there is something to choose. */
async function refuseKeeping(request: Request): Promise<void> {
  for (const { id } of await askThrough(request, inhabitants.list, {})) {
    await askThrough(request, consents.record, {
      inhabitantId: id,
      purpose: 'keep',
      answer: 'refused',
      until: null,
    });
  }
}

async function press(page: Page, role: 'navigation', name: string): Promise<void> {
  await page.getByRole(role).getByText(name, { exact: true }).first().press('Enter');
}

/** Presses keys one after the other, each once the part that the one before opened is there. */
async function open(page: Page, ...steps: readonly (readonly [key: string, part?: string])[]) {
  for (const [key, part] of steps) {
    await page.keyboard.press(key);
    if (part !== undefined) await page.getByRole('region', { name: part }).waitFor();
  }
}
