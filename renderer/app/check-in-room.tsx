import type { AskBackProps } from '../editor/ask-back.ts';
import { useRoomMode } from '../features/room/use-room-mode.ts';
import { CheckPanel } from '../features/understanding-checks/check-panel.tsx';

/** Asks a line back, from the room and from the screens after it. With an interpreter, what is given back comes through the interpreter. */
export function CheckInRoom(props: AskBackProps) {
  const { mode } = useRoomMode(props.conversationId);
  return <CheckPanel {...props} firstForm={mode === 'interpreter' ? 'via_tolk' : undefined} />;
}
