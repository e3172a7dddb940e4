import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vault } from '../../shared/features/vault/contract.ts';
import { ask, codeOf, type OpenShell, type ShellUnderTest, send } from './shell-under-test.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

/** The lines of the hardening list that a page can put to the test itself, by their numbers in that list. */
export function hardeningBehaviours(shell: ShellUnderTest): void {
  describe(`hardening of ${shell.name}`, () => {
    let folder: TestFolder;
    let open: OpenShell;

    beforeAll(async () => {
      folder = testFolder();
      open = await shell.open(folder.path);
    });
    afterAll(async () => {
      await open.close();
      folder.remove();
    });

    it('2, 3, 4: a worker has nothing of Node either, and cannot be made from text', async () => {
      const made = await open.page.evaluate(async () => {
        const address = URL.createObjectURL(new Blob(['postMessage(typeof process)']));
        try {
          // The policy's answer comes as an error event, not as a throw.
          return await new Promise<string>((resolve) => {
            const worker = new Worker(address);
            worker.onmessage = ({ data }) => resolve(`ran, process is ${data}`);
            worker.onerror = () => resolve('refused');
          });
        } catch {
          return 'refused';
        }
      });
      expect(made).toBe('refused');
    });

    it.each([
      'geolocation',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'local-fonts',
      'window-management',
      'idle-detection',
      'screen-wake-lock',
      'storage-access',
    ])('5: the permission %s is not given, nor asked for', async (name) => {
      const state = await open.page.evaluate(async (permission) => {
        try {
          return (await navigator.permissions.query({ name: permission as PermissionName })).state;
        } catch {
          // A permission this browser does not know cannot be given.
          return 'denied';
        }
      }, name);
      expect(state).toBe('denied');
    });

    it('5: camera, screen, place, notifications and the clipboard are refused when tried', async () => {
      const refused = await open.page.evaluate(async () => {
        const tries: Record<string, () => Promise<unknown>> = {
          camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
          microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
          screen: () => navigator.mediaDevices.getDisplayMedia(),
          clipboard: () => navigator.clipboard.readText(),
          place: () =>
            new Promise((resolve, reject) =>
              navigator.geolocation.getCurrentPosition(resolve, reject),
            ),
          notifications: async () => {
            if ((await Notification.requestPermission()) !== 'granted') throw new Error('no');
          },
        };
        const outcomes = await Promise.all(
          Object.entries(tries).map(([name, attempt]) =>
            attempt().then(
              () => [],
              () => [name],
            ),
          ),
        );
        return outcomes.flat().sort();
      });
      expect(refused).toEqual([
        'camera',
        'clipboard',
        'microphone',
        'notifications',
        'place',
        'screen',
      ]);
    });

    it.each([
      ['usb', 'requestDevice', { filters: [] }],
      ['hid', 'requestDevice', { filters: [] }],
      ['serial', 'requestPort', {}],
      ['bluetooth', 'requestDevice', { acceptAllDevices: true }],
    ])(
      '5: no device is asked for by %s, with a click of a person either',
      async (name, verb, wanted) => {
        const expression = `(async () => {
        const way = navigator['${name}'];
        if (!way) return 'refused';
        return way.${verb}(${JSON.stringify(wanted)}).then(() => 'given', (error) => {
          return /permissions policy|globally disabled/i.test(error.message) ? 'refused' : error.message;
        });
      })()`;
        const devtools = await open.page.context().newCDPSession(open.page);
        const asked = await devtools.send('Runtime.evaluate', {
          expression,
          userGesture: true,
          awaitPromise: true,
        });
        await devtools.detach();
        expect(asked.result.value).toBe('refused');
      },
    );

    it('7: no text becomes markup: every way in takes trusted types only', async () => {
      const planted = await open.page.evaluate(async () => {
        // After a pause, because a debugger's own evaluation is let through by the policy.
        await new Promise((resolve) => setTimeout(resolve, 10));
        const attempts: Record<string, () => void> = {
          innerHTML: () => {
            document.createElement('div').innerHTML = '<b>x</b>';
          },
          scriptSource: () => {
            document.createElement('script').src = '/x.js';
          },
          policy: () => {
            const { trustedTypes } = window as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): unknown };
            };
            trustedTypes.createPolicy('mine', { createHTML: (text: string) => text });
          },
        };
        return Object.entries(attempts).flatMap(([name, attempt]) => {
          try {
            attempt();
            return [name];
          } catch {
            return [];
          }
        });
      });
      expect(planted).toEqual([]);
    });

    it('11, 12: a frame or webview in the page stays empty', async () => {
      const shown = await open.page.evaluate(async () => {
        const own = document.createElement('iframe');
        own.src = '/index.html';
        const away = document.createElement('iframe');
        away.src = 'https://elsewhere.example/';
        const webview = document.createElement('webview');
        webview.setAttribute('src', 'https://elsewhere.example/');
        const object = document.createElement('object');
        try {
          object.data = '/index.html';
        } catch {
          // Trusted types refuse the address at once.
        }
        document.body.append(own, away, webview, object);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return {
          frames: [own, away].map(
            (frame) => frame.contentDocument?.querySelector('#app') instanceof Element,
          ),
          webview: Reflect.has(webview, 'getWebContentsId'),
          object: object.contentDocument?.querySelector('#app') instanceof Element,
        };
      });
      expect(shown).toEqual({ frames: [false, false], webview: false, object: false });
    });

    it.each([
      ['a form that is sent', 'form'],
      ['a link to keep as a file', 'download'],
      ['an address in location', 'location'],
    ])('13, 14: %s changes nothing', async (_what, way) => {
      const before = open.page.url();
      await open.page.evaluate((how) => {
        const link = document.createElement('a');
        link.href = how === 'download' ? '/index.html' : 'https://elsewhere.example/';
        if (how === 'download') link.download = 'x.html';
        document.body.append(link);
        if (how === 'download') link.click();
        if (how === 'location') location.assign('https://elsewhere.example/');
        if (how === 'form') {
          const form = document.createElement('form');
          form.action = 'https://elsewhere.example/';
          document.body.append(form);
          form.submit();
        }
      }, way);
      await open.page.waitForTimeout(400);
      expect(open.page.url()).toBe(before);
      expect(open.page.context().pages()).toHaveLength(1);
      expect(await ask(open.page, vault.status, {})).toMatchObject({ kind: 'closed' });
    });

    it('13: a file of this computer that is dropped on it does not take its place', async () => {
      const before = open.page.url();
      const file = join(folder.path, 'vals.html');
      writeFileSync(file, '<h1>vals</h1>');
      const devtools = await open.page.context().newCDPSession(open.page);
      const data = { items: [], files: [file], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
      }
      await open.page.waitForTimeout(400);
      await devtools.detach();
      expect(open.page.url()).toBe(before);
      expect(open.page.context().pages()).toHaveLength(1);
      expect(await ask(open.page, vault.status, {})).toMatchObject({ kind: 'closed' });
    });

    it('14: a middle click on a link, and one with Ctrl or Shift, open nothing', async () => {
      const before = open.page.url();
      await open.page.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://elsewhere.example/';
        link.textContent = 'elders';
        link.id = 'elsewhere';
        Object.assign(link.style, { position: 'fixed', top: '0', left: '0', zIndex: '99999' });
        document.body.append(link);
      });
      const link = open.page.locator('#elsewhere');
      await link.click({ button: 'middle' });
      await link.click({ modifiers: ['Control'] });
      await link.click({ modifiers: ['Shift'] });
      await open.page.waitForTimeout(400);
      await link.evaluate((element) => element.remove());
      expect(open.page.url()).toBe(before);
      expect(open.page.context().pages()).toHaveLength(1);
    });

    it('15: no address is handed to the system, whatever its kind', async () => {
      const before = open.page.url();
      for (const address of ['file:///etc/passwd', 'smb://x/y', 'mailto:x@example.org', 'tel:1']) {
        await open.page.evaluate((to) => {
          const link = document.createElement('a');
          link.href = to;
          document.body.append(link);
          link.click();
        }, address);
      }
      await open.page.waitForTimeout(400);
      expect(open.page.url()).toBe(before);
      expect(open.page.context().pages()).toHaveLength(1);
    });

    it('17: a call that is far too large, or far too deep, is refused with a code', async () => {
      const large = await open.page.evaluate(() =>
        window.naast.request({
          call: 'vault.unlock',
          input: { vaultId: 'x', passphrase: 'x'.repeat(20_000_000) },
        }),
      );
      expect(codeOf(large)).toBe('too-many');
      const deep = await open.page.evaluate(() => {
        let input: object = {};
        for (let depth = 0; depth < 200; depth += 1) input = { input };
        return window.naast.request({ call: 'vault.unlock', input });
      });
      expect(codeOf(deep)).toBe('too-many');
      expect(codeOf(await send(open.page, { call: 'vault.status', input: {} }))).toBe('answered');
    });

    it('session: nothing of the page is kept in storage of the browser', async () => {
      const kept = await open.page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        cookies: document.cookie,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept).toEqual({
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        cookies: '',
        workers: 0,
      });
    });

    it('traces: the title is the name of the program and nothing else', async () => {
      expect(await open.page.title()).toBe('Naast');
    });
  });
}
