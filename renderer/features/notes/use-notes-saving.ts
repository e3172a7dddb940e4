import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Descendant } from 'slate';
import { notes as notesContract } from '../../../shared/features/notes/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { createAutosaver, type SaveState } from '../../bridge/autosaver.ts';
import { useFlushBeforeLock } from '../../bridge/flush.tsx';
import { useSave } from '../../bridge/unsaved.tsx';
import { useKeptDraft } from '../../bridge/use-kept-draft.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import type { OpenedNotes } from './opened-notes.ts';
import { createNotesWriter } from './write-notes.ts';

const DELAY_MS = 400;

/** Keeps the notes safe; see `useSaveState` for how that goes. */
export interface NotesSaving {
  /** Saves what is not saved yet; `false` when that was refused. */
  readonly saveNow: () => Promise<boolean>;
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Saves the lines that changed while somebody writes, before the vault locks and when the room is left. What could not
 * be saved then is kept for whoever comes back. Its own state draws nothing anew: the notes would feel it.
 */
export function useNotesSaving(room: {
  readonly conversationId: ConversationId;
  readonly notes: NotesDocument;
  readonly opened: OpenedNotes;
}): NotesSaving {
  const { conversationId, notes, opened } = room;
  const save = useSave();
  const kept = useKeptDraft<readonly Descendant[]>('notes', conversationId);
  const [saver] = useState(() =>
    createAutosaver({
      value: notes.content(),
      isSaved: opened.unsaved === undefined,
      delayMs: DELAY_MS,
    }),
  );
  const [place] = useState(() => {
    const write = createNotesWriter(opened.stored, (parts) =>
      save(
        `notes ${conversationId}`,
        notesContract.save,
        parts.map((part) => ({ conversationId, ...part })),
      ),
    );
    return { save: () => write(notes.lines()), keep: kept.keep };
  });
  // Slate tells of a change a moment after it was made; whoever saves now means that one too.
  const offer = useCallback(() => saver.offer(notes.content(), place), [saver, notes, place]);
  const flush = useCallback(() => {
    offer();
    return saver.flush();
  }, [offer, saver]);
  const [saving] = useState<NotesSaving>(() => ({
    saveNow: async () => {
      await flush();
      return saver.state().trouble === null;
    },
    state: saver.state,
    subscribe: saver.subscribe,
  }));

  useEffect(() => {
    offer();
    const stopListening = notes.subscribe(offer);
    return () => {
      stopListening();
      offer();
      void saver.leave();
    };
  }, [saver, notes, offer]);
  useFlushBeforeLock(flush);

  return saving;
}

/** When the notes were last saved, and what stands in the way. */
export function useSaveState(saving: NotesSaving): SaveState {
  return useSyncExternalStore(saving.subscribe, saving.state);
}
