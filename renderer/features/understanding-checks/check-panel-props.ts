import type { InhabitantDetails } from '../../../shared/features/inhabitants/schema.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import type {
  CheckEvent,
  Direction,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import type { Sides } from './sides-of.ts';
import type { Check } from './use-check.ts';
import type { WrittenDraft } from './use-check-draft.ts';

/** What the check panel needs of the screen around it: the room, the closing, or Na. */
export interface CheckPanelProps {
  readonly conversationId: ConversationId;
  readonly line: SaidLine;
  readonly direction: Direction;
  readonly words: SpeakerWords;
  readonly inhabitant: Pick<InhabitantDetails, 'formOfAddress'>;
  /** To start with where a name is asked; may be empty. */
  readonly supporterName: string;
  /** Saves the notes first; `false` when that was refused. Keep it the same function between renders. */
  readonly saveNotes: () => Promise<boolean>;
  /** After every step that was recorded: one `undoLast` takes it back. */
  readonly onRecorded?: (() => void) | undefined;
  readonly onOtherDirection: () => void;
  readonly onLeave: (said?: string) => void;
}

/** What every step of a check gets. */
export interface StepProps extends CheckPanelProps {
  readonly check: Check;
  readonly sides: Sides;
  readonly written: WrittenDraft;
  /** Writes down what happened, and leaves when that was the end of it. */
  readonly record: (event: CheckEvent) => Promise<boolean>;
}
