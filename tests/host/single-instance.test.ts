import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { programFolder } from '../../main/host/app-folders.ts';
import { claimSingleInstance } from '../../main/host/single-instance.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

describe('the only Naast on a data folder', () => {
  let folder: TestFolder;
  let other: TestFolder;

  beforeEach(() => {
    folder = testFolder();
    other = testFolder();
  });
  afterEach(() => {
    folder.remove();
    other.remove();
  });

  it('is shown when Naast is started a second time', async () => {
    const show = vi.fn();
    const first = await claimSingleInstance(folder.path, show);
    const second = await claimSingleInstance(folder.path, vi.fn());
    expect(first).toBeDefined();
    expect(second).toBeUndefined();
    await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
    first?.release();
  });

  it('leaves other data folders alone', async () => {
    const show = vi.fn();
    const first = await claimSingleInstance(folder.path, show);
    const elsewhere = await claimSingleInstance(other.path, vi.fn());
    expect(elsewhere).toBeDefined();
    expect(show).not.toHaveBeenCalled();
    first?.release();
    elsewhere?.release();
  });

  it('can be another one after it ended', async () => {
    const first = await claimSingleInstance(folder.path, vi.fn());
    first?.release();
    const next = await claimSingleInstance(folder.path, vi.fn());
    expect(next).toBeDefined();
    next?.release();
  });

  it('can be another one after it was killed', async () => {
    const file = join(programFolder(), 'main', 'host', 'single-instance.ts');
    const program = `
      import { claimSingleInstance } from ${JSON.stringify(file)};
      await claimSingleInstance(${JSON.stringify(folder.path)}, () => undefined);
      console.log('claimed');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    await once(child.stdout, 'data');
    expect(await claimSingleInstance(folder.path, vi.fn())).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await claimSingleInstance(folder.path, vi.fn());
    expect(next).toBeDefined();
    next?.release();
  });
});
