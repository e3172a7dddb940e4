import type { Editor } from 'slate';
import type { NoteElement } from '../../shared/document/note-element.ts';

/** The times of a line that is begun now: when it is said, and when it is typed in from paper also that. */
export function lineTimes(editor: Editor): Pick<NoteElement, 'writtenAt' | 'enteredAt'> {
  const now = editor.world.now();
  const { enteredLaterThan } = editor;
  return enteredLaterThan === null
    ? { writtenAt: now }
    : { writtenAt: enteredLaterThan, enteredAt: now };
}
