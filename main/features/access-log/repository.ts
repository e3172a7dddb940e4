import { z } from 'zod';
import { ShownAccessLine } from '../../../shared/features/access-log/contract.ts';
import type { AccessedFile, AccessLine } from '../../../shared/features/access-log/schema.ts';
import { CaseId, ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

const MOST_LINES = 500;

/** Which file it is, with the files it lies in. */
export type FileIds = Pick<AccessLine, 'inhabitantId' | 'caseId' | 'conversationId'>;

const FileIdsRow = z.object({
  inhabitantId: InhabitantId,
  caseId: CaseId.nullable(),
  conversationId: ConversationId.nullable(),
});

const lookUp: Readonly<Record<AccessedFile, string>> = {
  inhabitant: `SELECT id AS inhabitantId, NULL AS caseId, NULL AS conversationId FROM inhabitants WHERE id = :id`,
  case: `SELECT inhabitant_id AS inhabitantId, id AS caseId, NULL AS conversationId FROM cases WHERE id = :id`,
  conversation: `SELECT cases.inhabitant_id AS inhabitantId, cases.id AS caseId, conversations.id AS conversationId
                 FROM conversations JOIN cases ON cases.id = conversations.case_id WHERE conversations.id = :id`,
};

/** Where a file lies; `undefined` when there is no such file. */
export function findFile(
  db: ReadableDatabase,
  file: AccessedFile,
  id: string,
): FileIds | undefined {
  return oneRow(db, FileIdsRow, { sql: lookUp[file], values: { id } });
}

/** The case a procedure lies in; `undefined` when there is no such procedure. */
export function caseOfProcedure(db: ReadableDatabase, id: string): CaseId | undefined {
  return oneRow(db, z.object({ caseId: CaseId }), {
    sql: `SELECT case_id AS caseId FROM procedures WHERE id = :id`,
    values: { id },
  })?.caseId;
}

export function addAccessLine(db: WritableDatabase, line: AccessLine): void {
  write(db, {
    sql: `INSERT INTO access_log (at, who, action, file, inhabitant_id, case_id, conversation_id)
          VALUES (:at, :who, :action, :file, :inhabitantId, :caseId, :conversationId)`,
    values: line,
  });
}

/** Takes out the lines from before a moment. */
export function removeAccessLinesBefore(db: WritableDatabase, before: Instant): void {
  write(db, { sql: `DELETE FROM access_log WHERE at < :before`, values: { before } });
}

/** The newest lines, of one inhabitant when given. */
export function listAccessLines(
  db: ReadableDatabase,
  inhabitantId?: InhabitantId,
): ShownAccessLine[] {
  return allRows(db, ShownAccessLine, {
    sql: `SELECT at, who, action, file, access_log.inhabitant_id AS inhabitantId, access_log.case_id AS caseId,
                 conversation_id AS conversationId, conversations.date AS conversationDate,
                 inhabitants.name AS inhabitantName
          FROM access_log
          LEFT JOIN conversations ON conversations.id = access_log.conversation_id
          LEFT JOIN inhabitants ON inhabitants.id = access_log.inhabitant_id
          WHERE :inhabitantId IS NULL OR access_log.inhabitant_id = :inhabitantId
          ORDER BY access_log.row DESC LIMIT :most`,
    values: { inhabitantId: inhabitantId ?? null, most: MOST_LINES },
  });
}
