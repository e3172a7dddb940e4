import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { notes } from '../../shared/features/notes/contract.ts';
import { aLine, aStoredConversation } from '../support/builders.ts';
import { smallDisk } from '../support/small-disk.ts';
import { testVault, vaultIn } from '../support/test-vault.ts';

const disk = smallDisk(4);
if (typeof disk === 'string') console.log(`not run: ${disk}`);
afterAll(() => typeof disk !== 'string' && disk.remove());

describe.runIf(typeof disk !== 'string')('a full disk', () => {
  it('refuses what does not fit with a code, keeps what was there, and takes it when there is room', async () => {
    if (typeof disk === 'string') return;
    const elsewhere = await testVault();
    const { id: conversationId } = await aStoredConversation(elsewhere);
    const first = aLine({ text: 'Ik wil weer naar mijn zus.', position: 1 });
    await elsewhere.get(notes.save, { conversationId, changed: [first], removed: [] });
    elsewhere.close();
    const folder = join(disk.path, 'vault');
    cpSync(elsewhere.folder, folder, { recursive: true });
    elsewhere.remove();

    let vault = vaultIn(folder, elsewhere.clock);
    await vault.unlock();
    disk.fill();
    const long = aLine({ text: 'En naar de moskee. '.repeat(500), position: 2 });
    const refused = await vault.call(notes.save, { conversationId, changed: [long], removed: [] });
    expect(refused).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(await vault.get(notes.list, { conversationId })).toEqual([first]);

    disk.makeRoom();
    await vault.get(notes.save, { conversationId, changed: [long], removed: [] });
    vault = vault.reopened();
    await vault.unlock();
    expect(await vault.get(notes.list, { conversationId })).toEqual([first, long]);
    vault.close();
  });
});
