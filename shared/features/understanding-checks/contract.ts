import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { CheckEvent, Direction, KeyPoint } from './schema.ts';

export const understandingChecks = contract('understanding-checks', {
  /** The key points of a conversation, in the order of the notes. */
  list: query({ input: z.object({ conversationId: ConversationId }), output: z.array(KeyPoint) }),
  /** Records what happened; `check-not-allowed` when the method does not allow it in this state. */
  record: command({
    input: z.object({ lineId: NoteLineId, direction: Direction, event: CheckEvent }),
    output: KeyPoint,
    changes: ['understanding-checks', 'agreements', 'summary', 'papers'],
  }),
});
