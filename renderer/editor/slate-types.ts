import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { NoteElement, NoteText } from '../../shared/document/note-element.ts';
import type { NotesEditorParts } from './notes-editor-parts.ts';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor & NotesEditorParts;
    Element: NoteElement;
    Text: NoteText;
  }
}
