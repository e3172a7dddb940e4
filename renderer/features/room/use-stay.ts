import { useEffect } from 'react';
import { room } from '../../../shared/features/room/contract.ts';
import type { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { isEmpty, lineAtOrAbove } from '../../editor/current-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';

/** How often at most it is looked at where somebody is; also while typing goes on without a pause. */
const LOOK_EVERY_MS = 300;

/**
 * Writes down, while the room is open, at which line somebody is; and that the room was left when that is done on
 * purpose. When everything just stops, nothing is written: that is how the room is found again.
 */
export function useStay(conversationId: ConversationId, notes: NotesDocument): void {
  const ask = useAsk();
  useEffect(() => {
    let written: NoteLineId | null | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      timer = undefined;
      const lineId = lineToComeBackTo(notes);
      if (lineId === written) return;
      written = lineId;
      void ask(room.stay, { conversationId, lineId });
    };
    const soon = () => {
      timer ??= setTimeout(write, LOOK_EVERY_MS);
    };
    soon();
    const stopListening = notes.subscribe(soon);
    document.addEventListener('selectionchange', soon);
    return () => {
      clearTimeout(timer);
      stopListening();
      document.removeEventListener('selectionchange', soon);
      void ask(room.leave, { conversationId });
    };
  }, [ask, conversationId, notes]);
}

/** The line with words at or above the caret: a line without any is not kept, so nobody could come back to it. */
function lineToComeBackTo({ editor }: NotesDocument): NoteLineId | null {
  const index = editor.selection?.focus.path[0] ?? editor.children.length - 1;
  return lineAtOrAbove(editor, index, (line) => !isEmpty(line))?.element.id ?? null;
}
