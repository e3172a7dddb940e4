import { userInfo } from 'node:os';

/** Where the page lives: an invented origin that no name server knows and no request leaves for. */
export const APP_ORIGIN = 'https://naast.invalid';

/**
 * What the browser is started with, besides what playwright-core adds itself. Everything here keeps it from the
 * network, from writing about what is on screen, or makes it look like an app.
 */
export const browserArguments: readonly string[] = [
  `--app=${APP_ORIGIN}/`,
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=direct://',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-quic',
  '--disable-webrtc',
  // The window first opens on its invented address and fails; a reload by itself would cross the one that loads our page.
  '--disable-auto-reload',
  '--disable-spell-checking',
  '--disable-translate',
  // Whatever the page would ask a person for (camera, place, clipboard) is denied without asking.
  '--deny-permission-prompts',
  '--disable-save-password-bubble',
  '--disable-session-crashed-bubble',
  // Keeps the bar away that warns about the flags above.
  '--test-type',
  // A guest's session is kept in memory; otherwise the browser writes what stands in form fields into its session files.
  '--guest',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disk-cache-size=1',
  '--media-cache-size=1',
  '--window-size=1360,850',
];

/** Chromium's own sandbox cannot start as root (uid 0); for everyone else it is always on. */
export function needsNoSandbox(): boolean {
  return process.platform !== 'win32' && userInfo().uid === 0;
}
