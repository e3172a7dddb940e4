import type { AskBackProps } from '../features/notes/ask-back.ts';
import { useRoomMode } from '../features/room/use-room-mode.ts';
import { CheckPanel } from '../features/understanding-checks/check-panel.tsx';

/** Asks a line back from the room. With an interpreter, what is given back comes through the interpreter. */
export function CheckInRoom(props: AskBackProps) {
  const { mode } = useRoomMode(props.conversationId);
  return <CheckPanel {...props} firstForm={mode === 'interpreter' ? 'via_tolk' : undefined} />;
}
