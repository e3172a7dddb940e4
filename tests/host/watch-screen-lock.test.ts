import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchScreenLock } from '../../main/host/chromium/watch-screen-lock.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

describe.runIf(process.platform === 'linux')('the lock of the screen, as logind tells it', () => {
  let folder: TestFolder;
  let command: string;
  const onLocked = vi.fn();
  let stop = () => {};

  beforeEach(() => {
    folder = testFolder();
    command = join(folder.path, 'loginctl');
    onLocked.mockClear();
    answer('no');
  });
  afterEach(() => {
    stop();
    folder.remove();
  });

  /** What loginctl says from now on. */
  function answer(hint: string): void {
    writeFileSync(join(folder.path, 'hint'), hint);
    writeFileSync(command, `#!/bin/sh\ncat '${join(folder.path, 'hint')}'\n`);
    chmodSync(command, 0o755);
  }
  const watch = () => {
    stop = watchScreenLock(onLocked, { command, pollMs: 30 });
  };
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 600));

  it('is told once for each time it is locked', async () => {
    watch();
    await aWhile();
    expect(onLocked).not.toHaveBeenCalled();
    writeFileSync(join(folder.path, 'hint'), 'yes');
    await vi.waitFor(() => expect(onLocked).toHaveBeenCalledTimes(1));
    await aWhile();
    expect(onLocked).toHaveBeenCalledTimes(1);
    writeFileSync(join(folder.path, 'hint'), 'no');
    await aWhile();
    writeFileSync(join(folder.path, 'hint'), 'yes');
    await vi.waitFor(() => expect(onLocked).toHaveBeenCalledTimes(2));
  });

  it('says nothing, and is quiet about it, where there is no logind', async () => {
    command = join(folder.path, 'not there');
    watch();
    await aWhile();
    expect(onLocked).not.toHaveBeenCalled();
  });
});
