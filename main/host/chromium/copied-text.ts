import type { BrowserContext, Page } from 'playwright-core';
import type { Host } from '../host.ts';
import { APP_ORIGIN } from './browser-arguments.ts';

/** Denies the page every permission there is: without this a person could be asked, and say yes. */
export async function denyPermissions(context: BrowserContext): Promise<void> {
  // Granting none to an origin denies it all others.
  await context.grantPermissions([], { origin: APP_ORIGIN });
}

/**
 * What was copied, recognised by its digest. The page itself looks at the clipboard, so that the text gets no further than
 * the process that had it; it may do so only for the moment that this takes.
 */
export function createCopiedText(parts: {
  context: () => BrowserContext;
  page: () => Page;
}): Pick<Host, 'rememberCopiedText' | 'clearCopiedText'> {
  let digest: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: the permission of one must not end under another. */
  function withClipboard(work: (page: Page) => Promise<void>): Promise<void> {
    const mine = last.then(async () => {
      const context = parts.context();
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: APP_ORIGIN });
      try {
        await work(parts.page());
      } finally {
        await context.clearPermissions();
        await denyPermissions(context);
      }
    });
    last = mine.catch(() => undefined);
    return mine;
  }

  return {
    rememberCopiedText: () =>
      withClipboard(async (page) => {
        digest = await page.evaluate(digestOfClipboard);
      }),
    clearCopiedText: () =>
      withClipboard(async (page) => {
        if (digest !== undefined && (await page.evaluate(digestOfClipboard)) === digest) {
          await page.evaluate(emptyClipboard);
        }
        digest = undefined;
      }),
  };
}

/** Runs in the page, as all below: sent as source, so it may use nothing from outside its own body. */
function emptyClipboard(): Promise<void> {
  const { navigator } = globalThis as unknown as {
    navigator: { clipboard: { writeText(text: string): Promise<void> } };
  };
  return navigator.clipboard.writeText('');
}

async function digestOfClipboard(): Promise<string> {
  const { navigator } = globalThis as unknown as {
    navigator: { clipboard: { readText(): Promise<string> } };
  };
  const text = new TextEncoder().encode(await navigator.clipboard.readText());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
