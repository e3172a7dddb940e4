import type { BrowserWindowConstructorOptions, Session } from 'electron';

const WINDOW_TITLE = 'Naast';

/**
 * How the window is made. What is Electron's default today is written out as well, so that a change of default is no change
 * of ours.
 */
export function windowOptions(parts: {
  session: Session;
  preload: string;
  withDevTools: boolean;
}): BrowserWindowConstructorOptions {
  const { session, preload, withDevTools } = parts;
  return {
    title: WINDOW_TITLE,
    width: 1360,
    height: 850,
    minWidth: 480,
    minHeight: 480,
    show: false,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableDeprecatedPaste: false,
      // Compiled pieces of the page are not worth a file on the disk.
      v8CacheOptions: 'none',
      devTools: withDevTools,
    },
  };
}
