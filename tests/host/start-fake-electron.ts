import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { programFolder } from '../../main/host/app-folders.ts';
import { FakeElectron, type FakeWindow } from './fake-electron.ts';

export const builtFile = (name: string) => join(programFolder(), 'dist', 'electron', name);

export interface FakeStart {
  readonly args: readonly string[];
  readonly isPackaged?: boolean;
  readonly isFirstInstance?: boolean;
}

/** Runs the built shell, the very file Electron would start, on a fake Electron that is not ready yet. */
export async function startFakeElectron(start: FakeStart): Promise<FakeElectron> {
  const electron = new FakeElectron();
  electron.isPackaged = start.isPackaged ?? false;
  electron.isFirstInstance = start.isFirstInstance ?? true;
  vi.resetModules();
  // Each start is a new program in the same process, and a settings file listens for the end of it.
  process.setMaxListeners(100);
  vi.doMock('electron', () => ({ ...electron.module, default: electron.module }));
  const usual = process.argv;
  process.argv = ['electron', programFolder(), ...start.args];
  try {
    await import(pathToFileURL(builtFile('main.js')).href);
  } finally {
    process.argv = usual;
  }
  return electron;
}

/** Says that Electron is ready and waits until the page stands in the window. */
export async function firstWindow(electron: FakeElectron): Promise<FakeWindow> {
  electron.app.becomeReady();
  await vi.waitFor(
    () => {
      if (!electron.windows[0]?.calls.includes('show')) throw new Error('no window yet');
    },
    { timeout: 50_000, interval: 20 },
  );
  const [window] = electron.windows;
  if (!window) throw new Error('no window');
  return window;
}
