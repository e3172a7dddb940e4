import { z } from 'zod';
import {
  type ConversationDetails,
  ConversationOverview,
  Person,
} from '../../../shared/features/conversations/schema.ts';
import { type CaseId, ConversationId, type InhabitantId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

const Row = z.object({
  ...ConversationOverview.shape,
  people: jsonColumn(z.array(Person)),
  isPrepared: z.number().transform(Boolean),
  hasNotes: z.number().transform(Boolean),
});

const select = `
  SELECT conversations.id, case_id AS caseId, template_id AS templateId, date, time, place, people_json AS people,
         conversations.created_at AS createdAt, inhabitants.id AS inhabitantId, inhabitants.name AS inhabitantName,
         cases.question,
         EXISTS (SELECT 1 FROM prep_sheets WHERE conversation_id = conversations.id) AS isPrepared,
         EXISTS (SELECT 1 FROM note_lines WHERE conversation_id = conversations.id) AS hasNotes
  FROM conversations
  JOIN cases ON cases.id = conversations.case_id
  JOIN inhabitants ON inhabitants.id = cases.inhabitant_id`;

/** All conversations, latest day first; of one case when given. */
export function listConversations(db: ReadableDatabase, caseId?: CaseId): ConversationOverview[] {
  return allRows(db, Row, {
    sql: `${select} WHERE :caseId IS NULL OR case_id = :caseId ORDER BY date DESC, time DESC`,
    values: { caseId: caseId ?? null },
  });
}

/** The conversations of all cases of an inhabitant, first day first. */
export function listConversationsOfInhabitant(
  db: ReadableDatabase,
  inhabitantId: InhabitantId,
): ConversationId[] {
  return allRows(db, z.object({ id: ConversationId }), {
    sql: `SELECT conversations.id FROM conversations JOIN cases ON cases.id = conversations.case_id
          WHERE inhabitant_id = :inhabitantId ORDER BY date, time`,
    values: { inhabitantId },
  }).map(({ id }) => id);
}

export function findConversation(
  db: ReadableDatabase,
  id: ConversationId,
): ConversationOverview | undefined {
  return oneRow(db, Row, { sql: `${select} WHERE conversations.id = :id`, values: { id } });
}

export function insertConversation(
  db: WritableDatabase,
  planned: ConversationDetails & { id: ConversationId; caseId: CaseId; createdAt: Instant },
): void {
  write(db, {
    sql: `INSERT INTO conversations (id, case_id, template_id, date, time, place, people_json, created_at)
          VALUES (:id, :caseId, :templateId, :date, :time, :place, :people, :createdAt)`,
    values: { ...planned, people: JSON.stringify(planned.people) },
  });
}

export function updateConversation(
  db: WritableDatabase,
  id: ConversationId,
  details: ConversationDetails,
): void {
  write(db, {
    sql: `UPDATE conversations SET template_id = :templateId, date = :date, time = :time, place = :place,
          people_json = :people WHERE id = :id`,
    values: { ...details, id, people: JSON.stringify(details.people) },
  });
}
