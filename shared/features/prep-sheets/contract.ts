import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, ItemId, NoteLineId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';
import { ParkedPoint, Parking, PrepSheet, SaidPoint } from './schema.ts';

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
  /** Says that a point was said, in which line where that is known, or takes that back. What was said is not put off any more. */
  tick: command({
    input: z.object({
      conversationId: ConversationId,
      itemId: ItemId,
      isSaid: z.boolean(),
      lineId: NoteLineId.nullable().default(null),
    }),
    output: z.array(SaidPoint),
    changes: ['prep-sheets'],
  }),
  /** The points of the sheet that were put off in the room. */
  listParked: query({
    input: z.object({ conversationId: ConversationId }),
    output: z.array(ParkedPoint),
  }),
  /** Puts a point off, or with `null` takes that back. What was put off does not count as said. */
  park: command({
    input: z.object({
      conversationId: ConversationId,
      itemId: ItemId,
      parking: Parking.nullable(),
    }),
    output: z.array(ParkedPoint),
    changes: ['prep-sheets'],
  }),
});
