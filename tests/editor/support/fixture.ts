import type { Editor } from 'slate';
import type { RoomRequest } from '../../../renderer/editor/notes-editor-parts.ts';
import type { NoteElement } from '../../../shared/document/note-element.ts';
import type { Seat } from '../../../shared/features/notes/seats.ts';

/** A document before, what is done, and the document after. `|` is the caret; two of them are a selection. */
export interface Fixture {
  readonly input: readonly NoteElement[];
  readonly run: (editor: Editor) => void;
  readonly output: readonly NoteElement[];
  /** Who can speak; one in each role when it is not said. */
  readonly seats?: readonly Seat[];
  /** What the room is asked meanwhile. */
  readonly asked?: readonly RoomRequest[];
}
