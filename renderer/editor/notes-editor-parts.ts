import type { NoteLineId } from '../../shared/primitives/ids.ts';
import type { Instant } from '../../shared/primitives/plain-date.ts';

/** What the room is asked to do from within the notes; the editor itself only knows the document. */
export type RoomRequest =
  /** Ask back what this line says. */
  | { readonly kind: 'ask_back'; readonly lineId: NoteLineId }
  /** Asking back needs a line with words that is not private. */
  | { readonly kind: 'nothing_to_ask' }
  /** Write down who does this agreement and by when. */
  | { readonly kind: 'who_and_when'; readonly lineId: NoteLineId }
  | { readonly kind: 'no_agreement' }
  /** Tick a prep point; `words` are those of the line, to start at the likeliest point. */
  | { readonly kind: 'tick'; readonly words: string };

/** What the notes need from the world, and whom they tell. */
export interface NotesWorld {
  newLineId(): NoteLineId;
  now(): Instant;
}

/** What our editor has besides what Slate gives it. */
export interface NotesEditorParts {
  readonly world: NotesWorld;
  /** Set by the room; without a room nothing happens. */
  askRoom: (request: RoomRequest) => void;
  /** Set by the room: somebody looks along, so that what is private must not be touched unseen. */
  isWatched: boolean;
}
