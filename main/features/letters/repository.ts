import { z } from 'zod';
import { Letter, LetterWords } from '../../../shared/features/letters/schema.ts';
import type { CaseId, InhabitantId, LetterId } from '../../../shared/primitives/ids.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

const Row = Letter.omit({ read: true })
  .extend({
    words: jsonColumn(LetterWords),
    readAt: Instant.nullable(),
    readText: z.string().nullable(),
  })
  .transform(
    ({ readAt, readText, ...letter }): Letter => ({
      ...letter,
      read: readAt === null || readText === null ? null : { at: readAt, text: readText },
    }),
  );

const select = `SELECT letters.id, case_id AS caseId, decision_id AS decisionId, kind, words_json AS words,
                       letters.created_at AS createdAt, saved_at AS savedAt, read_at AS readAt, read_text AS readText
                FROM letters`;

type Which = { readonly caseId: CaseId; readonly letterId: LetterId };

/** The letters of a case, newest first. */
export function listLetters(db: ReadableDatabase, caseId: CaseId): Letter[] {
  return allRows(db, Row, {
    sql: `${select} WHERE case_id = :caseId ORDER BY letters.created_at DESC, letters.rowid DESC`,
    values: { caseId },
  });
}

export function findLetter(db: ReadableDatabase, { caseId, letterId }: Which): Letter | undefined {
  return oneRow(db, Row, {
    sql: `${select} WHERE letters.id = :letterId AND case_id = :caseId`,
    values: { caseId, letterId },
  });
}

/** The letter of an inhabitant that was written in last, in whichever case. */
export function lastLetterOf(db: ReadableDatabase, inhabitantId: InhabitantId): Letter | undefined {
  return oneRow(db, Row, {
    sql: `${select} JOIN cases ON cases.id = letters.case_id
          WHERE inhabitant_id = :inhabitantId ORDER BY saved_at DESC, letters.rowid DESC LIMIT 1`,
    values: { inhabitantId },
  });
}

export function insertLetter(db: WritableDatabase, letter: Omit<Letter, 'read'>): void {
  write(db, {
    sql: `INSERT INTO letters (id, case_id, decision_id, kind, words_json, created_at, saved_at)
          VALUES (:id, :caseId, :decisionId, :kind, :words, :createdAt, :savedAt)`,
    values: { ...letter, words: JSON.stringify(letter.words) },
  });
}

/** Gives the number of letters it changed: none when the case has none of that id. */
export function updateWords(
  db: WritableDatabase,
  { words, ...changed }: Which & { words: LetterWords; savedAt: Instant },
): number {
  return write(db, {
    sql: `UPDATE letters SET words_json = :words, saved_at = :savedAt
          WHERE id = :letterId AND case_id = :caseId`,
    values: { ...changed, words: JSON.stringify(words) },
  });
}

export function updateRead(
  db: WritableDatabase,
  changed: Which & { at: Instant; text: string },
): void {
  write(db, {
    sql: `UPDATE letters SET read_at = :at, read_text = :text WHERE id = :letterId AND case_id = :caseId`,
    values: changed,
  });
}

/** Gives the number of letters it took away. */
export function deleteLetter(db: WritableDatabase, { caseId, letterId }: Which): number {
  return write(db, {
    sql: `DELETE FROM letters WHERE id = :letterId AND case_id = :caseId`,
    values: { caseId, letterId },
  });
}
