import { userInfo } from 'node:os';

/** Where the page lives: an invented origin that no name server knows and no request leaves for. */
export const APP_ORIGIN = 'https://naast.invalid';

/**
 * What the window shows until our page is there: a page that needs no network, for one that fails would say "this site
 * can't be reached", and would meet the loading of ours. In the colours of the table, light and dark.
 */
const START_PAGE = `data:text/html,${encodeURIComponent(
  `<title>Naast</title><style>
:root{color-scheme:light dark;background:light-dark(#efeeea,#151412);color:light-dark(#1d1b18,#eeeae2)}
body{display:grid;place-items:center;height:90vh;font:600 2rem system-ui,sans-serif}
</style>Naast`,
)}`;

/**
 * What the browser is started with, besides what playwright-core adds itself. Everything here keeps it from the
 * network, from writing about what is on screen, or makes it look like an app.
 */
export const browserArguments: readonly string[] = [
  `--app=${START_PAGE}`,
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
  '--disable-spell-checking',
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
