import { z } from 'zod';
import {
  CheckEvent,
  Direction,
  RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
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
          WHERE conversation_id = :conversationId ORDER BY row`,
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

/** Adds an event; events are never changed or taken away. */
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
