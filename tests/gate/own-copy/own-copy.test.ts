import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { accessLog } from '../../../shared/features/access-log/contract.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { ownCopy } from '../../../shared/features/own-copy/contract.ts';
import { InhabitantId } from '../../../shared/primitives/ids.ts';
import { readDocx } from '../../e2e/read-docx.ts';
import { aLine, anInhabitant, aStoredConversation, itemId } from '../../support/builders.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

async function someoneWithNotes() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const chosen = tempFolder();
  onTestFinished(() => chosen.remove());
  vault.host.folder = chosen.path;
  const conversation = await aStoredConversation(vault);
  const secret = aLine({ text: 'Zij is bang voor haar zoon.', isPrivate: true, position: 1 });
  const changed = [
    aLine({ text: 'Ik wil naar de moskee.' }),
    secret,
    aLine({ text: 'De gemeente belt.', speaker: 'partner', mark: 'agreement', position: 2 }),
  ];
  await vault.get(notes.save, { conversationId: conversation.id, changed, removed: [] });
  const { inhabitantId } = conversation;
  return { vault, conversation, inhabitantId, secret, chosen: chosen.path };
}

async function aCopy(vault: TestVault, inhabitantId: InhabitantId): Promise<{ savedAs: string }> {
  await vault.get(ownCopy.decide, { inhabitantId, choice: { privateNotes: 'added' } });
  const { savedAs } = await vault.get(ownCopy.save, { inhabitantId });
  if (savedAs === null) throw new Error('a folder was chosen');
  return { savedAs };
}

describe('the copy for an inhabitant', () => {
  it('is a new folder with everything, and the working notes apart when they go along', async () => {
    const { vault, inhabitantId, chosen } = await someoneWithNotes();
    expect(await vault.get(ownCopy.get, { inhabitantId })).toEqual({
      hasPrivateNotes: true,
      decisions: [],
    });
    await vault.get(ownCopy.decide, { inhabitantId, choice: { privateNotes: 'added' } });
    const { savedAs } = await vault.get(ownCopy.save, { inhabitantId });
    expect(savedAs).toBe(join(chosen, 'naast-kopie-2026-03-03'));
    expect(readdirSync(savedAs ?? '').sort()).toEqual([
      'alles-over-u.docx',
      'alles-over-u.json',
      'alles-over-u.schema.json',
      'werkaantekeningen.docx',
      'werkaantekeningen.json',
    ]);
    const told = readFileSync(join(savedAs ?? '', 'alles-over-u.json'), 'utf8');
    expect(told).toContain('Ik wil naar de moskee.');
    expect(told).not.toContain('bang voor haar zoon');
  });

  it('leaves the working notes out with a recorded reason, and never without', async () => {
    const { vault, inhabitantId, chosen } = await someoneWithNotes();
    const without = { privateNotes: 'left_out', reason: ' ' } as const;
    expect(await vault.call(ownCopy.decide, { inhabitantId, choice: without })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    const reason = 'Haar zoon woont in en leest haar post.';
    await vault.get(ownCopy.decide, { inhabitantId, choice: { ...without, reason } });
    await vault.get(ownCopy.save, { inhabitantId });
    const [folder = ''] = readdirSync(chosen);
    expect(readdirSync(join(chosen, folder)).filter((name) => name.startsWith('werk'))).toEqual([]);
    expect((await vault.get(ownCopy.get, { inhabitantId })).decisions).toMatchObject([
      { privateNotes: 'left_out', reason, who: 'Sanne' },
    ]);
  });

  it('goes by what was decided last', async () => {
    const { vault, inhabitantId } = await someoneWithNotes();
    await vault.get(ownCopy.decide, { inhabitantId, choice: { privateNotes: 'added' } });
    const leftOut = { privateNotes: 'left_out', reason: 'Haar zoon leest haar post.' } as const;
    await vault.get(ownCopy.decide, { inhabitantId, choice: leftOut });
    const { savedAs } = await vault.get(ownCopy.save, { inhabitantId });
    expect(readdirSync(savedAs ?? '').filter((name) => name.startsWith('werk'))).toEqual([]);
  });

  it('has no file for working notes when there are none', async () => {
    const { vault, conversation, inhabitantId, secret } = await someoneWithNotes();
    await vault.get(notes.save, {
      conversationId: conversation.id,
      changed: [],
      removed: [secret.id],
    });
    expect(await vault.get(ownCopy.get, { inhabitantId })).toMatchObject({
      hasPrivateNotes: false,
    });
    await vault.get(ownCopy.decide, { inhabitantId, choice: { privateNotes: 'added' } });
    const { savedAs } = await vault.get(ownCopy.save, { inhabitantId });
    expect(readdirSync(savedAs ?? '')).not.toContain('werkaantekeningen.docx');
  });

  it('holds the summary of each conversation, for a person and for a computer', async () => {
    const { vault, inhabitantId } = await someoneWithNotes();
    const { savedAs } = await aCopy(vault, inhabitantId);
    const { summaries } = JSON.parse(readFileSync(join(savedAs, 'alles-over-u.json'), 'utf8'));
    const lines = summaries.flatMap((one: { lines: { text: string }[] }) => one.lines);
    expect(lines.map(({ text }: { text: string }) => text)).toContain('De gemeente belt.');
    const { text } = readDocx(join(savedAs, 'alles-over-u.docx'));
    expect(text.slice(text.lastIndexOf('Samenvatting'))).toContain('De gemeente belt.');
  });

  it('says who said what, by name, and nothing of somebody else', async () => {
    const { vault, conversation, inhabitantId } = await someoneWithNotes();
    const [, , neighbour] = conversation.people;
    const said = aLine({
      speaker: 'partner',
      personId: neighbour?.id ?? null,
      text: 'Ik kook soms voor haar.',
      position: 3,
    });
    await vault.get(notes.save, { conversationId: conversation.id, changed: [said], removed: [] });
    const other = await vault.get(inhabitants.add, anInhabitant({ name: 'de heer De Boer' }));
    const { savedAs } = await aCopy(vault, inhabitantId);
    const { text } = readDocx(join(savedAs, 'alles-over-u.docx'));
    expect(text).toMatch(/mevrouw De Wit[^.]*Ik kook soms voor haar\./);
    const json = readFileSync(join(savedAs, 'alles-over-u.json'), 'utf8');
    for (const strange of [other.id, 'De Boer']) {
      expect(json).not.toContain(strange);
      expect(text).not.toContain(strange);
    }
  });

  it('is not made before that was decided', async () => {
    const { vault, inhabitantId, chosen } = await someoneWithNotes();
    expect(await vault.call(ownCopy.save, { inhabitantId })).toMatchObject({
      error: { code: 'copy-not-decided' },
    });
    expect(readdirSync(chosen)).toEqual([]);
  });

  it('replaces nothing, carries no name, and stands in the access log', async () => {
    const { vault, inhabitantId, chosen } = await someoneWithNotes();
    await vault.get(ownCopy.decide, { inhabitantId, choice: { privateNotes: 'added' } });
    await vault.get(ownCopy.save, { inhabitantId });
    await vault.get(ownCopy.save, { inhabitantId });
    expect(readdirSync(chosen).sort()).toEqual([
      'naast-kopie-2026-03-03',
      'naast-kopie-2026-03-03 (2)',
    ]);
    const lines = await vault.get(accessLog.list, { inhabitantId });
    expect(lines.filter(({ action }) => action === 'saved_copy')).toHaveLength(2);
  });

  it('leaves nothing behind when it was cancelled or could not be written', async () => {
    const { vault, inhabitantId, chosen } = await someoneWithNotes();
    await vault.get(ownCopy.decide, { inhabitantId, choice: { privateNotes: 'added' } });
    vault.host.folder = null;
    expect(await vault.get(ownCopy.save, { inhabitantId })).toEqual({ savedAs: null });
    // A file where a folder should be: nothing can be written in it.
    const noFolder = join(chosen, 'a-file');
    writeFileSync(noFolder, '');
    vault.host.folder = noFolder;
    expect((await vault.call(ownCopy.save, { inhabitantId })).ok).toBe(false);
    expect(readdirSync(chosen)).toEqual(['a-file']);
    const lines = await vault.get(accessLog.list, { inhabitantId });
    expect(lines.filter(({ action }) => action === 'saved_copy')).toEqual([]);
  });

  it('is for someone who is there', async () => {
    const { vault } = await someoneWithNotes();
    const nobody = { inhabitantId: InhabitantId.parse(itemId()) };
    expect(await vault.call(ownCopy.get, nobody)).toMatchObject({ error: { code: 'not-found' } });
    expect(await vault.call(ownCopy.save, nobody)).toMatchObject({ error: { code: 'not-found' } });
  });
});
