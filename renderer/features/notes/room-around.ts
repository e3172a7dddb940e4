import type { ReactNode } from 'react';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';

/** What the room hands to what stands around its notes. */
export interface RoomPart {
  readonly conversation: ConversationOverview;
  readonly inhabitant: Inhabitant;
  readonly notes: NotesDocument;
  readonly words: SpeakerWords;
  /** Where its keys stand at the foot of the room; `null` before it is there. */
  readonly foot: HTMLElement | null;
  /** Back to the notes, with the caret where it was. */
  readonly backToNotes: (notice?: string) => void;
}

/** Parts of other slices, put in by the app: above the notes, and under them where panels rise. */
export interface RoomAround {
  readonly above: (part: RoomPart) => ReactNode;
  readonly below: (part: RoomPart) => ReactNode;
}
