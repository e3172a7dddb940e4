import { EventEmitter } from 'node:events';
import type { Session } from 'electron';

type HandlerOf<Method extends keyof Session> = Session[Method] extends (
  handler: infer Handler,
  ...rest: never[]
) => void
  ? NonNullable<Handler>
  : never;

type RequestListener = (
  details: { url: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;

/** A session that remembers its rules, in the types Electron gives them. */
export class FakeSession extends EventEmitter {
  permissionRequest: HandlerOf<'setPermissionRequestHandler'> | undefined;
  permissionCheck: HandlerOf<'setPermissionCheckHandler'> | undefined;
  devicePermission: HandlerOf<'setDevicePermissionHandler'> | undefined;
  displayMedia: HandlerOf<'setDisplayMediaRequestHandler'> | undefined;
  isSpellCheckerOn = true;
  #onBeforeRequest: RequestListener | undefined;
  readonly #schemes = new Map<string, (request: Request) => Response>();

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.#onBeforeRequest = listener;
    },
  };
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response) => {
      this.#schemes.set(scheme, handler);
    },
  };

  setPermissionRequestHandler(handler: HandlerOf<'setPermissionRequestHandler'>): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: HandlerOf<'setPermissionCheckHandler'>): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: HandlerOf<'setDevicePermissionHandler'>): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: HandlerOf<'setDisplayMediaRequestHandler'>): void {
    this.displayMedia = handler;
  }
  /** How often everything it kept was thrown away. */
  timesCleared = 0;
  clearData(): Promise<void> {
    this.timesCleared += 1;
    return Promise.resolve();
  }
  setSpellCheckerEnabled(isOn: boolean): void {
    this.isSpellCheckerOn = isOn;
  }

  /** Whether a request would be let through; everything is when no rule was set. */
  lets(url: string): boolean {
    let isCancelled = false;
    this.#onBeforeRequest?.({ url }, ({ cancel }) => {
      isCancelled = cancel === true;
    });
    return !isCancelled;
  }

  /** What a scheme of ours answers. */
  async answerTo(url: string, method = 'GET'): Promise<Response> {
    const scheme = url.slice(0, url.indexOf(':'));
    const handler = this.#schemes.get(scheme);
    if (!handler) throw new Error(`nobody serves ${scheme}:`);
    return handler(new Request(url, { method }));
  }
}
