import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { connect } from '../../main/storage/open-database.ts';
import { notes } from '../../shared/features/notes/contract.ts';
import type { ConversationId } from '../../shared/primitives/ids.ts';
import { aLine } from './builders.ts';
import type { TestVault } from './test-vault.ts';

const PAGE = 4096;

/** Spoils one page of a database that is closed, `part` of the way through the file: 0 is its first page, almost 1 its last. */
export function spoilPage(database: string, part: number): void {
  spoil(database, Math.floor((statSync(database).size / PAGE) * part));
}

/** Spoils the last page of a table of a database that is closed. */
export function spoilTable(database: string, key: Uint8Array, table: string): void {
  const db = connect(database, key);
  const pages = 'SELECT max(pageno) FROM dbstat WHERE name = ?';
  const number = db.prepare(pages).pluck().get(table) as number;
  db.close();
  spoil(database, number - 1);
}

function spoil(database: string, page: number): void {
  const file = openSync(database, 'r+');
  writeSync(file, Buffer.alloc(PAGE, 0x5a), 0, PAGE, page * PAGE);
  closeSync(file);
}

/** Fills a conversation with so many words that `damagePages` spoils pages of notes and none of the schema. */
export async function writeLongNotes(
  vault: TestVault,
  conversationId: ConversationId,
): Promise<void> {
  const changed = Array.from({ length: 20 }, (_, position) =>
    aLine({ text: `zin ${position} over de trap `.repeat(60), position }),
  );
  await vault.get(notes.save, { conversationId, changed, removed: [] });
}

/** Spoils the pages in the last part of the file, also while the vault is open. */
export function damagePages(vault: TestVault): void {
  const { database } = vault.files;
  const bytes = readFileSync(database);
  for (let at = Math.floor(bytes.length * 0.6); at < bytes.length; at += PAGE)
    bytes[at] = 255 - (bytes[at] ?? 0);
  writeFileSync(database, bytes);
}
