import { z } from 'zod';
import { DifficultWord } from '../../../shared/features/difficult-words/schema.ts';
import type { ConversationId, ItemId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

export function listDifficultWords(
  db: ReadableDatabase,
  conversationId: ConversationId,
): DifficultWord[] {
  return allRows(db, DifficultWord, {
    sql: `SELECT id, line_id AS lineId, word, explanation, other_language AS otherLanguage FROM difficult_words
          WHERE conversation_id = :conversationId ORDER BY rowid`,
    values: { conversationId },
  });
}

/** Words nobody explained, from lines that are not private; one that was explained elsewhere is none. */
export function listUnexplainedWords(db: ReadableDatabase): string[] {
  return allRows(db, z.object({ word: z.string() }), {
    sql: `SELECT min(word) AS word FROM difficult_words
          LEFT JOIN note_lines ON note_lines.id = line_id
          WHERE coalesce(is_private, 0) = 0
          GROUP BY lower(word) HAVING max(explanation) = '' ORDER BY lower(word)`,
  }).map(({ word }) => word);
}

/** Writes a word, new or changed; a changed one keeps its place in the order. */
export function saveDifficultWord(
  db: WritableDatabase,
  saved: { conversationId: ConversationId; word: DifficultWord; at: Instant },
): void {
  write(db, {
    sql: `INSERT INTO difficult_words (id, conversation_id, line_id, word, explanation, other_language, recorded_at)
          VALUES (:id, :conversationId, :lineId, :word, :explanation, :otherLanguage, :at)
          ON CONFLICT (id) DO UPDATE SET line_id = :lineId, word = :word, explanation = :explanation,
            other_language = :otherLanguage`,
    values: { conversationId: saved.conversationId, ...saved.word, at: saved.at },
  });
}

export function removeDifficultWord(
  db: WritableDatabase,
  removed: { conversationId: ConversationId; id: ItemId },
): void {
  write(db, {
    sql: `DELETE FROM difficult_words WHERE id = :id AND conversation_id = :conversationId`,
    values: removed,
  });
}
