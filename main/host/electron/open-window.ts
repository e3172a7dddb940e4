import { join } from 'node:path';
import { BrowserWindow, type Rectangle, type Session } from 'electron';
import { programFolder } from '../app-folders.ts';
import { windowOptions } from './window-options.ts';

/** Makes a window, not yet shown; `where` the one before it stood, when there was one. */
export function openWindow(parts: {
  session: Session;
  withDevTools: boolean;
  where?: Rectangle | undefined;
}): BrowserWindow {
  const preload = join(programFolder(), 'dist', 'electron', 'preload.cjs');
  const { session, withDevTools, where } = parts;
  const options = windowOptions({ session, withDevTools, preload });
  const window = new BrowserWindow({ ...options, ...where });
  hideFromScreenCapture(window);
  keepTitle(window);
  window.setMenuBarVisibility(false);
  return window;
}

/** Brings the window in front, also when it was minimised. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Keeps what is on screen out of recordings by the system and by remote tools, where the system can. */
function hideFromScreenCapture(window: BrowserWindow): void {
  window.setContentProtection(true);
}

/** The title stands in task lists and window lists: always the same word, never a name from the page. */
function keepTitle(window: BrowserWindow): void {
  window.on('page-title-updated', (event) => event.preventDefault());
}
