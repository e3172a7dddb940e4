import type { AgreementDetails } from '../../../shared/features/agreements/schema.ts';
import { wordingWith } from '../../../shared/features/agreements/wording.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import {
  keyPointsOfConversation,
  type WordingOf,
} from '../../../shared/features/understanding-checks/key-points.ts';
import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readHistories } from './repository.ts';

/** What key points are made of, as other slices read it. */
export interface KeyPointSources {
  lines(db: ReadableDatabase, conversationId: ConversationId): NoteLine[];
  agreementDetails(
    db: ReadableDatabase,
    conversationId: ConversationId,
  ): ReadonlyMap<NoteLineId, AgreementDetails>;
}

/** Reads the key points of a conversation with where their checks stand. */
export type KeyPointsIn = (db: ReadableDatabase, conversationId: ConversationId) => KeyPoint[];

export function keyPointsIn(sources: KeyPointSources): KeyPointsIn {
  return (db, conversationId) =>
    keyPointsOfConversation(
      sources.lines(db, conversationId),
      readHistories(db, conversationId),
      wordingIn(sources, db, conversationId),
    );
}

/** What exactly is checked of each line of a conversation. */
export function wordingIn(
  sources: KeyPointSources,
  db: ReadableDatabase,
  conversationId: ConversationId,
): WordingOf {
  return wordingWith(sources.agreementDetails(db, conversationId));
}
