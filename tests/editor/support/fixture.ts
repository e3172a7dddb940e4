import type { Editor } from 'slate';
import type { RoomRequest } from '../../../renderer/editor/notes-editor-parts.ts';
import type { NoteElement } from '../../../shared/document/note-element.ts';

/** A document before, what is done, and the document after. `|` is the caret; two of them are a selection. */
export interface Fixture {
  readonly input: readonly NoteElement[];
  readonly run: (editor: Editor) => void;
  readonly output: readonly NoteElement[];
  /** What the room is asked meanwhile. */
  readonly asked?: readonly RoomRequest[];
}
