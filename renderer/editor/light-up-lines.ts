import type { NoteLineId } from '../../shared/primitives/ids.ts';
import { lineById } from './current-line.ts';
import { domOfLine } from './dom-of-line.ts';
import type { NotesDocument } from './notes-document.ts';

/**
 * Lights up lines and brings the first of them into view; what was lit before goes dark. They stay lit until something is
 * written, or until the function that is given back is called. The focus stays where it is.
 */
export function lightUpLines(notes: NotesDocument, ids: readonly NoteLineId[]): () => void {
  const { editor } = notes;
  goDark(notes);
  const lines = ids
    .map((id) => lineById(editor, id))
    .map((line) => line && domOfLine(editor, line.element))
    .filter((line) => line !== null);
  lines[0]?.scrollIntoView({ block: 'center' });
  for (const line of lines) line.setAttribute('data-found', '');
  const takeAway = () => {
    for (const line of lines) line.removeAttribute('data-found');
    stopListening();
    if (lit.get(notes) === takeAway) lit.delete(notes);
  };
  const stopListening = notes.subscribe(takeAway);
  lit.set(notes, takeAway);
  return takeAway;
}

/** Takes the light off whatever `lightUpLines` lit. */
export function goDark(notes: NotesDocument): void {
  lit.get(notes)?.();
}

const lit = new WeakMap<NotesDocument, () => void>();
