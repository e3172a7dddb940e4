import type { ComponentType } from 'react';
import type { InhabitantDetails } from '../../shared/features/inhabitants/schema.ts';
import type { SaidLine } from '../../shared/features/notes/schema.ts';
import type { Direction } from '../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../shared/primitives/ids.ts';
import type { SpeakerWords } from './use-speaker-words.ts';

/** What the room hands to the one who asks a line back. The check itself is another slice: the app puts it in. */
export interface AskBackProps {
  readonly conversationId: ConversationId;
  readonly line: SaidLine;
  readonly direction: Direction;
  readonly words: SpeakerWords;
  readonly inhabitant: Pick<InhabitantDetails, 'formOfAddress'>;
  /** The name of the supporter, to start with where a name is asked; empty when nobody entered it. */
  readonly supporterName: string;
  /** Saves the notes, so that the vault knows the line; `false` when that was refused. The same function between renders. */
  readonly saveNotes: () => Promise<boolean>;
  /** After every step that was recorded: one `undoLast` takes it back. */
  readonly onRecorded?: (() => void) | undefined;
  readonly onOtherDirection: () => void;
  /** Back to the notes; what is said aloud on the way, if anything. */
  readonly onLeave: (said?: string) => void;
}

export type AskBack = ComponentType<AskBackProps>;
