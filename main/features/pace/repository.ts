import { z } from 'zod';
import { type Pace, PaceMark, Pause, Tempo } from '../../../shared/features/pace/schema.ts';
import type { ConversationId, PaceMarkId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

type OfConversation = { readonly conversationId: ConversationId };

/** All that was kept about the pace of a conversation, in the order it happened. */
export function readPace(db: ReadableDatabase, conversationId: ConversationId): Pace {
  const values = { conversationId };
  return {
    marks: allRows(db, PaceMark, {
      sql: `SELECT id, sign, at FROM pace_signs WHERE conversation_id = :conversationId ORDER BY row`,
      values,
    }),
    pauses: allRows(db, Pause, {
      sql: `SELECT kind, started_at AS startedAt, ended_at AS endedAt FROM pace_pauses
            WHERE conversation_id = :conversationId ORDER BY row`,
      values,
    }),
    tempo:
      oneRow(db, z.object({ tempo: Tempo }), {
        sql: `SELECT tempo FROM pace_tempos WHERE conversation_id = :conversationId`,
        values,
      })?.tempo ?? null,
  };
}

export function insertMark(db: WritableDatabase, mark: PaceMark & OfConversation): void {
  write(db, {
    sql: `INSERT INTO pace_signs (id, conversation_id, sign, at) VALUES (:id, :conversationId, :sign, :at)`,
    values: mark,
  });
}

export function removeMark(db: WritableDatabase, mark: OfConversation & { id: PaceMarkId }): void {
  write(db, {
    sql: `DELETE FROM pace_signs WHERE id = :id AND conversation_id = :conversationId`,
    values: mark,
  });
}

export function startPause(
  db: WritableDatabase,
  pause: OfConversation & { kind: Pause['kind']; at: Instant },
): void {
  write(db, {
    sql: `INSERT INTO pace_pauses (conversation_id, kind, started_at) VALUES (:conversationId, :kind, :at)`,
    values: pause,
  });
}

export function endPauses(db: WritableDatabase, ended: OfConversation & { at: Instant }): void {
  write(db, {
    sql: `UPDATE pace_pauses SET ended_at = :at WHERE conversation_id = :conversationId AND ended_at IS NULL`,
    values: ended,
  });
}

export function saveTempo(db: WritableDatabase, judged: OfConversation & { tempo: Tempo }): void {
  write(db, {
    sql: `INSERT INTO pace_tempos (conversation_id, tempo) VALUES (:conversationId, :tempo)
          ON CONFLICT (conversation_id) DO UPDATE SET tempo = :tempo`,
    values: judged,
  });
}

export function removeTempo(db: WritableDatabase, { conversationId }: OfConversation): void {
  write(db, {
    sql: `DELETE FROM pace_tempos WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
}
