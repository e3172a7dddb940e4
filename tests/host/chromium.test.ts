import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { needsNoSandbox } from '../../main/host/chromium/browser-arguments.ts';
import { createCopiedText } from '../../main/host/chromium/copied-text.ts';
import { installedBrowser } from '../../main/host/chromium/find-browser.ts';
import { exposeBridge } from '../../main/host/chromium/page-bridge.ts';
import { vault } from '../../shared/features/vault/contract.ts';
import { ok } from '../../shared/primitives/result.ts';
import { chromiumShell } from './chromium-shell.ts';
import { hostSuite } from './host-suite.ts';
import { needPageToShow } from './page-to-show.ts';
import { ask, codeOf, makeVault, type OpenShell, send } from './shell-under-test.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(needPageToShow);

hostSuite(chromiumShell);

describe('what only the Chromium shell does', () => {
  let folder: TestFolder;
  let open: OpenShell;
  let recoveryKey: string;

  beforeAll(async () => {
    folder = testFolder();
    open = await chromiumShell.open(folder.path);
    recoveryKey = await makeVault(open.page, 'koffie aan de keukentafel');
  });
  afterAll(async () => {
    await open.close();
    folder.remove();
  });

  it('takes what was copied off the clipboard, unless it was replaced, and keeps no permission', async () => {
    const { page } = open;
    const copied = createCopiedText(() => page);
    const copy = (text: string) =>
      page.evaluate((words) => {
        const field = document.createElement('textarea');
        field.value = words;
        document.body.append(field);
        field.select();
        document.execCommand('copy');
        field.remove();
      }, text);
    const pasted = async () => {
      const field = page.locator('textarea.pasted');
      await page.evaluate(() => {
        document.querySelector('textarea.pasted')?.remove();
        const made = document.createElement('textarea');
        made.className = 'pasted';
        document.body.append(made);
        made.focus();
      });
      await page.keyboard.press('ControlOrMeta+v');
      return field.inputValue();
    };
    await copy('Ik wil weer naar mijn zus.');
    await copied.rememberCopiedText();
    expect(await pasted()).toBe('Ik wil weer naar mijn zus.');
    await copied.clearCopiedText();
    expect(await pasted()).toBe('');

    await copy('Ik wil weer naar mijn zus.');
    await copied.rememberCopiedText();
    await copy('een boodschappenlijst');
    await copied.clearCopiedText();
    expect(await pasted()).toBe('een boodschappenlijst');
    const read = page.evaluate(() => navigator.clipboard.readText());
    await expect(read).rejects.toThrow(/NotAllowed|denied/i);
  });

  it('refuses a call from a page that is not ours', async () => {
    const browser = await chromium.launch({
      executablePath: installedBrowser() ?? '',
      chromiumSandbox: !needsNoSandbox(),
    });
    const context = await browser.newContext();
    const relayed: unknown[] = [];
    await exposeBridge(context, async (call) => {
      relayed.push(call);
      return ok({});
    });
    const stranger = await context.newPage();
    const answer = await send(stranger, { call: 'vault.status', input: {} });
    await browser.close();
    expect(codeOf(answer)).toBe('unknown-call');
    expect(relayed).toEqual([]);
  });

  it.each([
    { question: 'no such question', path: '/tmp/x.txt', overwrite: true },
    { question: 5, path: '/tmp/x.txt', overwrite: true },
    { path: '/tmp/x.txt' },
    null,
  ])('refuses an answer to a question that is not open: %j', async (input) => {
    expect(codeOf(await send(open.page, { call: 'shell.pathAnswered', input }))).toBe(
      'invalid-input',
    );
  });

  it('asks the page where to save and writes there', async () => {
    const path = join(folder.path, 'herstelsleutel.txt');
    await open.answerNextSave(path);
    const saved = await ask(open.page, vault.saveRecoveryKey, { recoveryKey });
    expect(saved).toEqual({ savedAs: path });
    expect(existsSync(path)).toBe(true);
  });

  it('writes nothing when the question is cancelled', async () => {
    await open.answerNextSave(null);
    expect(await ask(open.page, vault.saveRecoveryKey, { recoveryKey })).toEqual({ savedAs: null });
  });

  it('asks again when a file is there or the folder is not', async () => {
    const taken = join(folder.path, 'bezet.txt');
    writeFileSync(taken, 'van iemand anders');
    const problems = await open.page.evaluate(
      async ({ paths, key }) => {
        const seen: string[] = [];
        const stop = window.naast.onEvent((event) => {
          if (event.name !== 'shell.pathAsked') return;
          seen.push(event.problem);
          const input = { question: event.question, path: paths.shift() ?? null, overwrite: false };
          void window.naast.request({ call: 'shell.pathAnswered', input });
        });
        await window.naast.request({ call: 'vault.saveRecoveryKey', input: { recoveryKey: key } });
        stop();
        return seen;
      },
      { paths: [taken, join(folder.path, 'geen map', 'x.txt'), 'x.txt'], key: recoveryKey },
    );
    expect(problems).toEqual(['none', 'file-exists', 'folder-missing', 'folder-missing']);
  });
});

describe('what the browser of the Chromium shell leaves on the disk', () => {
  let folder: TestFolder;
  let temporary: string;
  const usual = process.env.TMPDIR;

  beforeAll(() => {
    folder = testFolder();
    temporary = join(folder.path, 'temporary');
    mkdirSync(temporary);
    process.env.TMPDIR = temporary;
  });
  afterAll(() => {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    folder.remove();
  });

  it('is never a word that was typed, and in the end nothing at all', async () => {
    const open = await chromiumShell.open(folder.path);
    await open.page.evaluate(() => {
      for (const kind of ['input', 'textarea']) {
        const field = document.createElement(kind);
        field.className = 'typed';
        document.body.append(field);
      }
    });
    for (const field of await open.page.locator('.typed').all()) await field.fill('kruidnagel');
    // The browser looks at its pages every few seconds.
    await open.page.evaluate(() => history.pushState(null, '', '#elders'));
    await wait(6000);
    expect(readdirSync(temporary).length).toBeGreaterThan(0);
    expect(filesWith(folder.path, 'kruidnagel')).toEqual([]);
    await open.close();
    await expect.poll(() => readdirSync(temporary), { timeout: 5000 }).toEqual([]);
    await wait(1000);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

/** The files that hold a word, as plain text or as the two bytes a letter browsers keep text in. */
function filesWith(folder: string, word: string): string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const content = readFileSync(path);
      return forms.some((form) => content.includes(form));
    });
}
