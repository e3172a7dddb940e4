import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';
import { NoteLine } from './schema.ts';

export const notes = contract('notes', {
  /** The lines of a conversation, in order. */
  list: query({ input: z.object({ conversationId: ConversationId }), output: z.array(NoteLine) }),
  /** Writes the lines that changed and takes out those that are gone; the rest stays as it is. */
  save: command({
    input: z.object({
      conversationId: ConversationId,
      changed: z.array(NoteLine).max(20_000),
      removed: z.array(NoteLineId).max(20_000),
    }),
    output: z.object({ savedAt: Instant }),
    changes: [
      'notes',
      'conversations',
      'understanding-checks',
      'agreements',
      'summary',
      'search',
      'papers',
    ],
  }),
});
