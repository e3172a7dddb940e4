import type { BrowserContext, Page } from 'playwright-core';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import { fail } from '../../../shared/primitives/result.ts';
import { servePage } from '../page-server.ts';
import { APP_ORIGIN } from './browser-arguments.ts';
import { deliverEvent, installBridge } from './page-script.ts';

/** Serves the page from the program's folder and refuses every other address. */
export async function servePages(context: BrowserContext, folder: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== APP_ORIGIN || route.request().method() !== 'GET') {
      // A navigation that is `aborted` leaves the page where it is; any other failure shows an error page in its place.
      return route.abort(route.request().isNavigationRequest() ? 'aborted' : 'blockedbyclient');
    }
    const { status, headers, body } = servePage(folder, url);
    return route.fulfill({ status, headers: { ...headers }, body });
  });
}

/** Gives the page its bridge. A call is passed on only from our own page in the top frame. */
export async function exposeBridge(
  context: BrowserContext,
  relay: (call: unknown) => Promise<Answer<unknown>>,
): Promise<void> {
  await context.exposeBinding('naastRequest', async ({ frame, page }, call: unknown) => {
    // With the slash: no longer name that only begins like ours, and no `blob:` of our page.
    const isOurs = frame === page.mainFrame() && frame.url().startsWith(`${APP_ORIGIN}/`);
    return isOurs ? relay(call) : fail({ code: 'unknown-call' });
  });
  await context.addInitScript(installBridge);
}

/** Closes every window the page opens beside its own. */
export function refuseMoreWindows(context: BrowserContext): void {
  context.on('page', (page) => void page.close());
}

/** Tells the page something; a page that is just closing no longer needs to know. */
export async function sendEvent(page: Page, event: AppEvent): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate(deliverEvent, event).catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}
