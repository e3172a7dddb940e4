import type { CommandLine } from 'electron';

/** What Chromium is told before it starts: no name is ever looked up, nothing is fetched or reported of itself. */
const commandLineSwitches: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'proxy-server': 'direct://',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'disable-breakpad': '',
  'disable-quic': '',
  'no-pings': '',
  'disk-cache-size': '1',
  'log-level': '3',
};

/** Sets them; only works before the app is ready. */
export function applyCommandLineSwitches(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of Object.entries(commandLineSwitches)) {
    commandLine.appendSwitch(name, value);
  }
}
