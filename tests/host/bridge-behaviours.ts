import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../shared/features/settings/schema.ts';
import { vault } from '../../shared/features/vault/contract.ts';
import { ask, codeOf, type OpenShell, type ShellUnderTest, send } from './shell-under-test.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

/** What the page can say to the app, and what comes back. */
export function bridgeBehaviours(shell: ShellUnderTest): void {
  describe(`the bridge of ${shell.name}`, () => {
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

    it('has two functions and nothing else', async () => {
      const found = await open.page.evaluate(() => ({
        names: Reflect.ownKeys(window.naast).map(String).sort(),
        types: [typeof window.naast.request, typeof window.naast.onEvent],
      }));
      expect(found).toEqual({ names: ['onEvent', 'request'], types: ['function', 'function'] });
    });

    it('cannot be replaced or widened by the page', async () => {
      const before = await open.page.evaluate(() => {
        const bridge = window.naast;
        for (const change of [
          () => Object.assign(bridge, { more: 1 }),
          () => Object.assign(window, { naast: null }),
        ]) {
          try {
            change();
          } catch {
            // Refused aloud or in silence: what counts is what is there afterwards.
          }
        }
        return { same: window.naast === bridge, names: Object.keys(window.naast).sort() };
      });
      expect(before).toEqual({ same: true, names: ['onEvent', 'request'] });
    });

    it('says there is no vault when the folder is new', async () => {
      expect(await ask(open.page, vault.status, {})).toEqual({ kind: 'closed', vaults: [] });
    });

    it.each([
      ['a call that does not exist', { call: 'vault.giveMeTheKey', input: {} }, 'unknown-call'],
      ['a name every object has', { call: 'constructor', input: {} }, 'unknown-call'],
      ['more than a call', { call: 'vault.status', input: {}, also: 1 }, 'unknown-call'],
      ['no call', { input: {} }, 'unknown-call'],
      ['nothing', null, 'unknown-call'],
      ['a number', 42, 'unknown-call'],
      ['a list', ['vault.status', {}], 'unknown-call'],
      ['a name that is far too long', { call: 'v'.repeat(5000), input: {} }, 'unknown-call'],
      ['wrong input', { call: 'vault.unlock', input: { passphrase: 5 } }, 'invalid-input'],
      ['no input', { call: 'vault.unlock' }, 'unknown-call'],
      [
        'a short passphrase',
        { call: 'vault.create', input: { label: 'Sanne', passphrase: 'kort' } },
        'invalid-input',
      ],
      ['a call for an open vault', { call: 'inhabitants.list', input: {} }, 'vault-locked'],
    ])('refuses %s with a code', async (_what, call, code) => {
      expect(codeOf(await send(open.page, call))).toBe(code);
    });

    it('refuses with a code, and never throws, whatever data it gets', async () => {
      const names = fc.constantFrom('vault.unlock', 'settings.save', 'notes.save', 'x', '');
      const shaped = fc.record({ call: names, input: fc.jsonValue() });
      await fc.assert(
        fc.asyncProperty(fc.oneof(shaped, fc.jsonValue()), async (call) => {
          const answer = await send(open.page, call);
          expect(answer).toMatchObject({ ok: false, error: { code: expect.any(String) } });
        }),
        { numRuns: 60 },
      );
      expect(await ask(open.page, vault.status, {})).toEqual({ kind: 'closed', vaults: [] });
    });

    it('does not answer a frame inside the page', async () => {
      await open.page.evaluate(() => {
        document.body.append(document.createElement('iframe'));
      });
      const frame = open.page.frames().find((each) => each.parentFrame() !== null);
      expect(frame).toBeDefined();
      const answer = await frame?.evaluate(async () =>
        window.naast === undefined
          ? 'no bridge'
          : await window.naast.request({ call: 'vault.status', input: {} }),
      );
      expect(['no bridge', { ok: false, error: { code: 'unknown-call' } }]).toContainEqual(answer);
    });

    it('brings events to a listener until it is taken away', async () => {
      const heard = await open.page.evaluate(async (input) => {
        const names: string[] = [];
        const save = () => window.naast.request({ call: 'settings.save', input });
        const moment = () => new Promise((resolve) => setTimeout(resolve, 200));
        const stop = window.naast.onEvent(({ name }) => names.push(name));
        await save();
        await moment();
        const whileListening = [...names];
        stop();
        await save();
        await moment();
        return { whileListening, afterwards: names.length };
      }, defaultSettings);
      expect(heard).toEqual({ whileListening: ['data.changed'], afterwards: 1 });
    });

    it('keeps calls apart when many are under way', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          index % 2 === 0 ? ask(open.page, vault.status, {}) : ask(open.page, settings.read, {}),
        ),
      );
      answers.forEach((answer, index) => {
        expect(answer).toEqual(index % 2 === 0 ? { kind: 'closed', vaults: [] } : defaultSettings);
      });
    });
  });
}
