import { app, Menu, powerMonitor, protocol, session } from 'electron';
import { pageFolder } from '../app-folders.ts';
import { asksForDebugger } from '../refuse-debuggers.ts';
import { claimSingleInstance } from '../single-instance.ts';
import { appMenu } from './app-menu.ts';
import { registerAppScheme, serveAppScheme } from './app-scheme.ts';
import { applyCommandLineSwitches } from './command-line-switches.ts';
import { createElectronHost } from './electron-host.ts';
import { forgetRecentDocuments, keepTracesInside } from './keep-traces-inside.ts';
import { onLockSignals } from './lock-signals.ts';
import { applyNavigationRules } from './navigation-rules.ts';
import { bringToFront, openWindow } from './open-window.ts';
import { WINDOW_IS_UP } from './ready-marker.ts';
import { runSessions } from './run-sessions.ts';
import { applySessionRules, SESSION_PARTITION } from './session-rules.ts';
import { readStartArguments } from './start-arguments.ts';

/**
 * The start of the Electron shell. What must stand before the app is ready comes first and without any waiting: Electron only
 * gets ready once this file has run to its end, so a wait here for `whenReady` would never end.
 */
const start = readStartArguments(process.argv.slice(1));
const isDriven = start.drivenByTests && !app.isPackaged;

if (asksForDebugger(process.argv) && !isDriven) {
  console.error('Naast does not start with a debugger attached.');
  app.exit(1);
} else {
  prepare();
  if (app.requestSingleInstanceLock()) {
    app.whenReady().then(run).catch(giveUp);
  } else {
    sayWindowIsUp();
    app.exit(0);
  }
}

function prepare(): void {
  app.enableSandbox();
  applyCommandLineSwitches(app.commandLine);
  registerAppScheme(protocol);
  keepTracesInside(app, start.dataFolder);
  app.on('web-contents-created', (_event, contents) => applyNavigationRules(contents));
  // The app ends when its vault has closed, not when its window has: `run` ends it.
  app.on('window-all-closed', () => undefined);
  app.on('will-quit', (event) => event.preventDefault());
}

async function run(): Promise<void> {
  const { dataFolder, withStory } = start;
  const withDevTools = !app.isPackaged;
  forgetRecentDocuments(app, process.platform);
  Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu(process.platform)));
  const inMemory = session.fromPartition(SESSION_PARTITION, { cache: false });
  applySessionRules(inMemory, { withDevTools });
  serveAppScheme(inMemory.protocol, pageFolder());

  // The lock above holds among Electron shells; this one also against the other shell on the same data.
  let showAgain: () => void = () => undefined;
  app.on('second-instance', () => showAgain());
  const claim = await claimSingleInstance(dataFolder, () => showAgain());
  if (!claim) {
    sayWindowIsUp();
    return app.exit(0);
  }
  const sessions = runSessions({
    openWindow: (where) => openWindow({ session: inMemory, withDevTools, where }),
    hostOf: (window) => createElectronHost({ window, dataFolder }),
    clearSession: () => inMemory.clearData(),
    dataFolder,
    withStory,
    onShown(window) {
      bringToFront(window);
      sayWindowIsUp();
    },
  });
  showAgain = () => bringToFront(sessions.current().window);
  onLockSignals(() => sessions.current().lock(), { powerMonitor, platform: process.platform });
  const end = await sessions.ended;
  claim.release();
  app.exit(end === 'closed' ? 0 : 1);
}

function sayWindowIsUp(): void {
  process.stdout.write(`${WINDOW_IS_UP}\n`);
}

/** This process never holds what someone wrote, so an error of its own may be shown as it is. */
function giveUp(error: unknown): void {
  console.error(error);
  app.exit(1);
}
