import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onLockSignals } from '../../main/host/electron/lock-signals.ts';

class Monitor extends EventEmitter {
  state = 'active';
  getSystemIdleState(): string {
    return this.state;
  }
}

describe('what the computer tells Electron about its screen', () => {
  let monitor: Monitor;
  const lock = vi.fn();
  const watch = (platform: NodeJS.Platform) =>
    // As much of it as is used.
    onLockSignals(lock, { powerMonitor: monitor as unknown as PowerMonitor, platform });

  beforeEach(() => {
    vi.useFakeTimers();
    lock.mockClear();
    monitor = new Monitor();
  });
  afterEach(() => vi.useRealTimers());

  it('is asked every five seconds on Linux, and locks once for each time the screen is locked', () => {
    watch('linux');
    vi.advanceTimersByTime(20_000);
    monitor.state = 'unknown';
    vi.advanceTimersByTime(20_000);
    expect(lock).not.toHaveBeenCalled();
    monitor.state = 'locked';
    vi.advanceTimersByTime(20_000);
    expect(lock).toHaveBeenCalledTimes(1);
    monitor.state = 'active';
    vi.advanceTimersByTime(5000);
    monitor.state = 'locked';
    vi.advanceTimersByTime(5000);
    expect(lock).toHaveBeenCalledTimes(2);
  });

  it('includes on a Mac that another user took over', () => {
    watch('darwin');
    monitor.emit('user-did-resign-active');
    expect(lock).toHaveBeenCalledTimes(1);
    monitor.state = 'locked';
    vi.advanceTimersByTime(20_000);
    expect(lock).toHaveBeenCalledTimes(1);
  });
});
