import type { RoomAround } from '../features/notes/room-around.ts';
import { PaceOfRoom } from '../features/pace/pace-of-room.tsx';
import { StayInRoom } from '../features/room/stay-in-room.tsx';

/** What other slices put around the notes of the room. */
export const aroundNotes: RoomAround = {
  above: ({ conversation, notes }) => <StayInRoom conversationId={conversation.id} notes={notes} />,
  below: ({ conversation, notes, backToNotes }) => (
    <PaceOfRoom conversationId={conversation.id} notes={notes} backToNotes={backToNotes} />
  ),
};
