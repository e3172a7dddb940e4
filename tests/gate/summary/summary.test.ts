import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreements } from '../../../shared/features/agreements/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { emptyPrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import type { SummaryDraft, SummaryLine } from '../../../shared/features/summary/schema.ts';
import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import {
  type Direction,
  directions,
} from '../../../shared/features/understanding-checks/schema.ts';
import { ConversationId, type NoteLineId } from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aLine, aStoredConversation, aTopic, itemId } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
});
afterEach(() => vault.remove());

const need = aLine({
  mark: 'key_point',
  text: 'Ik wil weer naar mijn zus en naar de moskee.',
  position: 2,
});
const report = aLine({
  speaker: 'partner',
  mark: 'agreement',
  text: 'De gemeente stuurt u het verslag.',
  position: 3,
});
const told = [aTopic('Onderweg zijn', 1), need, report];

describe('the summary of a conversation', () => {
  it('follows the order of the paper and names the note of every line when something was said', async () => {
    await write(...told);
    const draft = await summaryNow();
    expect(draft.parts.map(({ part }) => part)).toEqual([
      'in_short',
      'you_told',
      'not_clear',
      'disagree',
      'contacts',
    ]);
    expect(lineWith(draft, need.text)).toMatchObject({
      source: { kind: 'note', lineId: need.id },
      isQuote: true,
    });
    expect(lineWith(draft, report.text)?.source).toEqual({ kind: 'note', lineId: report.id });
    expect(lineWith(draft, 'Dit blad is geen besluit.')?.source).toEqual({ kind: 'standard' });
    expect(lineWith(draft, 'Mevrouw Jansen')?.source).toEqual({ kind: 'conversation' });
  });

  it('holds nothing of the prep sheet, of private lines or of ordinary lines when those are there', async () => {
    await vault.get(prepSheets.save, {
      conversationId: conversation.id,
      sheet: {
        ...emptyPrepSheet(),
        mustSay: [{ id: itemId(), text: 'ALLEEN-BEDACHT' }],
        reflection: 'TERUGBLIK',
      },
    });
    await write(
      ...told,
      aLine({ isPrivate: true, text: 'PRIVE', position: 4 }),
      aLine({ speaker: 'partner', text: 'TERLOOPS', position: 5 }),
    );
    const everything = JSON.stringify(await summaryNow());
    for (const hidden of ['ALLEEN-BEDACHT', 'TERUGBLIK', 'PRIVE', 'TERLOOPS']) {
      expect(everything).not.toContain(hidden);
    }
  });

  it('is refused with not-found when there is no such conversation', async () => {
    const answer = await vault.call(summary.get, {
      conversationId: ConversationId.parse(randomUUID()),
    });
    expect(answer).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});

describe('a line of the summary', () => {
  it('reads as it was edited, beside what the draft said, when the vault is opened again', async () => {
    await write(...told);
    await edit(report, 'U krijgt het verslag van de gemeente.');
    await reopen();
    expect(lineOf(await summaryNow(), report)).toMatchObject({
      text: 'U krijgt het verslag van de gemeente.',
      draftText: report.text,
    });
  });

  it('is no quote any more when its words were changed, and is one again when restored', async () => {
    await write(...told);
    const changed = await edit(need, 'U wilt weer naar uw zus.');
    expect(lineOf(changed, need)).toMatchObject({
      text: 'U wilt weer naar uw zus.',
      isQuote: false,
    });
    const restored = await vault.get(summary.restore, {
      conversationId: conversation.id,
      key: keyOf(changed, need),
    });
    expect(lineOf(restored, need)).toMatchObject({ text: need.text, isQuote: true });
  });

  it('stays away from the paper when it was left out, and is listed so that it can come back', async () => {
    await write(...told);
    await edit(need, null);
    await reopen();
    const without = await summaryNow();
    expect(without.parts.map(({ part }) => part)).not.toContain('you_told');
    expect(without.leftOut.map(({ text }) => text)).toEqual([need.text]);
    const back = await vault.get(summary.restore, {
      conversationId: conversation.id,
      key: without.leftOut[0]?.key ?? '',
    });
    expect(back.leftOut).toEqual([]);
    expect(lineOf(back, need)?.text).toBe(need.text);
  });

  it('keeps whose change it is when the vault is opened again', async () => {
    await write(report);
    const key = keyOf(await summaryNow(), report);
    await vault.get(summary.edit, {
      conversationId: conversation.id,
      edit: { key, text: 'Het verslag komt thuis.', by: 'inhabitant' },
    });
    await reopen();
    expect(lineOf(await summaryNow(), report)?.changedBy).toBe('inhabitant');
  });

  it('tells the screens of papers and summary to read again when it is edited', async () => {
    await write(...told);
    vault.events.length = 0;
    await edit(report, 'Anders gezegd.');
    expect(vault.events).toEqual([{ name: 'data.changed', slices: ['summary', 'papers'] }]);
  });
});

describe('an agreement in the summary', () => {
  it('stands under what is not clear until both sides gave it back, then moves with its edit', async () => {
    await write(...told);
    await edit(report, 'U krijgt het verslag.');
    await giveBack(report, 'inwoner_naar_partner');
    expect(partOf(await summaryNow(), 'U krijgt het verslag.')).toBe('not_clear');
    await giveBack(report, 'partner_naar_inwoner');
    const draft = await summaryNow();
    expect(partOf(draft, 'U krijgt het verslag.')).toBe('agreed');
    expect(draft.parts.map(({ part }) => part)).not.toContain('not_clear');
  });

  it('goes back under what is not clear when its note changes after it was klopt', async () => {
    await write(...told);
    for (const direction of directions) await giveBack(report, direction);
    await write({ ...report, text: 'De gemeente stuurt u de beslissing.' });
    expect(partOf(await summaryNow(), 'De gemeente stuurt u de beslissing.')).toBe('not_clear');
  });

  it('says who does it and when, and is a task only when the inhabitant does it and it is klopt', async () => {
    await write(...told);
    await vault.get(agreements.change, {
      lineId: report.id,
      details: { doer: 'inhabitant', due: PlainDate.parse('2026-03-17') },
    });
    expect((await summaryNow()).parts.map(({ part }) => part)).not.toContain('you_do');
    for (const direction of directions) await giveBack(report, direction);
    const draft = await summaryNow();
    expect(draft.parts.find(({ part }) => part === 'agreed')?.lines).toMatchObject([
      { who: 'U', when: 'dinsdag 17 maart 2026' },
    ]);
    expect(draft.parts.find(({ part }) => part === 'you_do')?.lines).toMatchObject([
      { text: report.text, when: 'dinsdag 17 maart 2026' },
    ]);
  });
});

async function write(...lines: NoteLine[]): Promise<void> {
  const { id } = conversation;
  await vault.get(notes.save, { conversationId: id, changed: lines, removed: [] });
}

async function summaryNow(): Promise<SummaryDraft> {
  return vault.get(summary.get, { conversationId: conversation.id });
}

async function edit(note: NoteLine, words: string | null): Promise<SummaryDraft> {
  const key = keyOf(await summaryNow(), note);
  return vault.get(summary.edit, {
    conversationId: conversation.id,
    edit: { key, text: words },
  });
}

async function giveBack(note: NoteLine, direction: Direction): Promise<void> {
  const record = { lineId: note.id, direction };
  await vault.get(understandingChecks.record, { ...record, event: { kind: 'asked' } });
  vault.clock.advance(20);
  await vault.get(understandingChecks.record, {
    ...record,
    event: {
      kind: 'confirmed',
      givenBack: { form: 'verteld', words: 'Er komt een brief waarin alles van vandaag staat.' },
    },
  });
}

async function reopen(): Promise<void> {
  vault = vault.reopened();
  await vault.unlock();
}

function lineOf(draft: SummaryDraft, note: NoteLine): SummaryLine | undefined {
  return allLines(draft).find(
    ({ key, source }) =>
      !key.startsWith('short:') && source.kind === 'note' && source.lineId === note.id,
  );
}

function keyOf(draft: SummaryDraft, note: NoteLine): string {
  return lineOf(draft, note)?.key ?? '';
}

function lineWith(draft: SummaryDraft, words: string): SummaryLine | undefined {
  return allLines(draft).find(({ text }) => text === words);
}

function partOf(draft: SummaryDraft, words: string): string | undefined {
  return draft.parts.find(({ lines }) => lines.some(({ text }) => text === words))?.part;
}

function allLines(draft: SummaryDraft): SummaryLine[] {
  return draft.parts.flatMap(({ lines }) => lines);
}

describe('the sentence about a topic', () => {
  const say = (topicId: NoteLineId | null, text: string) =>
    vault.get(summary.sayTopic, { conversationId: conversation.id, topicId, text });
  const printed = async () => {
    const draft = await vault.get(summary.get, { conversationId: conversation.id });
    return draft.parts.find(({ part }) => part === 'topics')?.lines ?? [];
  };
  const topic = aTopic('Onderweg zijn', 1);
  const want = aLine({ text: 'Ik wil weer naar mijn zus.', mark: 'key_point', position: 2 });

  it('prints once it was written, with a line of the topic as its source', async () => {
    await write(topic, want);
    expect(await printed()).toEqual([]);
    await say(topic.id, 'Mevrouw wil weer zelf op bezoek.');
    expect(
      await vault.get(summary.listTopicSentences, { conversationId: conversation.id }),
    ).toEqual([{ topicId: topic.id, text: 'Mevrouw wil weer zelf op bezoek.' }]);
    expect(await printed()).toMatchObject([
      {
        who: 'Onderweg zijn',
        text: 'Mevrouw wil weer zelf op bezoek.',
        source: { kind: 'note', lineId: want.id },
      },
    ]);
  });

  it('is gone without words, and does not print without a line that carries it', async () => {
    await write(topic, want);
    expect(await say(topic.id, 'Op bezoek.')).toHaveLength(1);
    await write({ ...want, isPrivate: true });
    expect(await printed()).toEqual([]);
    expect(await say(topic.id, ' ')).toEqual([]);
  });

  it('can be about what was said before the first topic', async () => {
    await write(want);
    await say(null, 'Waarom we hier zitten.');
    expect(await printed()).toMatchObject([{ text: 'Waarom we hier zitten.', who: '' }]);
  });
});

describe('what was only prepared', () => {
  const planted = 'merkteken uit de voorbereiding';

  it('stands in no summary, ticked, put off or neither, whatever else was said', async () => {
    const point = () => ({ id: itemId(), text: planted });
    const [said, parked] = [point(), point()];
    const { id: conversationId } = conversation;
    await vault.get(prepSheets.save, {
      conversationId,
      sheet: {
        ...emptyPrepSheet(),
        needs: [point()],
        answers: { 'basis.1': planted },
        mustSay: [said, point()],
        wants: [point()],
        limits: [point()],
        withheld: planted,
        questions: [parked],
        stopSign: planted,
        talkWithMe: planted,
        privateMarks: planted,
      },
    });
    await write(...told);
    await vault.get(prepSheets.tick, {
      conversationId,
      itemId: said.id,
      isSaid: true,
      lineId: need.id,
    });
    await vault.get(prepSheets.park, {
      conversationId,
      itemId: parked.id,
      parking: { who: 'Sanne Bakker', until: PlainDate.parse('2026-03-10') },
    });
    expect(JSON.stringify(await summaryNow())).not.toContain(planted);
    const paper = await vault.get(papers.show, { conversationId, kind: 'samenvatting' });
    expect(JSON.stringify(paper)).not.toContain(planted);
    // The proof is alive: said in the notes, it does stand there.
    await write(aLine({ mark: 'key_point', text: planted, position: 9 }));
    expect(JSON.stringify(await summaryNow())).toContain(planted);
  });

  it('gives every line of a summary a line of the notes, the conversation itself, a standing text or the word list as its source', async () => {
    await write(...told);
    const draft = await summaryNow();
    const ids = new Set<string>(told.map(({ id }) => id));
    for (const { source } of draft.parts.flatMap(({ lines }) => lines)) {
      if (source.kind === 'note') expect(ids.has(source.lineId)).toBe(true);
      else expect(['conversation', 'standard', 'glossary']).toContain(source.kind);
    }
  });
});

describe('a remark that was let stand', () => {
  const left = (key: string) => ({ lineKey: key, rule: 'W1', said: 'maatwerkvoorziening' });
  const all = () => vault.get(summary.listLeftAsItIs, { conversationId: conversation.id });

  it('is remembered once, also after the vault was opened again, until somebody looks again', async () => {
    await write(report);
    const key = keyOf(await summaryNow(), report);
    const leave = () =>
      vault.get(summary.leaveAsItIs, { conversationId: conversation.id, left: left(key) });
    await leave();
    await leave();
    await reopen();
    expect(await all()).toEqual([left(key)]);
    await vault.get(summary.lookAgain, { conversationId: conversation.id });
    expect(await all()).toEqual([]);
  });

  it('may be on a line of the notes, and on none of another conversation', async () => {
    const own = aLine({ speaker: 'supporter', text: 'Ik beloof het.', position: 1 });
    await write(own);
    const inNotes = left(own.id);
    await vault.get(summary.leaveAsItIs, { conversationId: conversation.id, left: inNotes });
    expect(await all()).toEqual([inNotes]);
    const other = await aStoredConversation(vault);
    expect(
      await vault.call(summary.leaveAsItIs, { conversationId: other.id, left: inNotes }),
    ).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('is refused with not-found on a line that is not there', async () => {
    expect(
      await vault.call(summary.leaveAsItIs, {
        conversationId: conversation.id,
        left: left('told:nowhere'),
      }),
    ).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await all()).toEqual([]);
  });
});
