import { z } from 'zod';
import { KeptEdit, LeftAsItIs, TopicSentence } from '../../../shared/features/summary/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, write } from '../../storage/sql.ts';

export function listSummaryEdits(db: ReadableDatabase, conversationId: ConversationId): KeptEdit[] {
  return allRows(db, KeptEdit, {
    sql: `SELECT line_key AS key, text, made_on AS madeOn, changed_by AS by FROM summary_edits
          WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
}

export function saveSummaryEdit(
  db: WritableDatabase,
  conversationId: ConversationId,
  edit: KeptEdit,
): void {
  write(db, {
    sql: `INSERT INTO summary_edits (conversation_id, line_key, text, made_on, changed_by)
          VALUES (:conversationId, :key, :text, :madeOn, :by)
          ON CONFLICT (conversation_id, line_key)
            DO UPDATE SET text = :text, made_on = :madeOn, changed_by = :by`,
    values: { conversationId, ...edit },
  });
}

export function removeSummaryEdit(
  db: WritableDatabase,
  conversationId: ConversationId,
  key: string,
): void {
  write(db, {
    sql: `DELETE FROM summary_edits WHERE conversation_id = :conversationId AND line_key = :key`,
    values: { conversationId, key },
  });
}

/** What stands in the column of a topic for what was said before the first one. */
const BEFORE_THE_FIRST = '';

const TopicRow = z
  .object({ topicId: z.string(), text: z.string() })
  .transform(({ topicId, text }) => ({
    topicId: topicId === BEFORE_THE_FIRST ? null : topicId,
    text,
  }))
  .pipe(TopicSentence);

export function listTopicSentences(
  db: ReadableDatabase,
  conversationId: ConversationId,
): TopicSentence[] {
  return allRows(db, TopicRow, {
    sql: `SELECT topic_id AS topicId, text FROM topic_sentences WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
}

export function saveTopicSentence(
  db: WritableDatabase,
  conversationId: ConversationId,
  { topicId, text }: TopicSentence,
): void {
  write(db, {
    sql: `INSERT INTO topic_sentences (conversation_id, topic_id, text) VALUES (:conversationId, :topicId, :text)
          ON CONFLICT (conversation_id, topic_id) DO UPDATE SET text = :text`,
    values: { conversationId, topicId: topicId ?? BEFORE_THE_FIRST, text },
  });
}

export function removeTopicSentence(
  db: WritableDatabase,
  conversationId: ConversationId,
  topicId: NoteLineId | null,
): void {
  write(db, {
    sql: `DELETE FROM topic_sentences WHERE conversation_id = :conversationId AND topic_id = :topicId`,
    values: { conversationId, topicId: topicId ?? BEFORE_THE_FIRST },
  });
}

export function listLeftAsItIs(db: ReadableDatabase, conversationId: ConversationId): LeftAsItIs[] {
  return allRows(db, LeftAsItIs, {
    sql: `SELECT line_key AS lineKey, rule, said FROM left_as_it_is WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
}

export function addLeftAsItIs(
  db: WritableDatabase,
  conversationId: ConversationId,
  left: LeftAsItIs,
): void {
  write(db, {
    sql: `INSERT INTO left_as_it_is (conversation_id, line_key, rule, said)
          VALUES (:conversationId, :lineKey, :rule, :said) ON CONFLICT DO NOTHING`,
    values: { conversationId, ...left },
  });
}

export function removeLeftAsItIs(db: WritableDatabase, conversationId: ConversationId): void {
  write(db, {
    sql: `DELETE FROM left_as_it_is WHERE conversation_id = :conversationId`,
    values: { conversationId },
  });
}
