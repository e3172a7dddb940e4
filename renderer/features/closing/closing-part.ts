import type { Direction } from '../../../shared/features/understanding-checks/schema.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import type { Closing } from './use-closing.ts';

/** What every part of the rounding off gets. */
export interface ClosingPart {
  readonly closing: Closing;
  readonly words: SpeakerWords;
  /** Opens the check of a line at the foot of the screen. */
  readonly ask: (lineId: NoteLineId, direction: Direction) => void;
}
