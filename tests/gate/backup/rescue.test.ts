import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../main/storage/open-database.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { Secret } from '../../../shared/features/backup/schema.ts';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { search } from '../../../shared/features/search/contract.ts';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import type { ConversationId, VaultId } from '../../../shared/primitives/ids.ts';
import { databaseKeyOf } from '../../faults/harness/made-vault.ts';
import { aLine, anInhabitant, aStoredConversation } from '../../support/builders.ts';
import { spoilPage } from '../../support/damage.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import { PASSPHRASE, type TestVault, testVault } from '../../support/test-vault.ts';

const PAGE = 4096;
const LINES = 2000;
const passphrase: Secret = { kind: 'passphrase', text: PASSPHRASE };
let vault: TestVault;
let conversationId: ConversationId;
beforeEach(async () => {
  vault = await testVault();
  ({ id: conversationId } = await aStoredConversation(vault));
  const changed = Array.from({ length: LINES }, (_, index) =>
    aLine({ text: `zin ${index} over de buren en de trap`, position: index }),
  );
  await vault.get(notes.save, { conversationId, changed, removed: [] });
});
afterEach(() => vault.remove());

describe('a vault of which only the search index is off', () => {
  it('has it made anew by the check after unlocking, finds every word again, and is no damaged vault', async () => {
    const changed = [aLine({ text: 'uniek in dit gesprek', position: LINES })];
    await vault.get(notes.save, { conversationId, changed, removed: [] });
    vault = vault.reopened();
    const db = connect(vault.files.database, await databaseKeyOf(vault.files, PASSPHRASE));
    db.exec(
      `INSERT INTO note_search(note_search, rowid, text) SELECT 'delete', row, text FROM note_lines WHERE text LIKE '%uniek%'`,
    );
    db.close();
    await vault.unlock();
    expect(await vault.get(search.find, { words: 'uniek' })).toEqual([]);
    expect(await vault.get(backup.checkNow, {})).toEqual({ faults: [] });
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({ vault: { readOnly: null } });
    expect(await vault.get(search.find, { words: 'uniek' })).toHaveLength(1);
    await vault.get(inhabitants.add, anInhabitant());
    expect(await vault.get(backup.checkNow, {})).toEqual({ faults: [] });
  });
});

describe('a vault whose pages are damaged', () => {
  it('is found by the check after unlocking, and is only read from then on, also later', async () => {
    await damageAt(0.5);
    const { faults } = await vault.get(backup.checkNow, {});
    expect(faults).toContain('pages');
    expect(await vault.get(vaultCalls.status, {})).toMatchObject({
      vault: { readOnly: 'damaged' },
    });
    const refused = await vault.call(inhabitants.add, anInhabitant());
    expect(refused).toMatchObject({ error: { code: 'vault-damaged' } });

    vault = vault.reopened();
    const before = fileHashes(vault.files.folder);
    await vault.unlock();
    expect((await vault.get(inhabitants.list, {})).map(({ name }) => name)).toEqual([
      'mevrouw Yildiz',
    ]);
    expect(await vault.call(inhabitants.add, anInhabitant())).toMatchObject({
      error: { code: 'vault-damaged' },
    });
    vault = vault.reopened();
    expect(fileHashes(vault.files.folder)).toEqual(before);
  });

  it.each([0.1, 0.3, 0.6, 0.9])(
    'is found wherever the damage is: at %d of the file',
    async (part) => {
      await damageAt(part);
      const status = await vault.get(vaultCalls.status, {});
      if (status.kind !== 'open') throw new Error('it opens, to be read');
      expect((await vault.get(backup.checkNow, {})).faults.length).toBeGreaterThan(0);
      expect(await vault.get(vaultCalls.status, {})).toMatchObject({
        vault: { readOnly: 'damaged' },
      });
    },
  );

  it('never becomes a backup: those that were good stay as they are', async () => {
    await vault.get(backup.checkNow, {});
    const good = (await vault.get(backup.overview, {})).backups;
    await damageAt(0.5);
    await vault.get(backup.checkNow, {});
    vault.clock.advance(7200);
    vault = vault.reopened();
    expect(await vault.get(backup.stored, { vaultId: vault.id })).toEqual(good);
  });

  it('is saved as far as it can be read, and the person is told of what in their own words', async () => {
    await damageAt(0.5);
    await vault.get(backup.checkNow, {});
    vault = vault.reopened();
    const damaged = readFileSync(vault.files.database);
    const rescued = await vault.get(backup.rescue, { vaultId: vault.id, secret: passphrase });
    expect(rescued.label).toBe('Sanne');
    expect(rescued.found).toContainEqual({ word: 'inhabitants', saved: 1, lost: 0 });
    const lines = rescued.found.find(({ word }) => word === 'notes');
    expect(lines?.saved).toBeGreaterThan(LINES / 2);
    expect((lines?.saved ?? 0) + (lines?.lost ?? 0)).toBe(LINES);
    const aside = rescued.former.kind === 'set-aside' ? rescued.former.folder : '';
    expect(readFileSync(join(aside, 'naast.db'))).toEqual(damaged);

    await open(rescued.vaultId);
    expect(await vault.get(backup.checkNow, {})).toEqual({ faults: [] });
    const kept = await vault.get(notes.list, { conversationId });
    expect(kept.length).toBe(lines?.saved);
    await vault.get(inhabitants.add, anInhabitant());
  });

  it('is saved with the schema of a backup when its first page is gone', async () => {
    await vault.get(backup.checkNow, {});
    await damageAt(0);
    const unlock = { vaultId: vault.id, passphrase: PASSPHRASE };
    expect(await vault.call(vaultCalls.unlock, unlock)).toMatchObject({
      error: { code: 'file-damaged' },
    });
    const rescued = await vault.get(backup.rescue, { vaultId: vault.id, secret: passphrase });
    expect(rescued.found).toContainEqual({ word: 'notes', saved: LINES, lost: 0 });
  });

  it('keeps every byte when nothing can be read, and says so', async () => {
    vault = vault.reopened();
    const file = openSync(vault.files.database, 'r+');
    writeSync(file, Buffer.alloc(statSync(vault.files.database).size, 0x5a));
    closeSync(file);
    rmSync(vault.files.backups, { recursive: true, force: true });
    const before = fileHashes(vault.folder);
    const refused = await vault.call(backup.rescue, { vaultId: vault.id, secret: passphrase });
    expect(refused).toMatchObject({ error: { code: 'nothing-readable' } });
    expect(fileHashes(vault.folder)).toEqual(before);
  });
});

describe('an old page put back', () => {
  it('is noticed at unlocking or by the check after it, or nothing is lost', async () => {
    vault = vault.reopened();
    const old = join(vault.folder, 'old.db');
    copyFileSync(vault.files.database, old);
    await vault.unlock();
    const [line] = await vault.get(notes.list, { conversationId });
    if (line?.kind !== 'said') throw new Error('there is a line');
    await vault.get(notes.save, {
      conversationId,
      changed: [{ ...line, text: line.text.replace('buren', 'heren') }],
      removed: [],
    });
    vault = vault.reopened();
    copyFileSync(vault.files.database, join(vault.folder, 'new.db'));
    const [older, newer] = [readFileSync(old), readFileSync(vault.files.database)];
    // Each page costs an unlock and a check; tests/storage/integrity.test.ts tries every one.
    const changed = changedPages(older, newer);
    const pages = [1, 2, 3].map((part) => changed[Math.floor((changed.length * part) / 4)] ?? 0);
    const unnoticed: number[] = [];
    for (const page of pages) {
      rmSync(join(vault.files.folder, 'damage-found'), { force: true });
      copyFileSync(join(vault.folder, 'new.db'), vault.files.database);
      writePage(page, older.subarray(page * PAGE, (page + 1) * PAGE));
      const unlocked = await vault.call(vaultCalls.unlock, {
        vaultId: vault.id,
        passphrase: PASSPHRASE,
      });
      if (!unlocked.ok) {
        expect(unlocked.error.code).toBe('older-version');
        continue;
      }
      const { faults } = await vault.get(backup.checkNow, {});
      if (faults.length === 0) {
        // A page that only helps the search to seek may be old without anything being lost.
        unnoticed.push(page);
        expect(await vault.get(search.find, { words: 'heren' }), `page ${page}`).toHaveLength(1);
      }
      vault = vault.reopened();
    }
    expect(unnoticed.length).toBeLessThanOrEqual(1);
  });
});

describe('a stale log beside the database', () => {
  it('ends in a refusal or in everything that was saved, never in less without a word', async () => {
    const stale = join(vault.folder, 'stale-wal');
    copyFileSync(`${vault.files.database}-wal`, stale);
    vault = vault.reopened();
    await vault.unlock();
    await vault.get(inhabitants.add, anInhabitant({ name: 'meneer De Wit' }));
    vault = vault.reopened();
    copyFileSync(stale, `${vault.files.database}-wal`);
    const unlocked = await vault.call(vaultCalls.unlock, {
      vaultId: vault.id,
      passphrase: PASSPHRASE,
    });
    if (!unlocked.ok) {
      expect(['older-version', 'file-damaged']).toContain(unlocked.error.code);
      return;
    }
    const { faults } = await vault.get(backup.checkNow, {});
    const names = (await vault.get(inhabitants.list, {})).map(({ name }) => name);
    expect(faults.length > 0 || names.includes('meneer De Wit')).toBe(true);
  });
});

/** Spoils the page at this part of the closed file, and opens the vault again unless it is the first. */
async function damageAt(part: number): Promise<void> {
  vault = vault.reopened();
  spoilPage(vault.files.database, part);
  if (part > 0) await vault.unlock();
}

function writePage(page: number, bytes: Uint8Array): void {
  const file = openSync(vault.files.database, 'r+');
  writeSync(file, bytes, 0, PAGE, page * PAGE);
  closeSync(file);
}

function changedPages(older: Buffer, newer: Buffer): number[] {
  const pages = Array.from({ length: Math.floor(older.length / PAGE) }, (_, page) => page);
  const pageOf = (file: Buffer, page: number) => file.subarray(page * PAGE, (page + 1) * PAGE);
  return pages.filter((page) => !pageOf(older, page).equals(pageOf(newer, page)));
}

async function open(vaultId: VaultId): Promise<void> {
  await vault.get(vaultCalls.unlock, { vaultId, passphrase: PASSPHRASE });
}
