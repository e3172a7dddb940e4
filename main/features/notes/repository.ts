import { z } from 'zod';
import { NoteLine } from '../../../shared/features/notes/schema.ts';
import { ConversationId, type NoteLineId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

/** A topic is nobody's: the empty columns are left out before the line is read. */
const Row = z
  .object({
    kind: z.string(),
    speaker: z.unknown(),
    personId: z.unknown(),
    mark: z.unknown(),
    isPrivate: z.number(),
    source: z.string().nullable(),
    heardFrom: z.string().nullable(),
  })
  .loose()
  .transform(({ speaker, personId, mark, isPrivate, source, heardFrom, ...rest }): unknown =>
    rest.kind === 'topic'
      ? rest
      : {
          ...rest,
          speaker,
          personId,
          mark,
          isPrivate: isPrivate === 1,
          source: source === null ? null : { kind: source, from: heardFrom },
        },
  )
  .pipe(NoteLine);

export function listNoteLines(db: ReadableDatabase, conversationId: ConversationId): NoteLine[] {
  return allRows(db, Row, {
    sql: `SELECT id, kind, speaker, person_id AS personId, mark, is_private AS isPrivate, source,
            heard_from AS heardFrom, text, position, written_at AS writtenAt, entered_at AS enteredAt
          FROM note_lines WHERE conversation_id = :conversationId ORDER BY position, row`,
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
  return write(db, {
    sql: `INSERT INTO note_lines
            (id, conversation_id, kind, speaker, person_id, mark, is_private, source, heard_from, text, position, written_at,
             entered_at)
          VALUES (:id, :conversationId, :kind, :speaker, :personId, :mark, :isPrivate, :source, :heardFrom, :text, :position,
            :writtenAt, :enteredAt)
          ON CONFLICT (id) DO UPDATE SET kind = :kind, speaker = :speaker, person_id = :personId, mark = :mark,
            is_private = :isPrivate, source = :source, heard_from = :heardFrom, text = :text, position = :position
          WHERE conversation_id = :conversationId`,
    values: { ...columnsOf(line), conversationId },
  });
}

/** A line as its row; a topic has nothing in the columns of what is said. */
function columnsOf(line: NoteLine) {
  const { id, kind, text, position, writtenAt, enteredAt } = line;
  const said = line.kind === 'said' ? line : undefined;
  return {
    id,
    kind,
    text,
    position,
    writtenAt,
    enteredAt,
    speaker: said?.speaker ?? null,
    personId: said?.personId ?? null,
    mark: said?.mark ?? null,
    isPrivate: said?.isPrivate ? 1 : 0,
    source: said?.source?.kind ?? null,
    heardFrom: said?.source?.kind === 'heard' ? said.source.from : null,
  };
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
