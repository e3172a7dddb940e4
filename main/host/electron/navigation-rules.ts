import type { WebContents } from 'electron';

/** Keeps a window on the one page it was opened with. Set on every web contents the app ever makes. */
export function applyNavigationRules(contents: WebContents): void {
  stayOnThePage(contents);
  refuseNewWindows(contents);
  refuseWebviews(contents);
}

/**
 * Links, `location`, a dropped file, frames and redirects: all would bring content into the window that has the bridge.
 * The shell's own first load is no navigation in this sense.
 */
function stayOnThePage(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
}

/** `window.open`, a middle click, `target=_blank`. */
function refuseNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** A webview would be a second browser with options the page chooses. */
function refuseWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
