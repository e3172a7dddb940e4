import { room } from '../../../shared/features/room/contract.ts';
import type { RoomMode } from '../../../shared/features/room/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';

/** How notes are kept in this room, and the function that changes it. */
export function useRoomMode(conversationId: ConversationId): {
  readonly mode: RoomMode;
  readonly choose: (mode: RoomMode) => void;
} {
  const known = useQueryCall(room.get, { conversationId }).data;
  const choose = useToldCommand(room.chooseMode);
  return {
    mode: known?.mode ?? 'typing',
    choose: (mode) => choose({ conversationId, mode }),
  };
}
