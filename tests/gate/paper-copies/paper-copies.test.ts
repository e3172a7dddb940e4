import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consents } from '../../../shared/features/consents/contract.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { paperCopies } from '../../../shared/features/paper-copies/contract.ts';
import type { CopyReceiver, Receiver } from '../../../shared/features/paper-copies/schema.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import { summary } from '../../../shared/features/summary/contract.ts';
import { ItemId, PaperVersionId } from '../../../shared/primitives/ids.ts';
import { readDocx } from '../../e2e/read-docx.ts';
import { aLine, aStoredConversation } from '../../support/builders.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

const SENTENCE = 'Het bed en de ramen, dat lukt echt niet meer.';
const report = aLine({ speaker: 'partner', mark: 'agreement', text: 'U krijgt het verslag.' });

let vault: TestVault;
let conversation: ConversationOverview;
beforeEach(async () => {
  vault = await testVault();
  conversation = await aStoredConversation(vault);
  await vault.get(notes.save, {
    conversationId: conversation.id,
    changed: [aLine({ mark: 'quote', text: SENTENCE, position: 1 }), report],
    removed: [],
  });
});
afterEach(() => vault.remove());

const thePaper = () => ({ conversationId: conversation.id, kind: 'samenvatting' }) as const;
const receivers = () => vault.get(paperCopies.receivers, thePaper());
const say = (receiver: Receiver, gets: boolean) =>
  vault.call(paperCopies.say, { ...thePaper(), receiver, gets });
const whoGets = (all: readonly CopyReceiver[]) =>
  all.filter(({ gets }) => gets).map(({ name }) => name);

function atTable(name: string): Receiver {
  const person = conversation.people.find((one) => one.name === name);
  if (!person) throw new Error(`${name} does not sit there`);
  return { kind: 'person', personId: person.id };
}

describe('who gets a copy of a paper', () => {
  it('is nobody until the inhabitant said so, and never the supporter', async () => {
    const all = await receivers();
    expect(all.map(({ name }) => name)).toEqual([
      'mevrouw Yildiz',
      'mevrouw Jansen',
      'mevrouw De Wit',
    ]);
    expect(whoGets(all)).toEqual([]);
    expect(all.every(({ askedAt }) => askedAt === null)).toBe(true);
  });

  it('is who the inhabitant said last, for this paper only, also after the vault was opened again', async () => {
    await say({ kind: 'inhabitant' }, true);
    await say(atTable('mevrouw Jansen'), true);
    await say(atTable('mevrouw Jansen'), false);
    await say({ kind: 'other', name: 'mijn dochter Elif' }, false);
    await say({ kind: 'other', name: 'mijn dochter Elif' }, true);
    vault = vault.reopened();
    await vault.unlock();
    expect(whoGets(await receivers())).toEqual(['mevrouw Yildiz', 'mijn dochter Elif']);
    expect((await receivers()).map(({ name }) => name)).toEqual([
      'mevrouw Yildiz',
      'mevrouw Jansen',
      'mevrouw De Wit',
      'mijn dochter Elif',
    ]);
    const card = await vault.get(paperCopies.receivers, {
      conversationId: conversation.id,
      kind: 'gespreksblad',
    });
    expect(whoGets(card)).toEqual([]);
  });

  it('is refused, and nothing is written down, for somebody the inhabitant does not want it for', async () => {
    const { inhabitantId } = conversation;
    await vault.get(consents.record, {
      inhabitantId,
      purpose: 'give_relative',
      answer: 'refused',
      until: null,
    });
    expect(await say(atTable('mevrouw De Wit'), true)).toEqual({
      ok: false,
      error: { code: 'consent-not-given' },
    });
    const neighbour = (await receivers()).find(({ name }) => name === 'mevrouw De Wit');
    expect(neighbour).toMatchObject({ gets: false, askedAt: null });
    expect(neighbour?.refusedSince).not.toBeNull();
  });

  it('is no longer somebody for whom the consent was taken back after an earlier yes', async () => {
    const { inhabitantId } = conversation;
    const purpose = 'show_partner';
    await vault.get(consents.record, { inhabitantId, purpose, answer: 'given', until: null });
    await say(atTable('mevrouw Jansen'), true);
    await vault.get(consents.withdraw, { inhabitantId, purpose });
    expect(whoGets(await receivers())).toEqual([]);
  });

  it('is refused with not-found for a person who did not sit there', async () => {
    const stranger = ItemId.parse('00000000-0000-4000-8000-000000000009');
    expect(await say({ kind: 'person', personId: stranger }, true)).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('a paper that was saved', () => {
  const versions = () => vault.get(paperCopies.versions, { conversationId: conversation.id });
  const saveDocx = async () => {
    vault.host.savePath = join(vault.folder, 'blad.docx');
    await vault.get(papers.saveDocx, thePaper());
  };

  it('is kept with when, how, for whom and what the inhabitant had corrected', async () => {
    await say({ kind: 'inhabitant' }, true);
    const draft = await vault.get(summary.get, { conversationId: conversation.id });
    const line = draft.parts
      .flatMap(({ lines }) => lines)
      .find(({ source, text }) => source.kind === 'note' && text === report.text);
    await vault.get(summary.edit, {
      conversationId: conversation.id,
      edit: { key: line?.key ?? '', text: 'Het verslag komt per post.', by: 'inhabitant' },
    });
    await saveDocx();
    expect(await versions()).toMatchObject([
      {
        kind: 'samenvatting',
        format: 'docx',
        look: { size: 14, layout: 'b1' },
        forWhom: ['mevrouw Yildiz'],
        corrected: ['Het verslag komt per post.'],
      },
    ]);
  });

  it('can be read as it was, whatever was changed since', async () => {
    await saveDocx();
    await vault.get(notes.save, {
      conversationId: conversation.id,
      changed: [{ ...report, text: 'U krijgt niets.' }],
      removed: [],
    });
    const [version] = await versions();
    if (!version) throw new Error('a version was kept');
    const { paper } = await vault.get(paperCopies.show, {
      conversationId: conversation.id,
      versionId: version.id,
    });
    const words = JSON.stringify(paper.blocks);
    expect(words).toContain(SENTENCE);
    expect(words).toContain(report.text);
    expect(words).not.toContain('U krijgt niets.');
  });

  it('is kept when the page prints it, and not when it does not or the person cancels', async () => {
    vault.host.savePath = join(vault.folder, 'blad.pdf');
    vault.host.shownPaper = 'gespreksblad';
    await vault.call(papers.savePdf, thePaper());
    vault.host.savePath = null;
    await vault.get(papers.saveDocx, thePaper());
    expect(await versions()).toEqual([]);
    vault.host.savePath = join(vault.folder, 'blad.pdf');
    vault.host.shownPaper = 'samenvatting';
    await vault.get(papers.savePdf, thePaper());
    expect((await versions()).map(({ format }) => format)).toEqual(['pdf']);
  });

  it('lies on the desk also when it cannot be written down, and that is logged without its words', async () => {
    // As after a check that found damage: the vault is only read from.
    writeFileSync(join(vault.files.folder, 'damage-found'), '');
    vault = vault.reopened();
    await vault.unlock();
    await saveDocx();
    expect(readDocx(vault.host.savePath ?? '').text).toContain(SENTENCE);
    expect(await versions()).toEqual([]);
    expect(vault.logLines.join()).toContain('paper-version-not-kept');
    expect(vault.logLines.join()).not.toContain(SENTENCE);
  });

  it('stand with the newest first', async () => {
    await saveDocx();
    vault.clock.advance(60);
    await saveDocx();
    const moments = (await versions()).map(({ at }) => at);
    expect(moments).toEqual(['2026-03-03T09:31:00.000Z', '2026-03-03T09:30:00.000Z']);
  });

  it('is not found under another conversation, or when there is no such version', async () => {
    await saveDocx();
    const [version] = await versions();
    const other = await aStoredConversation(vault);
    const versionId = version?.id ?? PaperVersionId.parse('00000000-0000-4000-8000-000000000001');
    expect(await vault.call(paperCopies.show, { conversationId: other.id, versionId })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
