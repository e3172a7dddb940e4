import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions, PrintToPDFOptions, WebContents } from 'electron';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { FakeSession } from './fake-session.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** The frame a message came from, and the way back to it. */
export interface FakeFrame {
  readonly origin: string;
  readonly parent: FakeFrame | null;
  postMessage(channel: string, message: unknown, ports: MessagePort[]): void;
}

/** What a page was given by its preload. */
export interface FakePage {
  readonly frame: FakeFrame;
  readonly exposed: Readonly<Record<string, unknown>>;
  /** What the preload asked for by `require`. */
  readonly required: readonly string[];
  /** The page's end of the line, once it came. */
  line: MessagePort | undefined;
}

/** The contents of a window. Loading reads the page from its session and runs the real, bundled preload. */
export class FakeContents extends EventEmitter {
  readonly ipc = new EventEmitter();
  readonly printed: PrintToPDFOptions[] = [];
  page: FakePage | undefined;
  /** What the page shows, for the question whether a paper is there. */
  papersShown = 0;
  crashes = 0;
  openHandler: OpenHandler | undefined;
  readonly #options: BrowserWindowConstructorOptions;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.#options = options;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  executeJavaScript(): Promise<number> {
    return Promise.resolve(this.papersShown);
  }
  printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    this.printed.push(options);
    return Promise.resolve(Buffer.from('%PDF-'));
  }
  forcefullyCrashRenderer(): void {
    this.crashes += 1;
    this.page?.line?.close();
    this.page = undefined;
    setImmediate(() => this.emit('render-process-gone', {}, { reason: 'crashed' }));
  }

  /** The bridge of the page that is there. */
  get bridge(): Bridge {
    if (!this.page) throw new Error('there is no page');
    return this.page.exposed.naast as Bridge;
  }

  async load(url: string): Promise<void> {
    const { session, preload } = this.#options.webPreferences ?? {};
    // The fake session stands where Electron's own does.
    const answer = await (session as unknown as FakeSession).answerTo(url);
    if (answer.status !== 200) throw new Error(`ERR_FILE_NOT_FOUND ${url}`);
    this.page = this.#runPreload(String(preload), new URL(url));
  }

  #runPreload(path: string, url: URL): FakePage {
    const toPage = new EventEmitter();
    const exposed: Record<string, unknown> = {};
    const required: string[] = [];
    const page: FakePage = { frame: this.#frame(url, toPage), exposed, required, line: undefined };
    toPage.once('naast-line', ({ ports: [line] }: { ports: MessagePort[] }) => {
      page.line = line;
    });
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: unknown) => {
          exposed[name] = api;
        },
      },
      ipcRenderer: {
        once: (channel: string, listener: (event: unknown) => void) =>
          toPage.once(channel, listener),
        send: (channel: string) => this.ipc.emit(channel, { senderFrame: page.frame }),
      },
    };
    const require = (name: string) => {
      required.push(name);
      if (name !== 'electron') throw new Error(`a sandboxed preload has no ${name}`);
      return electron;
    };
    new Function('require', readFileSync(path, 'utf8'))(require);
    return page;
  }

  #frame(url: URL, toPage: EventEmitter): FakeFrame {
    return {
      origin: `${url.protocol}//${url.host}`,
      parent: null,
      postMessage: (channel, _message, ports) => toPage.emit(channel, { ports }),
    };
  }
}
