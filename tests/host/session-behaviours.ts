import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conversation, inhabitant, theCase } from '../../main/story/yildiz.ts';
import { cases } from '../../shared/features/cases/contract.ts';
import { conversations } from '../../shared/features/conversations/contract.ts';
import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import { papers } from '../../shared/features/papers/contract.ts';
import { settings } from '../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../shared/features/settings/schema.ts';
import { vault } from '../../shared/features/vault/contract.ts';
import {
  ask,
  closedVault,
  codeOf,
  makeVault,
  type OpenShell,
  type ShellUnderTest,
  send,
} from './shell-under-test.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

const passphrase = 'koffie aan de keukentafel';

/** From one window to the next: what stays and what ends. */
export function sessionBehaviours(shell: ShellUnderTest): void {
  describe(`a session of ${shell.name}`, () => {
    let folder: TestFolder;
    let open: OpenShell;

    beforeEach(async () => {
      folder = testFolder();
      open = await shell.open(folder.path);
    });
    afterEach(async () => {
      await open.close();
      folder.remove();
    });

    async function reopen(): Promise<void> {
      await open.close();
      open = await shell.open(folder.path);
    }

    it('ends when the vault is locked, and the next one needs the passphrase', async () => {
      await makeVault(open.page, passphrase);
      expect(await ask(open.page, vault.status, {})).toMatchObject({ kind: 'open' });
      await open.page.evaluate(() => {
        void window.naast.request({ call: 'vault.lock', input: {} });
      });
      expect(await open.ended).toBe('locked');

      await reopen();
      const vaultId = await closedVault(open.page);
      const input = { vaultId, passphrase: 'thee aan de keukentafel' };
      const wrong = { call: 'vault.unlock', input };
      expect(codeOf(await send(open.page, wrong))).toBe('wrong-passphrase');
    });

    it('leaves the vault closed when the window is closed', async () => {
      await makeVault(open.page, passphrase);
      await ask(open.page, inhabitants.add, inhabitant);
      await reopen();
      const vaultId = await closedVault(open.page);
      await ask(open.page, vault.unlock, { vaultId, passphrase });
      expect(await ask(open.page, inhabitants.list, {})).toMatchObject([{ name: inhabitant.name }]);
      expect(readdirSync(join(folder.path, 'vaults', vaultId))).not.toContain('naast.db-shm');
    });

    it('reads the preferences that were written in an earlier one', async () => {
      const chosen = { ...defaultSettings, language: 'en', theme: 'dark' } as const;
      await ask(open.page, settings.save, chosen);
      await reopen();
      expect(await ask(open.page, settings.read, {})).toEqual(chosen);
    });

    it('writes no pdf when the page does not show that paper', async () => {
      const path = join(folder.path, 'samenvatting.pdf');
      await makeVault(open.page, passphrase);
      const person = await ask(open.page, inhabitants.add, inhabitant);
      const opened = await ask(open.page, cases.open, {
        inhabitantId: person.id,
        details: theCase,
      });
      const planned = await ask(open.page, conversations.plan, {
        caseId: opened.id,
        details: conversation,
      });
      await open.answerNextSave(path);
      const input = { conversationId: planned.id, kind: 'samenvatting' };
      const answer = await send(open.page, { call: papers.savePdf.name, input });
      expect(codeOf(answer)).toBe('page-not-ready');
      expect(existsSync(path)).toBe(false);
    });
  });
}
