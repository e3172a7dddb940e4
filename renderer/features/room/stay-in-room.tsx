import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useHidingLines } from './use-hiding-lines.ts';
import { useStay } from './use-stay.ts';

/** Draws nothing: keeps the place where somebody is, and keeps private lines away from who looks along. */
export function StayInRoom(props: {
  readonly conversationId: ConversationId;
  readonly notes: NotesDocument;
}) {
  useStay(props.conversationId, props.notes);
  useHidingLines(props.notes);
  return null;
}
