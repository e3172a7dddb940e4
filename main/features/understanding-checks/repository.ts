import { z } from 'zod';
import {
  CheckEvent,
  Direction,
  RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import { ConversationId, type NoteLineId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, write } from '../../storage/sql.ts';

const Row = z
  .object({ lineId: z.string(), direction: Direction, event: jsonColumn(CheckEvent) })
  .extend(RecordedEvent.omit({ event: true }).shape);

/** What was recorded in one conversation, as a function from line and direction to its events in order. */
export type Histories = (lineId: NoteLineId, direction: Direction) => readonly RecordedEvent[];

export function readHistories(db: ReadableDatabase, conversationId: ConversationId): Histories {
  const rows = allRows(db, Row, {
    sql: `SELECT line_id AS lineId, direction, event_json AS event, about_text AS aboutText, at FROM check_events
          WHERE conversation_id = :conversationId AND undone_at IS NULL ORDER BY row`,
    values: { conversationId },
  });
  const byPoint = Map.groupBy(rows, (row) => `${row.lineId} ${row.direction}`);
  return (lineId, direction) =>
    (byPoint.get(`${lineId} ${direction}`) ?? []).map(({ event, at, aboutText }) => ({
      event,
      at,
      aboutText,
    }));
}

/** Adds an event. An event is never changed; one that was taken back stays, and counts nowhere. */
export function addCheckEvent(
  db: WritableDatabase,
  added: {
    conversationId: ConversationId;
    lineId: NoteLineId;
    direction: Direction;
    recorded: RecordedEvent;
  },
): void {
  const { conversationId, lineId, direction, recorded } = added;
  write(db, {
    sql: `INSERT INTO check_events (conversation_id, line_id, direction, event_json, about_text, at)
          VALUES (:conversationId, :lineId, :direction, :event, :aboutText, :at)`,
    values: {
      conversationId,
      lineId,
      direction,
      event: JSON.stringify(recorded.event),
      aboutText: recorded.aboutText,
      at: recorded.at,
    },
  });
}

/** Takes back the last event of a check; gives 0 when there was none. */
export function undoLastCheckEvent(
  db: WritableDatabase,
  undone: { lineId: NoteLineId; direction: Direction; at: Instant },
): number {
  return write(db, {
    sql: `UPDATE check_events SET undone_at = :at WHERE row =
            (SELECT max(row) FROM check_events
             WHERE line_id = :lineId AND direction = :direction AND undone_at IS NULL)`,
    values: undone,
  });
}

/** The conversations in which a check was refused: only there can something wait for a verslag. */
export function conversationsWithRefusals(db: ReadableDatabase): ConversationId[] {
  return allRows(db, z.object({ id: ConversationId }), {
    sql: `SELECT DISTINCT conversation_id AS id FROM check_events
          WHERE undone_at IS NULL AND event_json ->> 'kind' = 'refused'`,
  }).map(({ id }) => id);
}
