import type { Sources } from '../../../shared/features/summary/living/schema.ts';
import type { Direction } from '../../../shared/features/understanding-checks/schema.ts';
import type { NoteLineId } from '../../../shared/primitives/ids.ts';

/** What can be done with a point of the summary; the same functions for as long as the room is open. */
export interface PointActions {
  readonly askBack: (lineId: NoteLineId, direction: Direction) => void;
  readonly tellWhoAndWhen: (lineId: NoteLineId) => void;
  /** Lights up the lines something stands on, in the notes. */
  readonly showSources: (sources: Sources) => void;
}
