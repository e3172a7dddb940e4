import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  ForkOptions,
  FromPartitionOptions,
  MenuItemConstructorOptions,
  OpenDialogOptions,
  OpenDialogReturnValue,
  Rectangle,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { FakeContents } from './fake-contents.ts';
import { FakeSession } from './fake-session.ts';
import { FakeUtilityProcess } from './fake-utility-process.ts';

/**
 * The modules of Electron that our shell uses, as far as it uses them. It records what it is told, in Electron's own types,
 * and runs the vault process and the preload for real. It stands for Electron on machines that have none; what it shows is
 * what we ask of Electron, not what Electron then does.
 */
export class FakeElectron {
  /** What was called, in order. */
  readonly calls: string[] = [];
  readonly switches: Record<string, string> = {};
  readonly paths: Record<string, string> = {};
  readonly schemes: CustomScheme[] = [];
  readonly windows: FakeWindow[] = [];
  readonly vaults: FakeUtilityProcess[] = [];
  readonly sessions: {
    name: string;
    options: FromPartitionOptions | undefined;
    session: FakeSession;
  }[] = [];
  readonly saveDialogs: SaveDialogOptions[] = [];
  readonly app = new FakeApp(this);
  readonly ipcMain = new EventEmitter();
  readonly powerMonitor = new FakePowerMonitor();
  readonly clipboard = new FakeClipboard();
  readonly openDialogs: OpenDialogOptions[] = [];
  menu: readonly MenuItemConstructorOptions[] = [];
  /** What the person answers in the save dialog; never answers when not set. */
  onSaveDialog: () => Promise<SaveDialogReturnValue> = () => new Promise(() => undefined);
  /** What the person answers when asked for a file or folder that is there; never answers when not set. */
  onOpenDialog: () => Promise<OpenDialogReturnValue> = () => new Promise(() => undefined);
  isPackaged = false;
  isFirstInstance = true;

  /** What `import … from 'electron'` gives. */
  readonly module = {
    app: this.app,
    ipcMain: this.ipcMain,
    shell: {},
    protocol: {
      registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
        this.calls.push('registerSchemesAsPrivileged');
        this.schemes.push(...schemes);
      },
    },
    session: {
      fromPartition: (name: string, options?: FromPartitionOptions) => {
        const session = new FakeSession();
        this.sessions.push({ name, options, session });
        return session;
      },
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: readonly MenuItemConstructorOptions[]) => {
        this.menu = menu;
      },
    },
    dialog: {
      showSaveDialog: (_window: unknown, options: SaveDialogOptions) => {
        this.saveDialogs.push(options);
        return this.onSaveDialog();
      },
      showOpenDialog: (_window: unknown, options: OpenDialogOptions) => {
        this.openDialogs.push(options);
        return this.onOpenDialog();
      },
    },
    utilityProcess: {
      fork: (program: string, args: string[], options: ForkOptions) => {
        const vault = new FakeUtilityProcess({ program, args, options });
        this.vaults.push(vault);
        return vault;
      },
    },
    powerMonitor: this.powerMonitor,
    clipboard: this.clipboard,
    MessageChannelMain: MessageChannel,
    BrowserWindow: windowClass(this),
  };
}

function windowClass(electron: FakeElectron) {
  return class extends FakeWindow {
    constructor(options: BrowserWindowConstructorOptions) {
      super(options);
      electron.calls.push('new BrowserWindow');
      electron.windows.push(this);
      electron.app.emit('web-contents-created', {}, this.webContents);
    }
  };
}

class FakeApp extends EventEmitter {
  readonly #electron: FakeElectron;
  readonly #ready = Promise.withResolvers<void>();
  readonly #exit = Promise.withResolvers<number>();
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => {
      this.#electron.switches[name] = value;
    },
  };

  constructor(electron: FakeElectron) {
    super();
    this.#electron = electron;
  }

  get isPackaged(): boolean {
    return this.#electron.isPackaged;
  }
  /** The code the app ended with. */
  get ended(): Promise<number> {
    return this.#exit.promise;
  }

  enableSandbox(): void {
    this.#electron.calls.push('enableSandbox');
  }
  setPath(name: string, path: string): void {
    this.#electron.paths[name] = path;
  }
  setAppLogsPath(path: string): void {
    this.#electron.paths.logs = path;
  }
  getPath(name: string): string {
    return this.#electron.paths[name] ?? '';
  }
  getVersion(): string {
    return '0.0.0';
  }
  requestSingleInstanceLock(): boolean {
    this.#electron.calls.push('requestSingleInstanceLock');
    return this.#electron.isFirstInstance;
  }
  whenReady(): Promise<void> {
    this.#electron.calls.push('whenReady');
    return this.#ready.promise;
  }
  clearRecentDocuments(): void {
    this.#electron.calls.push('clearRecentDocuments');
  }
  setJumpList(): void {
    this.#electron.calls.push('setJumpList');
  }
  exit(code: number): void {
    this.#electron.calls.push(`exit ${code}`);
    this.#exit.resolve(code);
  }

  /** Electron is ready; for the test to say. */
  becomeReady(): void {
    this.#ready.resolve();
  }
}

/** What the system tells of sleep and screen lock; for the test to emit. */
class FakePowerMonitor extends EventEmitter {
  idleState: 'active' | 'idle' | 'locked' | 'unknown' = 'active';
  getSystemIdleState(): 'active' | 'idle' | 'locked' | 'unknown' {
    return this.idleState;
  }
}

/** The clipboard of the system; anyone may write on it. */
class FakeClipboard {
  text = '';
  readText(): Promise<string> {
    return Promise.resolve(this.text);
  }
  clear(): void {
    this.text = '';
  }
}

/** A window, and the page in it once it is loaded. */
export class FakeWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: FakeContents;
  readonly calls: string[] = [];
  isContentProtected = false;
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    this.webContents = new FakeContents(options);
  }

  async loadURL(url: string): Promise<void> {
    this.calls.push(`load ${url}`);
    await this.webContents.load(url);
  }
  show(): void {
    this.calls.push('show');
  }
  focus(): void {
    this.calls.push('focus');
  }
  restore(): void {
    this.calls.push('restore');
  }
  isMinimized(): boolean {
    return true;
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  setMenuBarVisibility(): void {
    this.calls.push('setMenuBarVisibility');
  }
  setContentProtection(isOn: boolean): void {
    this.isContentProtected = isOn;
  }

  getBounds(): Rectangle {
    return { x: 10, y: 20, width: 1000, height: 700 };
  }

  /** The person closes it; nothing happens when the app prevents it. */
  close(): void {
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    this.emit('close', { preventDefault });
    if (!isPrevented) this.destroy();
  }
  destroy(): void {
    this.#isDestroyed = true;
    this.emit('closed');
  }
}
