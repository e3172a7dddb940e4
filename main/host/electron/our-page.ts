import type { WebFrameMain } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';

/** Only our own page in the top frame. There is no frame when it went away while its message was under way. */
export function isOurPage(
  frame: Pick<WebFrameMain, 'parent' | 'origin'> | null,
): frame is WebFrameMain {
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
}
