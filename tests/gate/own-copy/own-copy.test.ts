import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { accessLog } from '../../../shared/features/access-log/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { ownCopy } from '../../../shared/features/own-copy/contract.ts';
import { InhabitantId } from '../../../shared/primitives/ids.ts';
import { aLine, aStoredConversation, itemId } from '../../support/builders.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { testVault } from '../../support/test-vault.ts';

async function someoneWithNotes() {
  const vault = await testVault();
  onTestFinished(() => vault.remove());
  const chosen = tempFolder();
  onTestFinished(() => chosen.remove());
  vault.host.folder = chosen.path;
  const conversation = await aStoredConversation(vault);
  const changed = [
    aLine({ text: 'Ik wil naar de moskee.' }),
    aLine({ text: 'Zij is bang voor haar zoon.', isPrivate: true, position: 1 }),
  ];
  await vault.get(notes.save, { conversationId: conversation.id, changed, removed: [] });
  return { vault, inhabitantId: conversation.inhabitantId, chosen: chosen.path };
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
