import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vault } from '../../shared/features/vault/contract.ts';
import { ask, type OpenShell, type ShellUnderTest } from './shell-under-test.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

/** What the page itself may do: show our files, and nothing that comes from or goes to anywhere else. */
export function pageBehaviours(shell: ShellUnderTest): void {
  describe(`the page of ${shell.name}`, () => {
    let folder: TestFolder;
    let open: OpenShell;
    /** Everything that was answered by something that is not us. */
    const outside: string[] = [];

    beforeAll(async () => {
      folder = testFolder();
      open = await shell.open(folder.path);
      const origin = await open.page.evaluate(() => location.origin);
      open.page.on('response', (response) => {
        if (!response.url().startsWith(`${origin}/`)) outside.push(response.url());
      });
    });
    afterAll(async () => {
      await open.close();
      folder.remove();
    });

    it('has nothing of Node', async () => {
      const found = await open.page.evaluate(() =>
        ['process', 'require', 'module', 'Buffer', 'global', 'ipcRenderer', 'naastRequest'].filter(
          (name) => name in window,
        ),
      );
      expect(found).toEqual([]);
    });

    it('has nothing before it to go back to', async () => {
      const address = open.page.url();
      await open.page.evaluate(() => history.back());
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(open.page.url()).toBe(address);
      expect(await open.page.evaluate(() => history.length)).toBe(1);
    });

    it('asks not to be offered for translation, which is done elsewhere', async () => {
      const asked = await open.page.evaluate(() => ({
        page: document.documentElement.translate,
        browser: document.querySelector<HTMLMetaElement>('meta[name="google"]')?.content,
      }));
      expect(asked).toEqual({ page: false, browser: 'notranslate' });
    });

    it('runs no script that is not one of our files', async () => {
      const ran = await open.page.evaluate(async () => {
        const attempts = [
          () => document.body.append(scriptWith('window.plantedByScript = 1')),
          () => {
            const button = document.createElement('button');
            button.setAttribute('onclick', 'window.plantedByAttribute = 1');
            document.body.append(button);
            button.click();
          },
          () =>
            document.body.insertAdjacentHTML(
              'beforeend',
              '<img src=x onerror="window.plantedByHtml = 1">',
            ),
          () => setTimeout('window.plantedByTimer = 1', 0),
        ];
        // After a pause, because a debugger's own evaluation is let through by the policy.
        await new Promise((resolve) => setTimeout(resolve, 10));
        for (const attempt of attempts) {
          try {
            attempt();
          } catch {
            // Refused aloud or in silence: what counts is whether it ran.
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
        return Object.keys(window).filter((name) => name.startsWith('plantedBy'));

        function scriptWith(text: string): HTMLScriptElement {
          const script = document.createElement('script');
          script.append(document.createTextNode(text));
          return script;
        }
      });
      expect(ran).toEqual([]);
    });

    it('makes no code out of text', async () => {
      const made = await open.page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        const attempts: Record<string, () => unknown> = {
          eval: () => Reflect.apply(Reflect.get(window, 'eval'), window, ['1 + 1']),
          function: () => Reflect.construct(Function, ['return 1']),
          wasm: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
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
      expect(made).toEqual([]);
    });

    it('sends nothing, whichever way is tried', async () => {
      const violated = await open.page.evaluate(async () => {
        const seen: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          seen.push(event.effectiveDirective),
        );
        const away = 'https://elsewhere.example/beacon';
        await fetch(away).catch(() => undefined);
        await fetch('/index.html').catch(() => undefined);
        navigator.sendBeacon(away, 'x');
        new Image().src = `${away}.png`;
        try {
          new WebSocket('wss://elsewhere.example/');
        } catch {
          // Some browsers throw at once, some close it later.
        }
        const style = document.createElement('link');
        Object.assign(style, { rel: 'stylesheet', href: `${away}.css` });
        document.head.append(style);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return [...new Set(seen)].sort();
      });
      expect(violated).toEqual(['connect-src', 'img-src', 'style-src-elem']);
      expect(outside).toEqual([]);
    });

    it('takes no styles that are not one of our files', async () => {
      const height = await open.page.evaluate(async () => {
        const line = document.createElement('p');
        line.className = 'planted';
        line.textContent = 'een regel';
        const style = document.createElement('style');
        style.textContent = '.planted { height: 777px }';
        document.head.append(style);
        document.body.append(line);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return getComputedStyle(line).height;
      });
      expect(height).not.toBe('777px');
    });

    it('opens no second window', async () => {
      await open.page.evaluate(() => {
        window.open('https://elsewhere.example/');
        window.open('about:blank');
      });
      await open.page.waitForTimeout(500);
      await expect.poll(() => open.page.context().pages()).toHaveLength(1);
      expect(outside).toEqual([]);
    });

    it('stays when something leads elsewhere', async () => {
      const before = open.page.url();
      for (const lead of ['https://elsewhere.example/', 'file:///etc/passwd', 'data:text/html,x']) {
        await open.page.evaluate((address) => {
          const link = document.createElement('a');
          link.href = address;
          document.body.append(link);
          link.click();
        }, lead);
        await open.page.waitForTimeout(300);
        expect(open.page.url()).toBe(before);
      }
      expect(await ask(open.page, vault.status, {})).toEqual({ kind: 'closed', vaults: [] });
    });

    it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/nothing.html'])(
      'finds no file at %s',
      async (path) => {
        const answered = open.page.waitForResponse(() => true);
        await open.page.evaluate((address) => {
          new Image().src = address;
        }, path);
        const response = await answered;
        expect(response.status()).toBe(404);
        expect(await response.text()).toBe('');
      },
    );
  });
}
