import {
  LinkedConversation,
  Procedure,
  type ProcedureDetails,
  ProcedureEvent,
} from '../../../shared/features/procedures/procedure.ts';
import type {
  CaseId,
  ConversationId,
  ProcedureEventId,
  ProcedureId,
} from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

const select = `
  SELECT procedures.id, case_id AS caseId, road, about, authority, procedures.created_at AS createdAt,
         inhabitants.id AS inhabitantId, inhabitants.name AS inhabitantName
  FROM procedures
  JOIN cases ON cases.id = procedures.case_id
  JOIN inhabitants ON inhabitants.id = cases.inhabitant_id`;

/** All procedures, newest first; of one case when given. */
export function listProcedures(db: ReadableDatabase, caseId?: CaseId): Procedure[] {
  return allRows(db, Procedure, {
    sql: `${select} WHERE :caseId IS NULL OR case_id = :caseId
          ORDER BY procedures.created_at DESC, procedures.id`,
    values: { caseId: caseId ?? null },
  });
}

export function findProcedure(db: ReadableDatabase, id: ProcedureId): Procedure | undefined {
  return oneRow(db, Procedure, { sql: `${select} WHERE procedures.id = :id`, values: { id } });
}

export function insertProcedure(
  db: WritableDatabase,
  started: ProcedureDetails & { id: ProcedureId; caseId: CaseId; createdAt: Instant },
): void {
  write(db, {
    sql: `INSERT INTO procedures (id, case_id, road, about, authority, created_at)
          VALUES (:id, :caseId, :road, :about, :authority, :createdAt)`,
    values: started,
  });
}

export function updateProcedure(
  db: WritableDatabase,
  id: ProcedureId,
  details: Omit<ProcedureDetails, 'road'>,
): void {
  write(db, {
    sql: `UPDATE procedures SET about = :about, authority = :authority WHERE id = :id`,
    values: { ...details, id },
  });
}

/** Takes out a procedure with what was entered of it; its conversations stay. */
export function removeProcedure(db: WritableDatabase, id: ProcedureId): void {
  for (const table of ['procedure_events', 'procedure_conversations']) {
    write(db, { sql: `DELETE FROM ${table} WHERE procedure_id = :id`, values: { id } });
  }
  write(db, { sql: `DELETE FROM procedures WHERE id = :id`, values: { id } });
}

/** What was entered of a procedure, in the order it was entered: what was put back stands where it stood. */
export function listEvents(db: ReadableDatabase, procedureId: ProcedureId): ProcedureEvent[] {
  return allRows(db, ProcedureEvent, {
    sql: `SELECT id, event, on_day AS "on", day_source AS source, letter_day AS letterDay, named_day AS namedDay,
                 remark, recorded_at AS recordedAt
          FROM procedure_events WHERE procedure_id = :procedureId ORDER BY recorded_at, row`,
    values: { procedureId },
  });
}

export function insertEvent(
  db: WritableDatabase,
  { procedureId, event }: { procedureId: ProcedureId; event: ProcedureEvent },
): void {
  write(db, {
    sql: `INSERT INTO procedure_events
            (id, procedure_id, case_id, event, on_day, day_source, letter_day, named_day, remark, recorded_at)
          SELECT :id, id, case_id, :event, :on, :source, :letterDay, :namedDay, :remark, :recordedAt
          FROM procedures WHERE id = :procedureId`,
    values: { ...event, procedureId },
  });
}

/** Changes what was entered; its place among the events stays. Gives whether it is an event of this procedure. */
export function updateEvent(
  db: WritableDatabase,
  { procedureId, event }: { procedureId: ProcedureId; event: Omit<ProcedureEvent, 'recordedAt'> },
): boolean {
  const changed = write(db, {
    sql: `UPDATE procedure_events SET event = :event, on_day = :on, day_source = :source, letter_day = :letterDay,
                 named_day = :namedDay, remark = :remark
          WHERE id = :id AND procedure_id = :procedureId`,
    values: { ...event, procedureId },
  });
  return changed === 1;
}

/** Takes out an event; gives whether it was one of this procedure. */
export function removeEvent(
  db: WritableDatabase,
  one: { procedureId: ProcedureId; eventId: ProcedureEventId },
): boolean {
  const removed = write(db, {
    sql: `DELETE FROM procedure_events WHERE id = :eventId AND procedure_id = :procedureId`,
    values: one,
  });
  return removed === 1;
}

/** The conversations that belong to a procedure, first day first. */
export function listLinked(db: ReadableDatabase, procedureId: ProcedureId): LinkedConversation[] {
  return allRows(db, LinkedConversation, {
    sql: `SELECT conversation_id AS conversationId, template_id AS templateId, date, step
          FROM procedure_conversations JOIN conversations ON conversations.id = conversation_id
          WHERE procedure_id = :procedureId ORDER BY date, time`,
    values: { procedureId },
  });
}

/** Hangs a conversation at a step; only one of the same case. Gives whether it is. */
export function linkConversation(
  db: WritableDatabase,
  link: { procedureId: ProcedureId; conversationId: ConversationId; step: string },
): boolean {
  const linked = write(db, {
    sql: `INSERT INTO procedure_conversations (conversation_id, procedure_id, step)
          SELECT conversations.id, procedures.id, :step FROM conversations
          JOIN procedures ON procedures.case_id = conversations.case_id
          WHERE conversations.id = :conversationId AND procedures.id = :procedureId
          ON CONFLICT (conversation_id, procedure_id) DO UPDATE SET step = :step`,
    values: link,
  });
  return linked === 1;
}

export function unlinkConversation(
  db: WritableDatabase,
  link: { procedureId: ProcedureId; conversationId: ConversationId },
): void {
  write(db, {
    sql: `DELETE FROM procedure_conversations
          WHERE conversation_id = :conversationId AND procedure_id = :procedureId`,
    values: link,
  });
}
