import { type Browser, chromium, type Page } from 'playwright-core';
import { pageFolder } from '../../main/host/app-folders.ts';
import {
  APP_ORIGIN,
  browserArguments,
  needsNoSandbox,
} from '../../main/host/chromium/browser-arguments.ts';
import { servePage } from '../../main/host/page-server.ts';

/**
 * A page with one bare `contenteditable`, one `<p>` a line: same text, same style sheets, same width as the notes, in a
 * browser of its own that was started the same way.
 */
export async function referencePage(about: {
  browserPath: string;
  ours: Page;
  sentences: readonly string[];
}): Promise<{ page: Page; browser: Browser }> {
  const sheets = await about.ours.evaluate(() =>
    [...document.styleSheets].map(({ href }) => href).filter((href) => href !== null),
  );
  // A line of the notes is as wide as the element that holds its text.
  const width = await about.ours
    .locator('[data-slate-editor] [data-slate-node="text"]')
    .first()
    .evaluate((text) => text.parentElement?.getBoundingClientRect().width ?? 0);
  const browser = await chromium.launch({
    executablePath: about.browserPath,
    chromiumSandbox: !needsNoSandbox(),
    args: browserArguments.filter((argument) => !/^--(app=|guest)/.test(argument)),
  });
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
  const address = `${APP_ORIGIN}/reference.html`;
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) {
      const body = pageWith(about.sentences, { sheets, width });
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    }
    const { status, headers, body } = servePage(pageFolder(), new URL(url));
    return route.fulfill({ status, headers: { ...headers }, body });
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, browser };
}

function pageWith(
  sentences: readonly string[],
  { sheets, width }: { sheets: readonly string[]; width: number },
): string {
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const lines = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  const look = `width:${width}px;font:400 1.125rem/1.5 var(--font);outline:none`;
  return `<!doctype html><html lang="nl"><head>${links}</head><body><div contenteditable style="${look}">${lines}</div></body></html>`;
}
