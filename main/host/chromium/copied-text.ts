import type { CDPSession, Page } from 'playwright-core';
import type { Host } from '../host.ts';

/** A key of its own on some keyboards; nothing in Naast listens to it. */
const PASTE_KEY = 'Paste';

/**
 * What was copied, recognised by its digest. The page itself looks at the clipboard, by a paste that it catches before any
 * field gets it: the text gets no further than the process that had it, and no permission to read the clipboard is given,
 * not even for a moment.
 */
export function createCopiedText(
  page: () => Page,
): Pick<Host, 'rememberCopiedText' | 'clearCopiedText'> {
  let line: CDPSession | undefined;
  let digest: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One look at a time: a caught paste belongs to the look that asked for it. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function digestNow(): Promise<string> {
    line ??= await page().context().newCDPSession(page());
    const caught = await page().evaluateHandle(catchNextPaste);
    const key = { key: PASTE_KEY, commands: [PASTE_KEY] };
    await line.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await line.send('Input.dispatchKeyEvent', { type: 'keyUp', key: PASTE_KEY });
    return caught.evaluate(({ digestOfText }) => digestOfText);
  }

  return {
    rememberCopiedText: () =>
      inTurn(async () => {
        digest = await digestNow();
      }),
    clearCopiedText: () =>
      inTurn(async () => {
        if (digest !== undefined && (await digestNow()) === digest) {
          await page().evaluate(emptyClipboard);
        }
        digest = undefined;
      }),
  };
}

interface PasteEvent {
  readonly clipboardData: { getData(kind: string): string };
  preventDefault(): void;
  stopImmediatePropagation(): void;
}

/** Runs in the page, as the one below: sent as source, so it may use nothing from outside its own body. */
function catchNextPaste(): { digestOfText: Promise<string> } {
  const page = globalThis as unknown as {
    addEventListener(name: string, listener: (event: PasteEvent) => void, options: object): void;
  };
  const once = { capture: true, once: true };
  // Where no field has the focus, a paste only comes when this event is taken.
  page.addEventListener('beforepaste', (event) => event.preventDefault(), once);
  const digestOfText = new Promise<string>((resolve, reject) => {
    const hear = async (event: PasteEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const text = new TextEncoder().encode(event.clipboardData.getData('text/plain'));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
      resolve(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
    };
    page.addEventListener('paste', (event) => void hear(event), once);
    setTimeout(() => reject(new Error('no paste came')), 1000);
  });
  return { digestOfText };
}

function emptyClipboard(): Promise<void> {
  const { navigator } = globalThis as unknown as {
    navigator: { clipboard: { writeText(text: string): Promise<void> } };
  };
  return navigator.clipboard.writeText('');
}
