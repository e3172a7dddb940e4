import type { CustomScheme, Protocol } from 'electron';
import { servePage } from '../page-server.ts';

/** Where the page lives: a scheme of our own, so that neither `file:` nor the network is involved. */
export const APP_ORIGIN = 'app://naast';
export const APP_URL = `${APP_ORIGIN}/`;

/**
 * `standard` gives the page an origin and relative addresses, `secure` what browsers keep for secure pages. Nothing more:
 * the content policy holds, and `fetch` does not reach our files.
 */
const appScheme: CustomScheme = { scheme: 'app', privileges: { standard: true, secure: true } };

/** Makes the scheme known; only works before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([appScheme]);
}

/** Serves the built page under our origin; 404 for everything else. */
export function serveAppScheme(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle(appScheme.scheme, (request) => {
    const url = new URL(request.url);
    const isOurs = request.method === 'GET' && isOwnAddress(request.url);
    if (!isOurs) return new Response(null, { status: 404 });
    const { status, headers, body } = servePage(folder, url);
    return new Response(new Uint8Array(body), { status, headers: { ...headers } });
  });
}

/** Whether an address is one of our page's files. */
export function isOwnAddress(address: string): boolean {
  return address === APP_ORIGIN || address.startsWith(APP_URL);
}
