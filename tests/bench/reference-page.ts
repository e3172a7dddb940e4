import type { Page } from 'playwright-core';

/** A page with one bare `contenteditable`, one `<p>` a line: same text, same typeface, same width as the notes. */
export async function referencePage(
  ours: Page,
  { url, sentences }: { url: string; sentences: readonly string[] },
): Promise<Page> {
  const context = ours.context();
  const sheets = await ours.evaluate(() =>
    [...document.styleSheets].map(({ href }) => href).filter((href) => href !== null),
  );
  await context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageWith(sentences, sheets) }),
  );
  const page = await context.newPage();
  await page.setViewportSize({ width: 1360, height: 850 });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

function pageWith(sentences: readonly string[], sheets: readonly string[]): string {
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const lines = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  const look = 'width:520px;font:400 1.125rem/1.5 var(--font);outline:none';
  return `<!doctype html><html lang="nl"><head>${links}</head><body><div contenteditable style="${look}">${lines}</div></body></html>`;
}
