import Database from 'better-sqlite3';
import { z } from 'zod';
import { saveNoteLine } from '../../../main/features/notes/repository.ts';
import type { WritableDatabase } from '../../../main/storage/database.ts';
import { giveKey } from '../../../main/storage/give-key.ts';
import { NoteLine } from '../../../shared/features/notes/schema.ts';
import { ConversationId } from '../../../shared/primitives/ids.ts';
import type { Save } from './typed-lines.ts';

/**
 * The negative control of the power cut: saves notes as the vault does, in an encrypted database with a write-ahead log,
 * but with the settings SQLite comes with. It answers a save that is not on the disk yet.
 */
const [path = '', keyInHex = ''] = process.argv.slice(2);
const connection = new Database(path);
giveKey(connection, Buffer.from(keyInHex, 'hex'));
connection.pragma('locking_mode=EXCLUSIVE');
connection.pragma('journal_mode=WAL');
const save = connection.transaction(({ conversationId, changed, removed }: Save) => {
  const db = connection as unknown as WritableDatabase;
  for (const line of z.array(NoteLine).parse(changed)) {
    saveNoteLine(db, ConversationId.parse(conversationId), line);
  }
  for (const id of removed) db.prepare('DELETE FROM note_lines WHERE id = ?').run(id);
});
process.on('message', (message: Save) => {
  save(message);
  process.send?.('saved');
});
process.once('disconnect', () => process.exit(0));
