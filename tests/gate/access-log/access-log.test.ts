import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { accessLog } from '../../../shared/features/access-log/contract.ts';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import { cases } from '../../../shared/features/cases/contract.ts';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import { search } from '../../../shared/features/search/contract.ts';
import { CaseId } from '../../../shared/primitives/ids.ts';
import { aStoredConversation, itemId } from '../../support/builders.ts';
import { LABEL, type TestVault, testVault } from '../../support/test-vault.ts';

async function aFile() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  return { vault, conversation: await aStoredConversation(vault) };
}

async function linesIn(vault: TestVault) {
  const lines = await vault.get(accessLog.list, {});
  return lines.map(({ action, file }) => `${action} ${file}`).reverse();
}

describe('the access log', () => {
  it('holds each file once a sitting, however often it is read', async () => {
    const { vault, conversation } = await aFile();
    const { id: conversationId, inhabitantId, caseId } = conversation;
    for (let again = 0; again < 3; again += 1) {
      await vault.get(notes.list, { conversationId });
      await vault.get(cases.get, { id: caseId });
    }
    expect(await linesIn(vault)).toEqual([
      'opened inhabitant',
      'opened case',
      'opened conversation',
    ]);
    expect(await vault.get(accessLog.list, { inhabitantId })).toMatchObject([
      {
        who: LABEL,
        file: 'conversation',
        conversationId,
        caseId,
        inhabitantId,
        conversationDate: '2026-03-03',
      },
      { file: 'case', caseId, conversationId: null },
      { file: 'inhabitant', inhabitantId, caseId: null },
    ]);
  });

  it('holds whose cases were asked for, and shows of one inhabitant only their own lines', async () => {
    const { vault, conversation } = await aFile();
    const other = await aStoredConversation(vault);
    const next = vault.reopened();
    onTestFinished(() => next.remove());
    await next.unlock();
    await next.get(cases.list, { inhabitantId: other.inhabitantId });
    const [newest] = await next.get(accessLog.list, {});
    expect(newest).toMatchObject({ action: 'opened', inhabitantId: other.inhabitantId });
    const { inhabitantId } = conversation;
    const own = await next.get(accessLog.list, { inhabitantId });
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((line) => line.inhabitantId === inhabitantId)).toBe(true);
  });

  it('holds a file again in the next sitting', async () => {
    const { vault, conversation } = await aFile();
    await vault.get(conversations.get, { id: conversation.id });
    const next = vault.reopened();
    onTestFinished(() => next.remove());
    await next.unlock();
    await next.get(conversations.get, { id: conversation.id });
    const lines = await linesIn(next);
    expect(lines.filter((line) => line === 'opened conversation')).toHaveLength(2);
  });

  it('holds nothing for lists of everyone, nor for what is not there', async () => {
    const { vault } = await aFile();
    const before = await linesIn(vault);
    await vault.get(inhabitants.list, {});
    await vault.get(conversations.list, {});
    await vault.get(agreements.listOpen, {});
    await vault.get(search.find, { words: 'zus' });
    await vault.call(cases.get, { id: CaseId.parse(itemId()) });
    expect(await linesIn(vault)).toEqual(before);
  });

  it('holds every paper that was saved, and none that was cancelled', async () => {
    const { vault, conversation } = await aFile();
    const wanted = { conversationId: conversation.id, kind: 'samenvatting' } as const;
    vault.host.savePath = null;
    await vault.get(papers.saveDocx, wanted);
    vault.host.savePath = join(vault.folder, 'paper.docx');
    await vault.get(papers.saveDocx, wanted);
    vault.host.shownPaper = 'samenvatting';
    await vault.get(papers.savePdf, wanted);
    const lines = await linesIn(vault);
    expect(lines.filter((line) => line === 'saved_paper conversation')).toHaveLength(2);
  });

  it('says what of an inhabitant was deleted, without its id', async () => {
    const { vault, conversation } = await aFile();
    const { id, caseId, inhabitantId } = conversation;
    await vault.get(conversations.get, { id });
    await vault.get(retention.remove, { target: { kind: 'conversation', id } });
    const lines = await vault.get(accessLog.list, { inhabitantId });
    expect(lines[0]).toMatchObject({ action: 'deleted', file: 'conversation', caseId });
    expect(JSON.stringify(lines)).not.toContain(id);
  });

  it('outlives an inhabitant without a trace of who it was', async () => {
    const { vault, conversation } = await aFile();
    const { id, caseId, inhabitantId } = conversation;
    await vault.get(conversations.get, { id });
    const before = await linesIn(vault);
    await vault.get(retention.remove, { target: { kind: 'inhabitant', id: inhabitantId } });
    expect(await linesIn(vault)).toEqual(before);
    const all = JSON.stringify(await vault.get(accessLog.list, {}));
    for (const gone of [id, caseId, inhabitantId, 'Yildiz']) expect(all).not.toContain(gone);
  });

  it('lets go of lines that were kept long enough', async () => {
    const { vault, conversation } = await aFile();
    expect(await linesIn(vault)).not.toEqual([]);
    vault.clock.advance(6 * 366 * 86_400);
    await vault.get(conversations.get, { id: conversation.id });
    expect(await linesIn(vault)).toEqual(['opened conversation']);
  });

  it('holds no content, and nothing is written for a call that is refused', async () => {
    const { vault, conversation } = await aFile();
    const { id: conversationId } = conversation;
    await vault.get(notes.list, { conversationId });
    const columns = Object.keys((await vault.get(accessLog.list, {}))[0] ?? {}).sort();
    expect(columns).toEqual([
      'action',
      'at',
      'caseId',
      'conversationDate',
      'conversationId',
      'file',
      'inhabitantId',
      'inhabitantName',
      'who',
    ]);
  });
});
