import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Element } from 'slate';
import { lineOf } from '../../../shared/document/note-document.ts';
import { type NoteElement, textOf } from '../../../shared/document/note-element.ts';
import { findInLines, type PlaceInLine } from '../../../shared/features/notes/find-in-lines.ts';
import { isLineSeen } from '../../../shared/features/room/seen-while-watched.ts';
import { useWatching } from '../../bridge/watching.tsx';
import { showLine } from '../../editor/focus-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { paintPlaces } from '../../editor/paint-places.ts';

/** What was found in the notes, and which of it is looked at. */
export interface Find {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly total: number;
  /** From 1; 0 when nothing was found. */
  readonly at: number;
  readonly place: PlaceInLine<NoteElement> | undefined;
  /** Whether the line looked at is for the supporter alone. */
  readonly isPrivate: boolean;
  readonly go: (step: 1 | -1) => void;
}

/** Finds words in the notes as they stand, paints them and brings the one looked at into sight. */
export function useFind(notes: NotesDocument): Find {
  const { editor } = notes;
  const { isWatched } = useWatching();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(words);
  const content = useSyncExternalStore(notes.subscribe, notes.content);
  const places = useMemo(() => {
    const lines = content
      .filter((node) => Element.isElement(node))
      .filter((line) => !isWatched || isLineSeen(lineOf(line)));
    return findInLines(lines, wanted, textOf);
  }, [content, wanted, isWatched]);
  const now = Math.min(at, Math.max(0, places.length - 1));
  const place = places[now];

  useEffect(() => {
    paintPlaces(editor, 'found', places);
    return () => paintPlaces(editor, 'found', []);
  }, [editor, places]);
  useEffect(() => {
    paintPlaces(editor, 'found-now', place ? [place] : []);
    if (place) showLine(editor, place.line.id, 'center');
    return () => paintPlaces(editor, 'found-now', []);
  }, [editor, place]);

  return {
    words,
    setWords: (next) => {
      setWords(next);
      setAt(0);
    },
    total: places.length,
    at: places.length === 0 ? 0 : now + 1,
    place,
    isPrivate: place !== undefined && !isLineSeen(lineOf(place.line)),
    go: (step) => {
      if (places.length > 0) setAt((now + step + places.length) % places.length);
    },
  };
}
