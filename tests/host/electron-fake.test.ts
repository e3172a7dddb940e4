import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { appMenu } from '../../main/host/electron/app-menu.ts';
import { buildShellWhenStale } from '../../main/host/electron/build-shell.ts';
import { mayRequest } from '../../main/host/electron/session-rules.ts';
import { CONTENT_SECURITY_POLICY } from '../../main/host/page-server.ts';
import type { FakeElectron, FakeWindow } from './fake-electron.ts';
import { needPageToShow } from './page-to-show.ts';
import { builtFile, firstWindow, startFakeElectron } from './start-fake-electron.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: TestFolder;
let dataFolder: string;

beforeAll(async () => {
  await needPageToShow();
  await buildShellWhenStale(() => undefined);
  folder = testFolder();
  dataFolder = `--data-folder=${folder.path}`;
});
afterAll(() => folder.remove());

async function closed(electron: FakeElectron): Promise<void> {
  electron.windows[0]?.close();
  await electron.app.ended;
}

describe('Electron, before it is ready', () => {
  it('is sandboxed and has its scheme before anything else', async () => {
    const electron = await startFakeElectron({ args: [dataFolder] });
    expect(electron.calls).toEqual([
      'enableSandbox',
      'registerSchemesAsPrivileged',
      'requestSingleInstanceLock',
      'whenReady',
    ]);
    expect(electron.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true } },
    ]);
  });

  it('is told to look up no name and to fetch nothing', async () => {
    const { switches } = await startFakeElectron({ args: [dataFolder] });
    expect(switches['host-resolver-rules']).toBe('MAP * ~NOTFOUND');
    expect(Object.keys(switches)).toEqual(
      expect.arrayContaining([
        'disable-background-networking',
        'disable-component-update',
        'disable-domain-reliability',
        'disable-breakpad',
        'no-pings',
      ]),
    );
  });

  it('writes only inside our folder, and throws old crash dumps away', async () => {
    const dumps = join(folder.path, 'electron', 'crash-dumps');
    mkdirSync(dumps, { recursive: true });
    writeFileSync(join(dumps, 'old.dmp'), 'memory');
    const { paths } = await startFakeElectron({ args: [dataFolder] });
    expect(paths).toMatchObject({ crashDumps: dumps });
    for (const name of ['userData', 'sessionData', 'crashDumps', 'logs']) {
      expect(paths[name]?.startsWith(folder.path)).toBe(true);
    }
    expect(existsSync(join(dumps, 'old.dmp'))).toBe(false);
  });

  it.each([
    '--inspect',
    '--inspect-brk=9229',
    '--inspect-port=0',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '-inspect',
  ])('refuses to start with %s', async (flag) => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const isPackaged of [true, false]) {
      const electron = await startFakeElectron({ args: [dataFolder, flag], isPackaged });
      expect(electron.calls).toEqual(['exit 1']);
    }
    expect(complaint).toHaveBeenCalledTimes(2);
    complaint.mockRestore();
  });

  it('lets a test drive it with a debugger, but never when packaged', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const args = [dataFolder, '--inspect=0', '--driven-by-tests'];
    const fromSource = await startFakeElectron({ args });
    const packaged = await startFakeElectron({ args, isPackaged: true });
    expect(fromSource.calls).toContain('whenReady');
    expect(packaged.calls).toEqual(['exit 1']);
    complaint.mockRestore();
  });

  it('ends at once when there is a first one, and says that a window is up', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const electron = await startFakeElectron({ args: [dataFolder], isFirstInstance: false });
    const lines = said.mock.calls.map(([text]) => String(text));
    said.mockRestore();
    expect(electron.calls.slice(-1)).toEqual(['exit 0']);
    expect(electron.windows).toEqual([]);
    expect(lines).toContain('naast: the window is up\n');
  });
});

describe('the Electron window', () => {
  let electron: FakeElectron;
  let window: FakeWindow;

  beforeAll(async () => {
    electron = await startFakeElectron({ args: [dataFolder] });
    window = await firstWindow(electron);
  });
  afterAll(() => closed(electron));

  it('has every security option set', () => {
    const { session, preload, ...preferences } = window.options.webPreferences ?? {};
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableDeprecatedPaste: false,
      v8CacheOptions: 'none',
      devTools: true,
    });
    expect(session).toBe(electron.sessions[0]?.session);
    expect(preload).toBe(builtFile('preload.cjs'));
  });

  it('is hidden from screen capture, keeps its title and leaves no recent documents', () => {
    expect(window.isContentProtected).toBe(true);
    expect(window.options.title).toBe('Naast');
    expect(isPrevented(window, 'page-title-updated')).toBe(true);
    expect(electron.calls).toContain('clearRecentDocuments');
  });

  it('has a session that is kept in memory only', () => {
    expect(electron.sessions).toHaveLength(1);
    expect(electron.sessions[0]?.name).not.toMatch(/^persist:/);
    expect(electron.sessions[0]?.options).toEqual({ cache: false });
  });

  it('denies every permission in all four handlers', () => {
    const session = electron.sessions[0]?.session;
    const answers: unknown[] = [];
    const contents = null as never;
    session?.permissionRequest?.(contents, 'media', (given) => answers.push(given), {} as never);
    answers.push(session?.permissionCheck?.(null, 'clipboard-read', 'app://naast', {} as never));
    answers.push(session?.devicePermission?.({} as never));
    session?.displayMedia?.({} as never, (streams) => answers.push(streams));
    expect(answers).toEqual([false, false, false, null]);
  });

  it.each([
    'https://elsewhere.example/',
    'http://127.0.0.1:9222/json',
    'file:///etc/passwd',
    'ws://elsewhere.example/',
    'data:text/html,x',
    'app://elsewhere/index.html',
    'app://naast.elsewhere.example/',
    'blob:https://elsewhere.example/1',
    'chrome://settings/',
  ])('lets no request to %s through', (url) => {
    expect(electron.sessions[0]?.session.lets(url)).toBe(false);
  });

  it('lets its own files through, and developer tools only outside the package', () => {
    const session = electron.sessions[0]?.session;
    expect(session?.lets('app://naast/index.html')).toBe(true);
    expect(session?.lets('blob:app://naast/5a1')).toBe(true);
    expect(mayRequest('devtools://devtools/x.js', { withDevTools: true })).toBe(true);
    expect(mayRequest('devtools://devtools/x.js', { withDevTools: false })).toBe(false);
  });

  it('checks no spelling with the help of the network, and takes no downloads', () => {
    const session = electron.sessions[0]?.session;
    expect(session?.isSpellCheckerOn).toBe(false);
    expect(session && isPrevented(session, 'will-download')).toBe(true);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'prevents %s',
    (event) => {
      expect(isPrevented(window.webContents, event)).toBe(true);
    },
  );

  it('opens no other window', () => {
    const details = { url: 'app://naast/' } as never;
    expect(window.webContents.openHandler?.(details)).toEqual({ action: 'deny' });
  });

  it('serves its files with the content policy and nothing beside them', async () => {
    const answer = async (url: string, method?: string) => {
      const response = await electron.sessions[0]?.session.answerTo(url, method);
      return response?.status;
    };
    const page = await electron.sessions[0]?.session.answerTo('app://naast/');
    expect(page?.status).toBe(200);
    expect(page?.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(await page?.text()).toContain('<title>Naast</title>');
    expect(await answer('app://naast/', 'POST')).toBe(404);
    expect(await answer('app://elsewhere/')).toBe(404);
    for (const path of ['../package.json', '%2e%2e/package.json', '..%2f..%2fpackage.json']) {
      expect(await answer(`app://naast/${path}`)).toBe(404);
    }
  });

  it('comes to the front when Naast is started again', () => {
    window.calls.length = 0;
    electron.app.emit('second-instance');
    expect(window.calls).toEqual(['restore', 'show', 'focus']);
  });

  it('has a menu without reload, developer tools or recent documents', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const roles = JSON.stringify(appMenu(platform)).toLowerCase();
      expect(roles).not.toMatch(/reload|devtools|recentdocuments|services/);
      expect(roles).toContain('zoomin');
    }
    expect(JSON.stringify(appMenu('darwin'))).toContain('"copy"');
    expect(electron.menu).toEqual(appMenu(process.platform));
  });

  it('has developer tools only outside the package', async () => {
    const other = testFolder();
    const args = [`--data-folder=${other.path}`];
    const packaged = await startFakeElectron({ args, isPackaged: true });
    const itsWindow = await firstWindow(packaged);
    expect(itsWindow.options.webPreferences?.devTools).toBe(false);
    expect(packaged.sessions[0]?.session.lets('devtools://devtools/x.js')).toBe(false);
    await closed(packaged);
    other.remove();
  });
});

describe('the Electron preload', () => {
  it('hands the page two functions, and asks Electron for nothing more', async () => {
    const electron = await startFakeElectron({ args: [dataFolder] });
    const window = await firstWindow(electron);
    const page = window.webContents.page;
    const bridge = Object.entries(page?.exposed.naast ?? {});
    expect(Object.keys(page?.exposed ?? {})).toEqual(['naast']);
    expect(bridge.map(([name, part]) => [name, typeof part])).toEqual([
      ['request', 'function'],
      ['onEvent', 'function'],
    ]);
    expect(page?.required).toEqual(['electron']);
    expect(readFileSync(builtFile('preload.cjs'), 'utf8')).not.toMatch(/\bimport\b.*from/);
    await closed(electron);
  });
});

function isPrevented(
  emitter: { emit(event: string, ...args: unknown[]): boolean },
  event: string,
): boolean {
  let isPrevented = false;
  emitter.emit(event, {
    preventDefault: () => {
      isPrevented = true;
    },
  });
  return isPrevented;
}
