import { agreementsOf } from '../../../shared/features/agreements/rules.ts';
import type { Agreement } from '../../../shared/features/agreements/schema.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import type { KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readAgreementDetails } from './repository.ts';

/** Reads the agreements of a conversation with who, when and whether they are understood. */
export type AgreementsIn = (db: ReadableDatabase, conversationId: ConversationId) => Agreement[];

export function agreementsIn(parts: {
  lines: (db: ReadableDatabase, conversationId: ConversationId) => NoteLine[];
  keyPoints: (db: ReadableDatabase, conversationId: ConversationId) => KeyPoint[];
}): AgreementsIn {
  return (db, conversationId) =>
    agreementsOf({
      conversationId,
      lines: parts.lines(db, conversationId),
      keyPoints: parts.keyPoints(db, conversationId),
      details: readAgreementDetails(db, conversationId),
    });
}
