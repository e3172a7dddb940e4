import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { handsOn } from '../../main/cli/story-player/hands.ts';
import { demoVault } from '../../main/host/demo-vault.ts';
import { filesThatHold } from '../support/file-bytes.ts';
import { test } from './fixtures.ts';

const MARKER = 'Waterhoenmerkteken';
/** A browser that keeps its session writes it some seconds after the last change. */
const UNTIL_WRITTEN_MS = 8_000;

test('what stands in a field of a form is in no file of the browser', async ({ computer }) => {
  const { page } = await computer.open((request) => demoVault(request));
  const hands = handsOn(page);
  await hands.press(page.getByRole('button', { name: 'Voorbereiden' }));
  await hands.press(page.getByRole('button', { name: /^Dit wil ik ?,/ }));
  await hands.goTo(page.locator('.prepare__points textarea').first());
  await hands.type(MARKER);
  await hands.keys('Tab');
  await page.waitForTimeout(UNTIL_WRITTEN_MS);
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith('naast-window-'));
  expect(folders).not.toEqual([]);
  const found = folders.flatMap((name) => filesThatHold(join(tmpdir(), name), MARKER));
  expect(found).toEqual([]);
});
