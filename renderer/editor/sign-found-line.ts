import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { lineById } from './current-line.ts';
import { domOfLine } from './dom-of-line.ts';
import type { NotesDocument } from './notes-document.ts';

/** Brings the line somebody was looking for into the middle and shows which it is, until something is written. */
export function signFoundLine(notes: NotesDocument, id: NoteLineId): () => void {
  const line = lineById(notes.editor, id);
  const shown = line && domOfLine(notes.editor, line.element);
  shown?.scrollIntoView({ block: 'center' });
  shown?.setAttribute('data-found', '');
  const takeAway = () => shown?.removeAttribute('data-found');
  const stopListening = notes.subscribe(takeAway);
  return () => {
    takeAway();
    stopListening();
  };
}
