import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { buildShellWhenStale } from '../../main/host/electron/build-shell.ts';
import { isOurPage } from '../../main/host/electron/our-page.ts';
import { inhabitant } from '../../main/story/yildiz.ts';
import type { Answer } from '../../shared/contract/contract.ts';
import { defaultSettings } from '../../shared/features/settings/schema.ts';
import { setUpVault } from '../../shared/features/vault/set-up-vault.ts';
import type { FakeElectron, FakeWindow } from './fake-electron.ts';
import { needPageToShow } from './page-to-show.ts';
import { builtFile, firstWindow, startFakeElectron } from './start-fake-electron.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passphrase = 'koffie aan de keukentafel';

/** The built shell, preload and vault process, with only Electron itself replaced. */
describe('a session of the Electron shell on a fake Electron', () => {
  let folder: TestFolder;
  let electron: FakeElectron;
  let window: FakeWindow;

  beforeAll(async () => {
    await needPageToShow();
    await buildShellWhenStale(() => undefined);
  });
  beforeEach(async () => {
    folder = testFolder();
    await start();
  });
  afterEach(async () => {
    window.close();
    await electron.app.ended;
    folder.remove();
  });

  async function start(...more: string[]): Promise<void> {
    electron = await startFakeElectron({ args: [`--data-folder=${folder.path}`, ...more] });
    window = await firstWindow(electron);
  }
  const ask = (call: string, input: unknown = {}): Promise<Answer<unknown>> =>
    window.webContents.bridge.request({ call, input });
  async function closedVaultId(): Promise<string> {
    const status = await ask('vault.status');
    const locked = {
      id: expect.any(String),
      label: 'Sanne',
      folder: expect.any(String),
      state: { kind: 'locked' },
    };
    expect(status).toEqual({ ok: true, value: { kind: 'closed', vaults: [locked] } });
    return z
      .object({ value: z.object({ vaults: z.tuple([z.object({ id: z.string() })]) }) })
      .parse(status).value.vaults[0].id;
  }
  const vaultCount = (count: number) =>
    vi.waitFor(() => expect(electron.vaults).toHaveLength(count), { timeout: 10_000 });
  /** Waits for the window of the next session, which is the window from then on. */
  async function nextWindow(): Promise<void> {
    const next = await vi.waitFor(
      () => {
        const [, second] = electron.windows;
        if (!second?.calls.includes('show')) throw new Error('no next window yet');
        return second;
      },
      { timeout: 10_000 },
    );
    expect(window.isDestroyed()).toBe(true);
    window = next;
  }

  it('answers the page from the bundled vault process', async () => {
    expect(electron.vaults[0]?.program).toBe(builtFile('vault-process.js'));
    expect(electron.vaults[0]?.options).toMatchObject({ execArgv: [] });
    expect(await ask('vault.status')).toEqual({ ok: true, value: { kind: 'closed', vaults: [] } });
    expect(await ask('nobody.knows')).toEqual({ ok: false, error: { code: 'unknown-call' } });
  });

  it('refuses what is no plain data, and nothing throws', async () => {
    expect(await ask('vault.unlock', { passphrase: () => 'x' })).toEqual({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });

  it('keeps what the page and the vault say to each other from the shell', async () => {
    await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
    await ask('inhabitants.add', inhabitant);
    expect(await ask('inhabitants.list')).toMatchObject({ value: [{ name: inhabitant.name }] });
    const overheard = electron.vaults[0]?.overheard.join('\n') ?? '';
    expect(overheard).toContain('ready');
    expect(overheard).not.toContain(passphrase);
    expect(overheard).not.toContain(inhabitant.name);
  });

  it('brings events to the page until it stops listening', async () => {
    const heard: string[] = [];
    const stop = window.webContents.bridge.onEvent(({ name }) => heard.push(name));
    const settings = { ...defaultSettings, theme: 'dark' };
    await ask('settings.save', settings);
    stop();
    await ask('settings.save', settings);
    expect(heard).toEqual(['data.changed']);
    expect(JSON.parse(readFileSync(join(folder.path, 'settings.json'), 'utf8'))).toEqual(settings);
  });

  it('listens to one channel, and there only to our own page in the top frame', async () => {
    const { ipc, page } = window.webContents;
    await ask('vault.status');
    expect(ipc.eventNames()).toEqual(['naast-line']);
    expect(electron.ipcMain.eventNames()).toEqual([]);
    const strangers = [
      null,
      { origin: 'https://elsewhere.example', parent: null, postMessage: vi.fn() },
      { origin: 'app://naast', parent: page?.frame, postMessage: vi.fn() },
    ];
    for (const senderFrame of strangers) {
      ipc.emit('naast-line', { senderFrame });
      expect(senderFrame?.postMessage ?? vi.fn()).not.toHaveBeenCalled();
    }
    expect(isOurPage({ origin: 'app://naast', parent: null })).toBe(true);
  });

  it('takes no answer of the host from the page, however it is dressed up', async () => {
    await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
    const saving = ask('vault.saveRecoveryKey', { recoveryKey: 'ABCD-EFGH' });
    await vi.waitFor(() => expect(electron.saveDialogs).toHaveLength(1));
    const stolen = join(folder.path, 'stolen.txt');
    const { line } = window.webContents.page ?? {};
    for (const id of [0, 1, 2, 3]) {
      line?.postMessage({ type: 'host-answer', id, value: stolen });
      line?.postMessage({ type: 'request', id, call: null, path: stolen });
    }
    line?.postMessage('host-answer');
    await ask('vault.status');
    expect(existsSync(stolen)).toBe(false);
    expect(await Promise.race([saving, Promise.resolve('still asking')])).toBe('still asking');
  });

  it('saves where the person chose, and not at all when they cancel', async () => {
    await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
    electron.onSaveDialog = async () => ({ canceled: true, filePath: '' });
    const cancelled = await ask('vault.saveRecoveryKey', { recoveryKey: 'ABCD-EFGH' });
    expect(cancelled).toEqual({ ok: true, value: { savedAs: null } });

    const path = join(folder.path, 'herstelsleutel.txt');
    electron.onSaveDialog = async () => ({ canceled: false, filePath: path });
    const saved = await ask('vault.saveRecoveryKey', { recoveryKey: 'ABCD-EFGH' });
    expect(saved).toEqual({ ok: true, value: { savedAs: path } });
    expect(readFileSync(path, 'utf8')).toContain('ABCD-EFGH');
    expect(electron.saveDialogs[0]?.properties).toContain('dontAddToRecent');
  });

  it('ends both processes when the vault is locked, and starts again locked', async () => {
    await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
    const first = window;
    await ask('vault.lock');
    expect(await electron.vaults[0]?.ended).toBe(75);
    await vaultCount(2);
    await nextWindow();
    expect(first.webContents.crashes).toBe(1);
    expect(electron.sessions[0]?.session.timesCleared).toBe(1);
    expect(window.options).toMatchObject(first.getBounds());
    const vaultId = await closedVaultId();
    expect(await ask('vault.unlock', { vaultId, passphrase })).toEqual({ ok: true, value: {} });
  });

  it('closes the vault when the window is closed', async () => {
    await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
    window.close();
    expect(await electron.app.ended).toBe(0);
    expect(await electron.vaults[0]?.ended).toBe(75);
    const files = readdirSync(join(folder.path, 'vaults'), { recursive: true });
    expect(files.map(String).filter((name) => name.endsWith('-wal'))).toEqual([]);
    expect(electron.calls.slice(-1)).toEqual(['exit 0']);
  });

  it('starts again locked when the page breaks after a while', async () => {
    await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
    window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    await nextWindow();
    vi.restoreAllMocks();
    await closedVaultId();
  });

  it.each(['suspend', 'resume', 'shutdown', 'lock-screen'])(
    'locks when the computer tells of %s, after letting the page save',
    async (signal) => {
      await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
      const heard: string[] = [];
      window.webContents.bridge.onEvent(({ name }) => {
        heard.push(name);
        if (name === 'vault.locking')
          void ask('inhabitants.add', inhabitant).then(() => ask('vault.lock'));
      });
      electron.powerMonitor.emit(signal);
      expect(await electron.vaults[0]?.ended).toBe(75);
      expect(heard).toContain('vault.locking');
      await nextWindow();
      const vaultId = await closedVaultId();
      await ask('vault.unlock', { vaultId, passphrase });
      expect(await ask('inhabitants.list')).toMatchObject({ value: [{ name: inhabitant.name }] });
    },
  );

  it('stays as it is when the computer sleeps while it is locked', async () => {
    electron.powerMonitor.emit('suspend');
    expect(await ask('vault.status')).toMatchObject({ ok: true });
    expect(electron.vaults).toHaveLength(1);
  });

  it('ends a vault process that does not end by itself', async () => {
    await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
    // It says that it locks, and then hangs.
    electron.vaults[0]?.emit('message', { type: 'locking' });
    await nextWindow();
    await closedVaultId();
  });

  it('takes what was copied off the clipboard at the lock, unless something else is on it', async () => {
    await setUpVault(window.webContents.bridge.request, { label: 'Sanne', passphrase });
    electron.clipboard.text = 'Ik wil weer naar mijn zus.';
    await ask('vault.noteCopy');
    electron.clipboard.text = 'van een ander';
    await ask('vault.lock');
    expect(electron.clipboard.text).toBe('van een ander');
    await nextWindow();
    electron.clipboard.text = 'Ik wil weer naar mijn zus.';
    const vaultId = await closedVaultId();
    await ask('vault.unlock', { vaultId, passphrase });
    await ask('vault.noteCopy');
    await ask('vault.lock');
    expect(electron.clipboard.text).toBe('');
  });

  it('hides the window from screen capture unless that is switched off', async () => {
    expect(window.isContentProtected).toBe(true);
    await ask('settings.save', { ...defaultSettings, contentProtection: false });
    expect(window.isContentProtected).toBe(false);
    const canHide = process.platform !== 'linux';
    expect(await ask('settings.abilities')).toMatchObject({
      value: { contentProtection: canHide },
    });
  });

  it('gives up when it breaks at its start', async () => {
    window.webContents.emit('render-process-gone', {}, { reason: 'launch-failed' });
    expect(await electron.app.ended).toBe(1);
  });

  it('plays the story into the vault before the page comes, when asked', async () => {
    window.close();
    await electron.app.ended;
    await start('--with-story');
    expect(await ask('vault.status')).toMatchObject({ ok: true, value: { kind: 'open' } });
    expect(await ask('inhabitants.list')).toMatchObject({ value: [{ name: inhabitant.name }] });
  });

  it('does not quit before its vault has closed', () => {
    const event = { preventDefault: vi.fn() };
    electron.app.emit('will-quit', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(electron.app.listenerCount('window-all-closed')).toBe(1);
  });
});
