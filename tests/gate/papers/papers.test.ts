import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import { type PaperKind, paperKinds } from '../../../shared/features/papers/schema.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const SENTENCE = 'Het bed en de ramen, dat lukt echt niet meer.';

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
  await vault.get(notes.save, {
    conversationId: conversation.id,
    changed: [aLine({ mark: 'quote', text: SENTENCE })],
    removed: [],
  });
});
afterEach(() => vault.remove());

const summaryPaper = () => ({ conversationId: conversation.id, kind: 'samenvatting' }) as const;

describe('showing a paper', () => {
  it.each(paperKinds)('gives the %s when nothing was prepared yet', async (kind) => {
    const paper = await vault.get(papers.show, { conversationId: conversation.id, kind });
    expect(paper.kind).toBe(kind);
    expect(paper.title).not.toBe('');
  });

  it('ties what was said to its note when it stands on the summary', async () => {
    const paper = await vault.get(papers.show, summaryPaper());
    const said = paper.blocks.find(({ kind }) => kind === 'own_words');
    const [note] = await vault.get(notes.list, { conversationId: conversation.id });
    expect(said).toMatchObject({ text: SENTENCE, sourceLineId: note?.id });
  });
});

describe('how papers look', () => {
  const lookOf = async (kind: PaperKind) =>
    (await vault.get(papers.show, { conversationId: conversation.id, kind })).look;

  it('is 14 points until somebody chooses, and then as chosen on every paper of this inhabitant', async () => {
    expect(await lookOf('samenvatting')).toEqual({ size: 14, layout: 'b1' });
    const look = { size: 20, layout: 'a2' } as const;
    await vault.get(papers.setLook, { conversationId: conversation.id, look });
    expect(await lookOf('samenvatting')).toEqual(look);
    expect(await lookOf('gespreksblad')).toEqual(look);
    await vault.get(papers.setLook, {
      conversationId: conversation.id,
      look: { size: 16, layout: 'b1' },
    });
    expect(await lookOf('samenvatting')).toEqual({ size: 16, layout: 'b1' });
  });

  it('does not change for another inhabitant', async () => {
    const other = await aStoredConversation(vault);
    const look = { size: 20, layout: 'b1' } as const;
    await vault.get(papers.setLook, { conversationId: other.id, look });
    expect(await lookOf('samenvatting')).toEqual({ size: 14, layout: 'b1' });
  });
});

describe('saving a paper as plain text', () => {
  it('writes the words of the paper in UTF-8 to the place that was chosen', async () => {
    vault.host.savePath = join(vault.folder, 'blad.txt');
    const { savedAs } = await vault.get(papers.saveText, summaryPaper());
    expect(readFileSync(savedAs ?? '', 'utf8')).toContain(`“${SENTENCE}”`);
  });
});

describe('saving a paper as pdf', () => {
  it('prints what the page shows to the place that was chosen', async () => {
    vault.host.savePath = join(vault.folder, 'mijn blad.pdf');
    vault.host.shownPaper = 'samenvatting';
    expect(await vault.get(papers.savePdf, summaryPaper())).toEqual({
      savedAs: vault.host.savePath,
    });
    expect(existsSync(vault.host.savePath)).toBe(true);
  });

  it('is refused with page-not-ready and writes nothing when the page shows another paper', async () => {
    vault.host.savePath = join(vault.folder, 'blad.pdf');
    vault.host.shownPaper = 'gespreksblad';
    const answer = await vault.call(papers.savePdf, summaryPaper());
    expect(answer).toEqual({ ok: false, error: { code: 'page-not-ready' } });
    expect(existsSync(vault.host.savePath)).toBe(false);
  });
});

describe('saving a paper as docx', () => {
  it('writes a document with the words of the paper to the place that was chosen', async () => {
    vault.host.savePath = join(vault.folder, 'blad.docx');
    const { savedAs } = await vault.get(papers.saveDocx, summaryPaper());
    const document = unzipSync(readFileSync(savedAs ?? ''))['word/document.xml'];
    expect(wordsIn(strFromU8(document ?? new Uint8Array()))).toContain(SENTENCE);
  });

  it('is refused with write-failed and leaves nothing behind when the folder is not there', async () => {
    vault.host.savePath = join(vault.folder, 'weg', 'blad.docx');
    const answer = await vault.call(papers.saveDocx, summaryPaper());
    expect(answer).toEqual({ ok: false, error: { code: 'write-failed' } });
    expect(existsSync(join(vault.folder, 'weg'))).toBe(false);
  });
});

const extensions = { savePdf: 'pdf', saveDocx: 'docx', saveText: 'txt' } as const;

describe.each(['savePdf', 'saveDocx', 'saveText'] as const)('%s', (call) => {
  it('writes nothing when the person cancels', async () => {
    vault.host.savePath = null;
    vault.host.shownPaper = 'samenvatting';
    const before = readdirSync(vault.folder);
    expect(await vault.get(papers[call], summaryPaper())).toEqual({ savedAs: null });
    expect(readdirSync(vault.folder)).toEqual(before);
  });

  it.each(paperKinds)('suggests a file name for the %s in which nobody is named', async (kind) => {
    await vault.get(papers[call], { conversationId: conversation.id, kind });
    expect(vault.host.suggestions).toHaveLength(1);
    expect(vault.host.suggestions[0]).toMatch(
      new RegExp(`^${kind}-2026-03-03\\.${extensions[call]}$`),
    );
  });

  it('is refused when the vault is locked', async () => {
    vault = vault.reopened();
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ kind: 'closed' });
    const answer = await vault.call(papers[call], summaryPaper());
    expect(answer).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(vault.host.suggestions).toEqual([]);
  });
});

/** The text of a Word document: what stands between its tags, as it is read. */
function wordsIn(xml: string): string {
  return xml.replace(/<[^>]+>/g, '');
}
