import { z } from 'zod';
import { NoteLine } from '../../../shared/features/notes/schema.ts';
import { ConversationId, type NoteLineId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

/** A topic has no speaker and no mark: the empty columns are left out before the line is read. */
const Row = z
  .object({ kind: z.string(), speaker: z.unknown(), mark: z.unknown() })
  .loose()
  .transform(({ speaker, mark, ...rest }): unknown =>
    rest.kind === 'topic' ? rest : { ...rest, speaker, mark },
  )
  .pipe(NoteLine);

export function listNoteLines(db: ReadableDatabase, conversationId: ConversationId): NoteLine[] {
  return allRows(db, Row, {
    sql: `SELECT id, kind, speaker, mark, text, position, written_at AS writtenAt FROM note_lines
          WHERE conversation_id = :conversationId ORDER BY position, row`,
    values: { conversationId },
  });
}

/** The conversation a line belongs to. */
export function conversationOfLine(
  db: ReadableDatabase,
  lineId: NoteLineId,
): ConversationId | undefined {
  return oneRow(db, z.object({ conversationId: ConversationId }), {
    sql: `SELECT conversation_id AS conversationId FROM note_lines WHERE id = :lineId`,
    values: { lineId },
  })?.conversationId;
}

/** Writes a line, new or changed. Gives 0 when a line with that id stands in another conversation. */
export function saveNoteLine(
  db: WritableDatabase,
  conversationId: ConversationId,
  line: NoteLine,
): number {
  const speaker = line.kind === 'said' ? line.speaker : null;
  const mark = line.kind === 'said' ? line.mark : null;
  return write(db, {
    sql: `INSERT INTO note_lines (id, conversation_id, kind, speaker, mark, text, position, written_at)
          VALUES (:id, :conversationId, :kind, :speaker, :mark, :text, :position, :writtenAt)
          ON CONFLICT (id) DO UPDATE SET kind = :kind, speaker = :speaker, mark = :mark, text = :text,
            position = :position
          WHERE conversation_id = :conversationId`,
    values: { ...line, conversationId, speaker, mark },
  });
}

export function removeNoteLine(
  db: WritableDatabase,
  conversationId: ConversationId,
  id: NoteLineId,
): void {
  write(db, {
    sql: `DELETE FROM note_lines WHERE id = :id AND conversation_id = :conversationId`,
    values: { id, conversationId },
  });
}
