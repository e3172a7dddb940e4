import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';
import {
  CheckDraft,
  CheckEvent,
  Direction,
  KeptCheckDraft,
  KeyPoint,
  PointToCompare,
} from './schema.ts';

export const understandingChecks = contract('understanding-checks', {
  /** The key points of a conversation, in the order of the notes. */
  list: query({ input: z.object({ conversationId: ConversationId }), output: z.array(KeyPoint) }),
  /** What must still be looked up in a verslag, of all conversations, oldest first (practice, 0.3 step 3 and 3.5). */
  listToCompare: query({ input: z.object({}), output: z.array(PointToCompare) }),
  /** Records what happened; `check-not-allowed` when the method does not allow it in this state. */
  record: command({
    input: z.object({ lineId: NoteLineId, direction: Direction, event: CheckEvent }),
    output: KeyPoint,
    changes: ['understanding-checks', 'agreements', 'summary', 'papers'],
  }),
  /**
   * Takes back what was recorded last, as one step of undo; `check-not-allowed` when there is nothing to take back. Gives
   * the key point as it stands then; `null` when the line carries none in that direction any more.
   */
  undoLast: command({
    input: z.object({ lineId: NoteLineId, direction: Direction }),
    output: KeyPoint.nullable(),
    changes: ['understanding-checks', 'agreements', 'summary', 'papers'],
  }),
  /** What was being written in the panels of a conversation and is not recorded. */
  listDrafts: query({
    input: z.object({ conversationId: ConversationId }),
    output: z.array(KeptCheckDraft),
  }),
  /** Keeps what is being written; an empty draft is let go of. Nobody reads it but the panel that wrote it. */
  keepDraft: command({
    input: z.object({ lineId: NoteLineId, direction: Direction, draft: CheckDraft }),
    output: z.object({ savedAt: Instant }),
    changes: [],
  }),
});
