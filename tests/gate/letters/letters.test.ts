import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { caseChecks } from '../../../shared/features/case-checks/contract.ts';
import { cases } from '../../../shared/features/cases/contract.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import { decidedInWords, lastDayInWords } from '../../../shared/features/decisions/in-words.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import { letterText } from '../../../shared/features/letters/letter-text.ts';
import { letterKindIds } from '../../../shared/features/letters/schema.ts';
import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { readDocx } from '../../e2e/read-docx.ts';
import { aStoredConversation } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

async function aCase() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const { caseId, inhabitantId } = await aStoredConversation(vault);
  return { vault, caseId, inhabitantId };
}

async function aLetterAboutADecision() {
  const { vault, caseId, inhabitantId } = await aCase();
  const opened = await vault.get(decisions.open, { caseId });
  const content = {
    ...opened.content,
    sender: 'gemeente' as const,
    senderName: 'College van Rivierveen',
    senderAddress: 'Postbus 1, 0000 AA Rivierveen',
    letterDate: PlainDate.parse('2026-02-20'),
    reference: 'Z-123',
    about: 'vervoer',
    decided: 'U krijgt geen vervoer.',
  };
  await vault.get(decisions.save, { caseId, decisionId: opened.id, content });
  const decision = await vault.get(decisions.get, { caseId, decisionId: opened.id });
  const letter = await vault.get(letters.begin, {
    caseId,
    kind: 'bezwaar_voorlopig',
    decisionId: opened.id,
  });
  return { vault, caseId, inhabitantId, decision, letter, which: { caseId, letterId: letter.id } };
}

describe('a letter', () => {
  it('begins with what is known: who, to whom, which decision, today', async () => {
    const { letter } = await aLetterAboutADecision();
    expect(letter.words).toEqual({
      name: 'mevrouw Yildiz',
      recipient: 'College van Rivierveen',
      recipientAddress: 'Postbus 1, 0000 AA Rivierveen',
      reference: 'Z-123',
      date: '2026-03-03',
      decisionDate: '2026-02-20',
      decisionAbout: 'vervoer',
    });
  });

  it('takes the address from an earlier letter, and the municipality where no decision was read', async () => {
    const { vault, which, letter, inhabitantId } = await aLetterAboutADecision();
    const words = { ...letter.words, address: 'Lindekade 12', town: '0000 AB Rivierveen' };
    await vault.get(letters.save, { ...which, words });
    const details = { question: 'Iets anders', municipality: 'Rivierveen' };
    const other = await vault.get(cases.open, { inhabitantId, details });
    const next = { caseId: other.id, kind: 'klacht', decisionId: null } as const;
    expect((await vault.get(letters.begin, next)).words).toEqual({
      name: 'mevrouw Yildiz',
      address: 'Lindekade 12',
      town: '0000 AB Rivierveen',
      recipient: 'Gemeente Rivierveen',
      date: '2026-03-03',
    });
  });

  it('takes the address where it was last written down, and never that of somebody else', async () => {
    const { vault, caseId, which, letter } = await aLetterAboutADecision();
    const begin = (of: typeof caseId) =>
      vault.get(letters.begin, { caseId: of, kind: 'klacht', decisionId: null });
    const second = await begin(caseId);
    const livesAt = (address: string) => ({ words: { ...letter.words, address } });
    await vault.get(letters.save, { caseId, letterId: second.id, ...livesAt('Oude Gracht 1') });
    vault.clock.advance(60);
    await vault.get(letters.save, { ...which, ...livesAt('Lindekade 12') });
    expect((await begin(caseId)).words.address).toBe('Lindekade 12');
    const somebodyElse = await aStoredConversation(vault);
    expect((await begin(somebodyElse.caseId)).words.address).toBeUndefined();
  });

  it('is not begun about a decision of another case', async () => {
    const { vault, decision, inhabitantId } = await aLetterAboutADecision();
    const details = { question: 'Iets anders', municipality: '' };
    const { id: caseId } = await vault.get(cases.open, { inhabitantId, details });
    const begun = { caseId, kind: 'bezwaar', decisionId: decision.id } as const;
    expect(await vault.call(letters.begin, begun)).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await vault.get(letters.list, { caseId })).toEqual([]);
  });

  it.each(['decided', 'last_day', 'letter'] as const)(
    'is a draft until it was read and all was told back, %s as well',
    async (last) => {
      const { vault, caseId, decision, letter, which } = await aLetterAboutADecision();
      expect(letter.isDraft).toBe(true);
      expect((await vault.get(letters.markRead, which)).isDraft).toBe(true);
      const texts = {
        decided: decidedInWords(decision.content),
        last_day: lastDayInWords(decision.content, decision.lastDay),
        letter: letterText(letter),
      };
      expect(texts.last_day).toContain('dinsdag 7 april 2026');
      const tellBack = async (about: keyof typeof texts) => {
        const aboutId = about === 'letter' ? letter.id : decision.id;
        const event = { kind: 'refused', reason: '' } as const;
        const text = texts[about];
        await vault.get(caseChecks.record, { caseId, about, aboutId, text, event });
        return (await vault.get(letters.get, which)).isDraft;
      };
      for (const about of ['decided', 'last_day', 'letter'] as const) {
        if (about !== last) expect(await tellBack(about), about).toBe(true);
      }
      expect(await tellBack(last)).toBe(false);
    },
  );

  it('is a draft again when other words stand in it', async () => {
    const { vault, caseId } = await aCase();
    const begun = { caseId, kind: 'klacht', decisionId: null } as const;
    const letter = await vault.get(letters.begin, begun);
    const which = { caseId, letterId: letter.id };
    await vault.get(letters.markRead, which);
    await vault.get(caseChecks.record, {
      caseId,
      about: 'letter',
      aboutId: letter.id,
      text: letterText(letter),
      event: { kind: 'refused', reason: '' },
    });
    const isDraft = async () =>
      (await vault.get(letters.list, { caseId })).map((one) => one.isDraft);
    expect(await isDraft()).toEqual([false]);
    await vault.get(letters.save, { ...which, words: { ...letter.words, complaintWhat: 'Dit.' } });
    expect(await isDraft()).toEqual([true]);
  });

  it.each(letterKindIds)(
    '%s prints as docx with its draft mark, whatever is missing',
    async (kind) => {
      const { vault, caseId } = await aCase();
      const { id: letterId } = await vault.get(letters.begin, { caseId, kind, decisionId: null });
      vault.host.savePath = join(vault.folder, 'brief.docx');
      const saved = await vault.get(letters.saveDocx, { caseId, letterId });
      expect(saved.savedAs).toBe(vault.host.savePath);
      const { text, smallestLetters } = readDocx(vault.host.savePath);
      const paper = await vault.get(letters.paper, { caseId, letterId });
      expect(text).toContain(paper.title);
      expect(text).toContain('Concept.');
      expect(text).toContain('mevrouw Yildiz');
      expect(smallestLetters).toBeGreaterThanOrEqual(14);
      expect(vault.host.suggestions.join()).not.toMatch(/yildiz/i);
    },
  );

  it('prints as pdf what the page shows, and nothing else', async () => {
    const { vault, which } = await aLetterAboutADecision();
    vault.host.savePath = join(vault.folder, 'brief.pdf');
    expect(await vault.call(letters.savePdf, which)).toEqual({
      ok: false,
      error: { code: 'page-not-ready' },
    });
    vault.host.shownPaper = 'brief';
    await vault.get(letters.savePdf, which);
    expect(existsSync(vault.host.savePath)).toBe(true);
  });

  it('looks as the inhabitant likes to read, in every form, and in large print from the start', async () => {
    const { vault, caseId, which, inhabitantId } = await aLetterAboutADecision();
    const { name, formOfAddress, support, ...others } = await vault.get(inhabitants.get, {
      id: inhabitantId,
    });
    await vault.get(inhabitants.change, {
      id: inhabitantId,
      details: { ...others, name, formOfAddress, support: { ...support, largePrint: true } },
    });
    expect((await vault.get(letters.paper, which)).look.size).toBe(16);
    const look = { size: 20, layout: 'a2' } as const;
    await vault.get(letters.setLook, { caseId, look });
    expect((await vault.get(letters.paper, which)).look).toEqual(look);
    vault.host.savePath = join(vault.folder, 'groot.docx');
    await vault.get(letters.saveDocx, which);
    expect(readDocx(vault.host.savePath).smallestLetters).toBeGreaterThanOrEqual(20);
    vault.host.savePath = join(vault.folder, 'brief.txt');
    await vault.get(letters.saveText, which);
    const paper = await vault.get(letters.paper, which);
    expect(readFileSync(vault.host.savePath, 'utf8')).toBe(paperInText(paper));
    expect(vault.host.suggestions.at(-1)).toMatch(/^brief-.*\.txt$/);
  });

  it('can be taken away, and belongs to one case', async () => {
    const { vault, caseId, which, inhabitantId } = await aLetterAboutADecision();
    const details = { question: 'Iets anders', municipality: '' };
    const other = await vault.get(cases.open, { inhabitantId, details });
    const notFound = { ok: false, error: { code: 'not-found' } };
    for (const spec of [letters.get, letters.paper, letters.markRead, letters.remove] as const) {
      expect(await vault.call(spec, { ...which, caseId: other.id }), spec.name).toEqual(notFound);
    }
    const elsewhere = { ...which, caseId: other.id, words: {} };
    expect(await vault.call(letters.save, elsewhere)).toEqual(notFound);
    expect((await vault.get(letters.get, which)).words.decisionAbout).toBe('vervoer');
    await vault.get(letters.remove, which);
    expect(await vault.get(letters.list, { caseId })).toEqual([]);
    expect(await vault.call(letters.save, { ...which, words: {} })).toEqual(notFound);
  });
});
