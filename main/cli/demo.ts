import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needsNoSandbox } from '../host/chromium/browser-arguments.ts';
import { findBrowser } from '../host/chromium/find-browser.ts';
import { openChromiumSession } from '../host/chromium/open-session.ts';
import { buildPageWhenStale } from './build-page.ts';
import { type DemoOptions, demoOptions } from './demo-options.ts';
import { playStory } from './story-player/play-story.ts';

/**
 * `npm run demo`: the story of mevrouw Yildiz, played through the whole app (window, bridge, vault, export) without a
 * display. The vault it is played in is thrown away; the papers and pictures stay.
 */
const say = (line: string) => console.log(line);
const read = demoOptions(process.argv.slice(2));
if (read.ok) {
  process.exitCode = await demo(read.value);
} else {
  console.error(read.error);
  process.exitCode = 1;
}

async function demo({ word, folder: wanted }: DemoOptions): Promise<number> {
  const browser = await findBrowser(say);
  if (!browser.ok) {
    console.error(browser.error);
    return 1;
  }
  if (needsNoSandbox()) {
    say('You are root: the browser runs without its own sandbox (--no-sandbox).');
  }
  await buildPageWhenStale(say);
  const folder = resolve(wanted);
  mkdirSync(folder, { recursive: true });
  const dataFolder = mkdtempSync(join(tmpdir(), 'naast-demo-'));
  const session = await openChromiumSession({
    browserPath: browser.value.path,
    dataFolder,
    headless: true,
  });
  try {
    const passphrase = randomBytes(18).toString('base64');
    await playStory({ page: session.page, passphrase, word, folder, say });
  } finally {
    await session.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
  say('7 of 7  The vault is thrown away; what is left stands in:');
  say(`        ${folder}`);
  return 0;
}
