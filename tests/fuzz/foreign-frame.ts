import fc from 'fast-check';
import type { BrowserContext } from 'playwright-core';
import { APP_ORIGIN } from '../../main/host/chromium/browser-arguments.ts';
import { exposeBridge } from '../../main/host/chromium/page-bridge.ts';
import { ok } from '../../shared/primitives/result.ts';
import type { Before } from './property.ts';
import { garbage } from './spoil.ts';

type Caller = { frame: { url(): string }; page: { mainFrame(): unknown } };
type Binding = (caller: Caller, call: unknown) => Promise<unknown>;

/** Addresses that are not our page, though some try to look like it. */
const foreignUrls = fc.oneof(
  fc.webUrl(),
  fc.string(),
  fc.constantFrom(
    '',
    'about:blank',
    'about:srcdoc',
    'null',
    'data:text/html,x',
    'file:///etc/passwd',
    APP_ORIGIN,
    `${APP_ORIGIN}.evil.example/`,
    `${APP_ORIGIN}@evil.example/`,
    `${APP_ORIGIN}:8443/`,
    `blob:${APP_ORIGIN}/4d1b`,
    ` ${APP_ORIGIN}/`,
    `${APP_ORIGIN.replace('https', 'http')}/`,
  ),
);

/** Whoever else asks through the bridge of the Chromium shell gets a code, and nothing of it reaches the vault. */
export async function whoeverElseAsks(before: Before = () => undefined) {
  const { binding, relayed } = await exposedBridge();
  const asked = fc.record({ url: foreignUrls, isTop: fc.boolean(), call: garbage });
  const inOurPage = fc.record({
    url: fc.constant(`${APP_ORIGIN}/`),
    isTop: fc.constant(false),
    call: garbage,
  });
  return fc.asyncProperty(fc.oneof(asked, inOurPage), async ({ url, isTop, call }) => {
    before(url);
    const frame = { url: () => url };
    const page = { mainFrame: () => (isTop ? frame : {}) };
    const answer = await binding({ frame, page }, call);
    if (JSON.stringify(answer) !== '{"ok":false,"error":{"code":"unknown-call"}}') {
      throw new Error('a foreign frame was not answered with its code');
    }
    if (relayed.length > 0) throw new Error('a call of a foreign frame reached the vault');
  });
}

/** The bridge with only the browser replaced; a call from our own page must pass, or this would prove nothing. */
async function exposedBridge(): Promise<{ binding: Binding; relayed: unknown[] }> {
  const relayed: unknown[] = [];
  let binding: Binding | undefined;
  const context = {
    exposeBinding: async (_name: string, given: Binding) => {
      binding = given;
    },
    addInitScript: async () => undefined,
  };
  await exposeBridge(context as unknown as BrowserContext, async (call) => {
    relayed.push(call);
    return ok({});
  });
  if (!binding) throw new Error('the bridge was not exposed');
  const frame = { url: () => `${APP_ORIGIN}/` };
  await binding({ frame, page: { mainFrame: () => frame } }, {});
  if (relayed.pop() === undefined) throw new Error('our own page is not passed on');
  return { binding, relayed };
}
