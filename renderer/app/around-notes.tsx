import type { RoomAround } from '../features/notes/room-around.ts';
import { PaceOfRoom } from '../features/pace/pace-of-room.tsx';
import { ModeStrip } from '../features/room/mode-strip.tsx';
import { RoomTools } from '../features/room/room-tools.tsx';
import { StayInRoom } from '../features/room/stay-in-room.tsx';

/** What other slices put around the notes of the room. */
export const aroundNotes: RoomAround = {
  above: ({ conversation, inhabitant, notes, words }) => (
    <>
      <StayInRoom conversationId={conversation.id} notes={notes} />
      <ModeStrip conversation={conversation} inhabitant={inhabitant} notes={notes} words={words} />
    </>
  ),
  below: ({ conversation, notes, foot, backToNotes }) => (
    <>
      <PaceOfRoom conversationId={conversation.id} notes={notes} backToNotes={backToNotes} />
      <RoomTools
        conversationId={conversation.id}
        notes={notes}
        foot={foot}
        backToNotes={backToNotes}
      />
    </>
  ),
};
