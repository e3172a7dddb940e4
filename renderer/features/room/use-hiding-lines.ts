import { useEffect } from 'react';
import { useWatching } from '../../bridge/watching.tsx';
import type { NotesDocument } from '../../editor/notes-document.ts';

/** Tells the editor whether somebody looks along; the stylesheet of the notes keeps the lines themselves out of sight. */
export function useHidingLines({ editor }: NotesDocument): void {
  const { isWatched } = useWatching();
  useEffect(() => {
    editor.isWatched = isWatched;
  }, [editor, isWatched]);
}
