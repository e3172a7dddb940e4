import { readFileSync, writeFileSync } from 'node:fs';
import { notes } from '../../shared/features/notes/contract.ts';
import type { ConversationId } from '../../shared/primitives/ids.ts';
import { aLine } from './builders.ts';
import type { TestVault } from './test-vault.ts';

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

/** Spoils the pages in the last part of the file. */
export function damagePages(vault: TestVault): void {
  const { database } = vault.files;
  const bytes = readFileSync(database);
  for (let at = Math.floor(bytes.length * 0.6); at < bytes.length; at += 4096)
    bytes[at] = 255 - (bytes[at] ?? 0);
  writeFileSync(database, bytes);
}
