import { z } from 'zod';
import { ParkedPoint, PrepSheet, SaidPoint } from '../../../shared/features/prep-sheets/schema.ts';
import type { CaseId, ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

export function findPrepSheet(
  db: ReadableDatabase,
  conversationId: ConversationId,
): PrepSheet | undefined {
  return oneRow(db, z.object({ sheet: jsonColumn(PrepSheet) }), {
    sql: `SELECT sheet_json AS sheet FROM prep_sheets WHERE conversation_id = :conversationId`,
    values: { conversationId },
  })?.sheet;
}

/** The prep sheets of a case, oldest conversation first. */
export function listPrepSheetsOfCase(db: ReadableDatabase, caseId: CaseId): PrepSheet[] {
  return allRows(db, z.object({ sheet: jsonColumn(PrepSheet) }), {
    sql: `SELECT sheet_json AS sheet FROM prep_sheets
          JOIN conversations ON conversations.id = prep_sheets.conversation_id
          WHERE case_id = :caseId ORDER BY date, time`,
    values: { caseId },
  }).map(({ sheet }) => sheet);
}

export function savePrepSheet(
  db: WritableDatabase,
  saved: { conversationId: ConversationId; sheet: PrepSheet; at: Instant },
): void {
  write(db, {
    sql: `INSERT INTO prep_sheets (conversation_id, sheet_json, saved_at) VALUES (:conversationId, :sheet, :at)
          ON CONFLICT (conversation_id) DO UPDATE SET sheet_json = :sheet, saved_at = :at`,
    values: { ...saved, sheet: JSON.stringify(saved.sheet) },
  });
}

export function listSaidPoints(db: ReadableDatabase, conversationId: ConversationId): SaidPoint[] {
  return allRows(db, SaidPoint, {
    sql: `SELECT item_id AS itemId, at, line_id AS lineId FROM said_points WHERE conversation_id = :conversationId ORDER BY at`,
    values: { conversationId },
  });
}

/** Ticks a point; a point that was ticked before keeps its first moment. */
export function tickPoint(
  db: WritableDatabase,
  ticked: {
    conversationId: ConversationId;
    itemId: string;
    at: Instant;
    lineId: NoteLineId | null;
  },
): void {
  write(db, {
    sql: `INSERT INTO said_points (conversation_id, item_id, at, line_id) VALUES (:conversationId, :itemId, :at, :lineId)
          ON CONFLICT DO NOTHING`,
    values: ticked,
  });
}

export function untickPoint(
  db: WritableDatabase,
  point: { conversationId: ConversationId; itemId: string },
): void {
  write(db, {
    sql: `DELETE FROM said_points WHERE conversation_id = :conversationId AND item_id = :itemId`,
    values: point,
  });
}

export function listParkedPoints(
  db: ReadableDatabase,
  conversationId: ConversationId,
): ParkedPoint[] {
  return allRows(db, ParkedPoint, {
    sql: `SELECT item_id AS itemId, who, until FROM parked_points WHERE conversation_id = :conversationId ORDER BY until`,
    values: { conversationId },
  });
}

/** Puts a point off; the last who and when count. */
export function parkPoint(
  db: WritableDatabase,
  parked: ParkedPoint & { conversationId: ConversationId },
): void {
  write(db, {
    sql: `INSERT INTO parked_points (conversation_id, item_id, who, until) VALUES (:conversationId, :itemId, :who, :until)
          ON CONFLICT (conversation_id, item_id) DO UPDATE SET who = :who, until = :until`,
    values: parked,
  });
}

export function unparkPoint(
  db: WritableDatabase,
  point: { conversationId: ConversationId; itemId: string },
): void {
  write(db, {
    sql: `DELETE FROM parked_points WHERE conversation_id = :conversationId AND item_id = :itemId`,
    values: point,
  });
}
