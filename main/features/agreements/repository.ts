import { z } from 'zod';
import { AgreementDetails } from '../../../shared/features/agreements/schema.ts';
import { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

const Row = AgreementDetails.extend({ lineId: NoteLineId });

/** Who and when of the agreements of a conversation, by line. */
export function readAgreementDetails(
  db: ReadableDatabase,
  conversationId: ConversationId,
): ReadonlyMap<NoteLineId, AgreementDetails> {
  const rows = allRows(db, Row, {
    sql: `SELECT line_id AS lineId, doer, doer_person_id AS doerPersonId, due
          FROM agreement_details WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
  return new Map(rows.map(({ lineId, ...details }) => [lineId, details]));
}

export function saveAgreementDetails(
  db: WritableDatabase,
  saved: { conversationId: ConversationId; lineId: NoteLineId; details: AgreementDetails },
): void {
  write(db, {
    sql: `INSERT INTO agreement_details (line_id, conversation_id, doer, doer_person_id, due)
          VALUES (:lineId, :conversationId, :doer, :doerPersonId, :due)
          ON CONFLICT (line_id) DO UPDATE SET doer = :doer, doer_person_id = :doerPersonId, due = :due`,
    values: {
      lineId: saved.lineId,
      conversationId: saved.conversationId,
      ...saved.details,
      doerPersonId: saved.details.doerPersonId ?? null,
    },
  });
}

/** The conversations in which something was agreed. */
export function conversationsWithAgreements(db: ReadableDatabase): ConversationId[] {
  return allRows(db, z.object({ id: ConversationId }), {
    sql: `SELECT DISTINCT conversation_id AS id FROM note_lines WHERE mark = 'agreement' AND is_private = 0`,
  }).map(({ id }) => id);
}
