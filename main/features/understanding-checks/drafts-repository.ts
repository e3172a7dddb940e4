import {
  CheckDraft,
  KeptCheckDraft,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, write } from '../../storage/sql.ts';

const Row = KeptCheckDraft.extend({ draft: jsonColumn(CheckDraft) });

type CheckId = Pick<KeptCheckDraft, 'lineId' | 'direction'>;

/** What is being written in the panels of a conversation. */
export function listCheckDrafts(
  db: ReadableDatabase,
  conversationId: ConversationId,
): KeptCheckDraft[] {
  return allRows(db, Row, {
    sql: `SELECT line_id AS lineId, direction, draft_json AS draft FROM check_drafts
          WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
}

export function saveCheckDraft(
  db: WritableDatabase,
  saved: KeptCheckDraft & { conversationId: ConversationId },
): void {
  write(db, {
    sql: `INSERT INTO check_drafts (conversation_id, line_id, direction, draft_json)
          VALUES (:conversationId, :lineId, :direction, :draft)
          ON CONFLICT (line_id, direction) DO UPDATE SET draft_json = :draft`,
    values: { ...saved, draft: JSON.stringify(saved.draft) },
  });
}

export function removeCheckDraft(db: WritableDatabase, { lineId, direction }: CheckId): void {
  write(db, {
    sql: `DELETE FROM check_drafts WHERE line_id = :lineId AND direction = :direction`,
    values: { lineId, direction },
  });
}
