import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { OpenRoom, RoomMode, RoomState } from './schema.ts';

const ofConversation = z.object({ conversationId: ConversationId });

export const room = contract('room', {
  get: query({ input: ofConversation, output: RoomState }),
  /** The room somebody was in last and did not leave; `null` when there is none. */
  findOpen: query({ input: z.object({}), output: OpenRoom.nullable() }),
  /** Somebody is in the room, at this line. Any other room counts as left from then on. */
  stay: command({
    input: ofConversation.extend({ lineId: NoteLineId.nullable() }),
    output: RoomState,
    changes: ['room'],
  }),
  /** Somebody went elsewhere on purpose. The line stays known. */
  leave: command({ input: ofConversation, output: RoomState, changes: ['room'] }),
  chooseMode: command({
    input: ofConversation.extend({ mode: RoomMode }),
    output: RoomState,
    changes: ['room'],
  }),
  /** The inhabitant looks along from now on, or no longer. */
  watch: command({
    input: ofConversation.extend({ isWatched: z.boolean() }),
    output: RoomState,
    changes: ['room'],
  }),
});
