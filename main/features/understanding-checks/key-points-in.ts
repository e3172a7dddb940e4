import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { keyPointsOfConversation } from '../../../shared/features/understanding-checks/key-points.ts';
import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readHistories } from './repository.ts';

/** Reads the key points of a conversation with where their checks stand. */
export type KeyPointsIn = (db: ReadableDatabase, conversationId: ConversationId) => KeyPoint[];

export function keyPointsIn(parts: {
  lines: (db: ReadableDatabase, conversationId: ConversationId) => NoteLine[];
}): KeyPointsIn {
  return (db, conversationId) =>
    keyPointsOfConversation(parts.lines(db, conversationId), readHistories(db, conversationId));
}
