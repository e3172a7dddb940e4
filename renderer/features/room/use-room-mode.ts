import { room } from '../../../shared/features/room/contract.ts';
import type { RoomMode } from '../../../shared/features/room/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';

/** How notes are kept in this room, and the function that changes it. */
export function useRoomMode(conversationId: ConversationId): {
  readonly mode: RoomMode;
  readonly choose: (mode: RoomMode) => void;
} {
  const known = useQueryCall(room.get, { conversationId }).data;
  const choose = useCommandCall(room.chooseMode);
  return {
    mode: known?.mode ?? 'typing',
    choose: (mode) => choose.mutate({ conversationId, mode }),
  };
}
