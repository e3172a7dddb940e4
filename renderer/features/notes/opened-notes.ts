import type { Descendant } from 'slate';
import { documentOf } from '../../../shared/document/note-document.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { NoteLineId } from '../../../shared/primitives/ids.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';
import { createNotesEditor } from '../../editor/create-notes-editor.ts';
import { createNotesDocument, type NotesDocument } from '../../editor/notes-document.ts';
import type { NotesWorld } from '../../editor/notes-editor-parts.ts';

/** What a conversation holds when its room is entered. */
export interface OpenedNotes {
  /** The lines as they are stored. */
  readonly stored: readonly NoteLine[];
  /** What could not be stored when the room was left before; it goes before what is stored. */
  readonly unsaved: readonly Descendant[] | undefined;
}

/** The notes to write on. */
export function openNotes(
  { stored, unsaved }: OpenedNotes,
  table: Pick<NotesWorld, 'seats' | 'seatCalled'>,
): NotesDocument {
  const editor = createNotesEditor({ ...world, ...table });
  const empty = { id: world.newLineId(), writtenAt: world.now() };
  editor.children = unsaved ? [...unsaved] : documentOf(stored, empty);
  return createNotesDocument(editor);
}

const world: Omit<NotesWorld, 'seats' | 'seatCalled'> = {
  newLineId: () => NoteLineId.parse(crypto.randomUUID()),
  now: () => Instant.parse(new Date().toISOString()),
};
