import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isForWantOfSandbox } from '../../main/host/chromium/exit-codes.ts';
import { installedBrowser } from '../../main/host/chromium/find-browser.ts';
import { launchBrowser } from '../../main/host/chromium/launch-browser.ts';

describe('launching the browser', () => {
  const options = { browserPath: installedBrowser() ?? '', headless: true };

  it('starts it anew when the first start hangs, and leaves no folder of either', async () => {
    const before = foldersOfBrowsers();
    const browser = await launchBrowser(options, [1, 40_000]);
    const whileOpen = foldersOfBrowsers().filter((name) => !before.includes(name));
    expect(whileOpen.length).toBeGreaterThanOrEqual(2);
    expect(browser.context.pages()).toHaveLength(1);
    await browser.close();
    const left = foldersOfBrowsers().filter((name) => whileOpen.includes(name));
    expect(left).toEqual([]);
  });

  it('opens a window with the name of Naast, and not with an error', async () => {
    const browser = await launchBrowser(options);
    expect(await browser.context.pages()[0]?.title()).toBe('Naast');
    await browser.close();
  });

  it('says what the browser said when it does not start, and leaves no folder', async () => {
    const before = foldersOfBrowsers();
    const launching = launchBrowser({ browserPath: '/no/browser', headless: true });
    await expect(launching).rejects.toThrow('/no/browser');
    expect(foldersOfBrowsers().filter((name) => !before.includes(name))).toEqual([]);
  });
});

describe('the last words of a browser that did not start', () => {
  it.each([
    ['[1:1:FATAL:zygote_host_impl_linux.cc(126)] No usable sandbox! Update your kernel', true],
    ['The SUID sandbox helper binary was found, but is not configured correctly.', true],
    ['Timeout 40000ms exceeded. <launching> /usr/bin/chromium --no-sandbox --app=x', false],
    ['', false],
  ])('%s', (words, isForWant) => {
    expect(isForWantOfSandbox(words)).toBe(isForWant);
  });
});

function foldersOfBrowsers(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('naast-window-'));
}
