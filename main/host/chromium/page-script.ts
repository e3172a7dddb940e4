/**
 * Runs in the page before anything else: turns the raw binding into the two functions the page may have and hides it.
 * Sent as source to the browser, so it may use nothing from outside its own body.
 */
export function installBridge(): void {
  const page = globalThis as unknown as Record<string, unknown> & {
    addEventListener(name: string, listener: (event: { detail?: unknown }) => void): void;
    removeEventListener(name: string, listener: (event: { detail?: unknown }) => void): void;
  };
  const send = page.naastRequest as (call: unknown) => Promise<unknown>;
  Reflect.deleteProperty(page, 'naastRequest');
  const bridge = Object.freeze({
    request: (call: unknown) => send(call),
    onEvent(listener: (event: unknown) => void) {
      const hear = (event: { detail?: unknown }) => listener(event.detail);
      page.addEventListener('naast-event', hear);
      return () => page.removeEventListener('naast-event', hear);
    },
  });
  Object.defineProperty(page, 'naast', { value: bridge, enumerable: true });
}

/** Hands an event to the page's listeners; also sent as source. */
export function deliverEvent(event: unknown): void {
  const page = globalThis as unknown as {
    dispatchEvent(event: unknown): void;
    CustomEvent: new (name: string, init: { detail: unknown }) => unknown;
  };
  page.dispatchEvent(new page.CustomEvent('naast-event', { detail: event }));
}
