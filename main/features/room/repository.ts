import { z } from 'zod';
import {
  newRoom,
  OpenRoom,
  type RoomMode,
  RoomState,
} from '../../../shared/features/room/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { oneRow, write } from '../../storage/sql.ts';

const isWatched = z.number().transform(Boolean);
const columns = `mode, is_watched AS isWatched, line_id AS lineId`;

/** The room of a conversation; a new one when nobody has been there. */
export function readRoom(db: ReadableDatabase, conversationId: ConversationId): RoomState {
  const found = oneRow(db, RoomState.extend({ isWatched }), {
    sql: `SELECT ${columns} FROM rooms WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
  return found ?? newRoom;
}

/** The room that somebody was in last and did not leave. */
export function findOpenRoom(db: ReadableDatabase): OpenRoom | null {
  const found = oneRow(db, OpenRoom.extend({ isWatched }), {
    sql: `SELECT ${columns}, conversation_id AS conversationId, open_at AS at FROM rooms
          WHERE open_at IS NOT NULL ORDER BY open_at DESC LIMIT 1`,
  });
  return found ?? null;
}

/** Writes that somebody is in this room and in no other. */
export function openRoom(
  db: WritableDatabase,
  stay: { conversationId: ConversationId; lineId: NoteLineId | null; at: Instant },
): void {
  write(db, {
    sql: `UPDATE rooms SET open_at = NULL WHERE open_at IS NOT NULL AND conversation_id <> :conversationId`,
    values: { conversationId: stay.conversationId },
  });
  write(db, {
    sql: `INSERT INTO rooms (conversation_id, line_id, open_at) VALUES (:conversationId, :lineId, :at)
          ON CONFLICT (conversation_id) DO UPDATE SET line_id = :lineId, open_at = :at`,
    values: stay,
  });
}

export function closeRoom(db: WritableDatabase, conversationId: ConversationId): void {
  write(db, {
    sql: `UPDATE rooms SET open_at = NULL WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
}

export function saveMode(
  db: WritableDatabase,
  chosen: { conversationId: ConversationId; mode: RoomMode },
): void {
  write(db, {
    sql: `INSERT INTO rooms (conversation_id, mode) VALUES (:conversationId, :mode)
          ON CONFLICT (conversation_id) DO UPDATE SET mode = :mode`,
    values: chosen,
  });
}

export function saveWatched(
  db: WritableDatabase,
  watched: { conversationId: ConversationId; isWatched: boolean },
): void {
  write(db, {
    sql: `INSERT INTO rooms (conversation_id, is_watched) VALUES (:conversationId, :isWatched)
          ON CONFLICT (conversation_id) DO UPDATE SET is_watched = :isWatched`,
    values: { ...watched, isWatched: watched.isWatched ? 1 : 0 },
  });
}
