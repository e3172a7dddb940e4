import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { conversations } from '../../../shared/features/conversations/contract.ts';
import { decisions } from '../../../shared/features/decisions/contract.ts';
import { hearings } from '../../../shared/features/hearings/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { readDocx } from '../../e2e/read-docx.ts';
import { aProcedure, happened } from '../../support/a-procedure.ts';
import { aConversation, aStoredConversation, itemId } from '../../support/builders.ts';
import { testVault } from '../../support/test-vault.ts';

const day = (text: string) => PlainDate.parse(text);

async function aHearing(on = '2026-03-24') {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const earlier = await aStoredConversation(vault, { date: day('2026-02-10') });
  const { caseId } = earlier;
  const { id: conversationId } = await vault.get(conversations.plan, {
    caseId,
    details: aConversation({ templateId: 'hoorzitting', date: day(on) }),
  });
  return { vault, caseId, conversationId, earlier };
}

describe('preparing a hearing', () => {
  it('tells what happened with its source, the points in own words, and the day papers must be there', async () => {
    const { vault, caseId, conversationId } = await aHearing();
    const item = (text: string) => ({ id: itemId(), text });
    const sheet = {
      ...emptyPrepSheet(),
      mustSay: [item('Ik val elke week.')],
      papers: [{ ...item('Brief van de huisarts'), isReady: false }],
      withheld: 'Dat ik geld heb geleend.',
    };
    await vault.get(prepSheets.save, { conversationId, sheet });
    const read = await vault.get(decisions.open, { caseId });
    const content = { ...read.content, sentOn: day('2026-02-20'), about: 'vervoer' };
    await vault.get(decisions.save, { caseId, decisionId: read.id, content });
    const at = { source: 'postmark', letterDay: null, namedDay: null, remark: '' } as const;
    await vault.get(procedures.start, {
      caseId,
      details: { road: 'bezwaar', about: 'vervoer', authority: 'Rivierveen' },
      first: { event: 'decision_sent', on: day('2026-02-21'), ...at },
    });
    const prep = await vault.get(hearings.get, { conversationId });
    expect(prep).toMatchObject({
      kind: 'hoorzitting',
      papersBy: { lastDay: '2026-03-13' },
      isInThePast: false,
      isTooLateForPapers: false,
    });
    const texts = prep.paper.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    const timeline = texts.slice(texts.indexOf('Wat er tot nu toe gebeurde') + 1);
    expect(timeline).toHaveLength(3);
    expect(timeline[0]).toMatch(/^dinsdag 10 februari 2026: .*\(bron: het gesprek zelf\)$/);
    expect(timeline[1]).toBe('vrijdag 20 februari 2026: besluit over vervoer (bron: de brief)');
    expect(timeline[2]).toBe(
      'zaterdag 21 februari 2026: Besluit verstuurd (bron: het poststempel)',
    );
    expect(prep.paper.blocks).toContainEqual(
      expect.objectContaining({ kind: 'own_words', text: 'Ik val elke week.' }),
    );
    expect(texts).toContain('Uw papieren moeten er zijn op deze dag: vrijdag 13 maart 2026.');
    expect(texts).toContain('Hebt u later nog een papier? Stuur het toch. Het kan nog meetellen.');
    expect(JSON.stringify(prep.paper)).not.toContain('geld');
  });

  it('asks about a hearing in the past, and says when it is too late for papers', async () => {
    const past = await aHearing('2026-03-02');
    const which = { conversationId: past.conversationId };
    expect(await past.vault.get(hearings.get, which)).toMatchObject({ isInThePast: true });
    const soon = await aHearing('2026-03-10');
    expect(
      await soon.vault.get(hearings.get, { conversationId: soon.conversationId }),
    ).toMatchObject({ isInThePast: false, isTooLateForPapers: true });
  });

  it('takes papers on the last day itself', async () => {
    const last = await aHearing('2026-03-14');
    expect(
      await last.vault.get(hearings.get, { conversationId: last.conversationId }),
    ).toMatchObject({ papersBy: { lastDay: '2026-03-03' }, isTooLateForPapers: false });
  });

  it('on the day itself lies not in the past, and tells what happened up to today but not itself', async () => {
    const { vault, caseId, conversationId } = await aHearing('2026-03-03');
    const first = happened('decision_sent', '2026-03-03');
    await aProcedure(vault, first, { caseId });
    const { isInThePast, paper } = await vault.get(hearings.get, { conversationId });
    expect(isInThePast).toBe(false);
    const texts = paper.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(texts.slice(texts.indexOf('Wat er tot nu toe gebeurde') + 1)).toEqual([
      expect.stringMatching(/^dinsdag 10 februari 2026: .*\(bron: het gesprek zelf\)$/),
      'dinsdag 3 maart 2026: Besluit verstuurd (bron: het poststempel)',
    ]);
  });

  it('is for a hearing or a session only', async () => {
    const { vault, earlier } = await aHearing();
    expect(await vault.call(hearings.get, { conversationId: earlier.id })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('is saved as docx and as the pdf the page shows, under a name that names nobody', async () => {
    const { vault, conversationId } = await aHearing();
    vault.host.savePath = join(vault.folder, 'blad.docx');
    await vault.get(hearings.saveDocx, { conversationId });
    expect(readDocx(vault.host.savePath).text).toContain('Zo gaat het in de zaal');
    expect(await vault.call(hearings.savePdf, { conversationId })).toMatchObject({
      error: { code: 'page-not-ready' },
    });
    vault.host.shownPaper = 'zittingsblad';
    await vault.get(hearings.savePdf, { conversationId });
    vault.host.savePath = join(vault.folder, 'blad.txt');
    await vault.get(hearings.saveText, { conversationId });
    expect(readFileSync(vault.host.savePath, 'utf8')).toContain('Zo gaat het in de zaal');
    expect(vault.host.suggestions).toEqual([
      'zittingsblad-2026-03-24.docx',
      'zittingsblad-2026-03-24.pdf',
      'zittingsblad-2026-03-24.pdf',
      'zittingsblad-2026-03-24.txt',
    ]);
  });
});
