import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, ItemId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';
import { PrepSheet, SaidPoint } from './schema.ts';

export const prepSheets = contract('prep-sheets', {
  /** The prep sheet of a conversation; an empty one when nothing was written yet. */
  get: query({ input: z.object({ conversationId: ConversationId }), output: PrepSheet }),
  save: command({
    input: z.object({ conversationId: ConversationId, sheet: PrepSheet }),
    output: z.object({ savedAt: Instant }),
    changes: ['prep-sheets', 'conversations', 'papers'],
  }),
  /** The points of the sheet that were ticked in the room. */
  listSaid: query({
    input: z.object({ conversationId: ConversationId }),
    output: z.array(SaidPoint),
  }),
  tick: command({
    input: z.object({ conversationId: ConversationId, itemId: ItemId, isSaid: z.boolean() }),
    output: z.array(SaidPoint),
    changes: ['prep-sheets'],
  }),
});
