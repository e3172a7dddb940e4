import type { PowerMonitor } from 'electron';

const POLL_MS = 5000;

/**
 * Calls `lock` when the computer goes to sleep, wakes (sleep is missed in practice), shuts down, or its screen is locked.
 * macOS and Windows tell; on macOS also when another user takes over. Linux must be asked, and may not know.
 */
export function onLockSignals(
  lock: () => void,
  { powerMonitor, platform }: { powerMonitor: PowerMonitor; platform: NodeJS.Platform },
): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('resume', lock);
  powerMonitor.on('shutdown', lock);
  powerMonitor.on('lock-screen', lock);
  if (platform === 'darwin') powerMonitor.on('user-did-resign-active', lock);
  if (platform === 'linux') pollScreenLock(lock, powerMonitor);
}

function pollScreenLock(lock: () => void, powerMonitor: PowerMonitor): void {
  let wasLocked = false;
  setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(60) === 'locked';
    if (isLocked && !wasLocked) lock();
    wasLocked = isLocked;
  }, POLL_MS).unref();
}
