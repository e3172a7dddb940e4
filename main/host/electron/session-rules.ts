import type { Session } from 'electron';
import { APP_ORIGIN, isOwnAddress } from './app-scheme.ts';

/** A session of this name is kept in memory only: nothing of what was on screen stays behind on the disk. */
export const SESSION_PARTITION = 'naast';

/** Everything a session must refuse, set before the first page is loaded in it. */
export function applySessionRules(
  session: Session,
  { withDevTools }: { withDevTools: boolean },
): void {
  denyPermissions(session);
  cancelOutsideRequests(session, { withDevTools });
  switchSpellCheckerOff(session);
  refuseDownloads(session);
}

/** Camera, microphone, location, clipboard reading, devices, screen sharing: the page needs none of them. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

/** Nothing goes out: the last gate when content policy and name lookup would both fail. */
function cancelOutsideRequests(
  session: Session,
  { withDevTools }: { withDevTools: boolean },
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayRequest(url, { withDevTools }) });
  });
}

/** Our own files, pictures made in the page, and in development the developer tools' own. */
export function mayRequest(url: string, { withDevTools }: { withDevTools: boolean }): boolean {
  if (isOwnAddress(url) || url.startsWith(`blob:${APP_ORIGIN}/`)) return true;
  return withDevTools && url.startsWith('devtools://');
}

/** Chromium's spell checker downloads dictionaries; the window option alone once did not stop it. */
function switchSpellCheckerOff(session: Session): void {
  session.setSpellCheckerEnabled(false);
}

/** Papers are saved by the host, whole, where the person chose; a download would leave pieces elsewhere. */
function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
