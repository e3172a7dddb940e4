import { KeptEdit } from '../../../shared/features/summary/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

export function listSummaryEdits(db: ReadableDatabase, conversationId: ConversationId): KeptEdit[] {
  return allRows(db, KeptEdit, {
    sql: `SELECT line_key AS key, text, made_on AS madeOn FROM summary_edits WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
}

export function saveSummaryEdit(
  db: WritableDatabase,
  conversationId: ConversationId,
  edit: KeptEdit,
): void {
  write(db, {
    sql: `INSERT INTO summary_edits (conversation_id, line_key, text, made_on)
          VALUES (:conversationId, :key, :text, :madeOn)
          ON CONFLICT (conversation_id, line_key) DO UPDATE SET text = :text, made_on = :madeOn`,
    values: { conversationId, ...edit },
  });
}

export function removeSummaryEdit(
  db: WritableDatabase,
  conversationId: ConversationId,
  key: string,
): void {
  write(db, {
    sql: `DELETE FROM summary_edits WHERE conversation_id = :conversationId AND line_key = :key`,
    values: { conversationId, key },
  });
}
