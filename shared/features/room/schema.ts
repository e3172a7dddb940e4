import { z } from 'zod';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** How the supporter keeps the notes: typing along, typing in from paper afterwards, or typing along with an interpreter. */
export const roomModes = ['typing', 'paper', 'interpreter'] as const;
export const RoomMode = z.enum(roomModes);
export type RoomMode = z.infer<typeof RoomMode>;

/** What the room of one conversation knows of itself besides what is written there. */
export const RoomState = z.object({
  mode: RoomMode,
  /** The inhabitant looks along: what is private stays away from the screen. */
  isWatched: z.boolean(),
  /** The line that was being written last. */
  lineId: NoteLineId.nullable(),
});
export type RoomState = z.infer<typeof RoomState>;

/** A room that was not left by going elsewhere: the vault was locked, or everything stopped. */
export const OpenRoom = RoomState.extend({
  conversationId: ConversationId,
  /** The last moment something was written there. */
  at: Instant,
});
export type OpenRoom = z.infer<typeof OpenRoom>;

/** A room nobody has been in. */
export const newRoom: RoomState = { mode: 'typing', isWatched: false, lineId: null };
