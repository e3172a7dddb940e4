import type { Seat } from '../../shared/features/notes/seats.ts';
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
  /** The proposal that is shown for an agreement is right. */
  | { readonly kind: 'accept_who_and_when' }
  /** Write down from whom the speaker heard this. */
  | { readonly kind: 'heard_from'; readonly lineId: NoteLineId }
  /** A file was pasted or dropped. */
  | { readonly kind: 'no_files' }
  /** Something recorded besides the notes was taken back; `words` says what. */
  | { readonly kind: 'undone'; readonly words: string }
  /** Tick a prep point; `words` are those of the line, to start at the likeliest point. */
  | { readonly kind: 'tick'; readonly words: string; readonly lineId: NoteLineId | null }
  /** Write down what a difficult word means; `words` are those of the line, or what is selected in it. */
  | { readonly kind: 'difficult_word'; readonly lineId: NoteLineId; readonly words: string }
  /** Show what the role guard says about a sentence. */
  | { readonly kind: 'role_guard' }
  /** Round the conversation off. */
  | { readonly kind: 'closing' };

/** What the notes need from the world, and whom they tell. */
export interface NotesWorld {
  newLineId(): NoteLineId;
  now(): Instant;
  /** Who can speak, in the order of their keys. */
  readonly seats: readonly Seat[];
  /** Who is called so, when that is surely one of them. */
  seatCalled(name: string): Seat | null;
}

/** Something recorded besides the notes that undo takes back, such as an answer in a check. */
export interface UndoStep {
  /** What is said when it was taken back. */
  readonly said: string;
  /** Takes it back; `false` when that was refused. */
  undo(): Promise<boolean>;
}

/** What our editor has besides what Slate gives it. */
export interface NotesEditorParts {
  readonly world: NotesWorld;
  /** Set by the room; without a room nothing happens. */
  askRoom: (request: RoomRequest) => void;
  /** Set by the room: somebody looks along, so that what is private must not be touched unseen. */
  isWatched: boolean;
  /** Set while notes are typed in from paper: the moment at which it was said; otherwise `null`. */
  enteredLaterThan: Instant | null;
  /** Puts something done elsewhere in the row of what undo takes back, at this moment. */
  recordStep: (step: UndoStep) => void;
}
