import type { NoteLineId } from '../../../primitives/ids.ts';
import type { PlainDate } from '../../../primitives/plain-date.ts';
import type { Source, Speaker } from '../../notes/schema.ts';
import type { Attempt } from '../../understanding-checks/attempts.ts';
import type { DirectionCount } from '../../understanding-checks/rules.ts';
import type { CheckState, Direction } from '../../understanding-checks/schema.ts';

/** The lines of the notes something stands on: one at least, so that nothing without a source can exist. */
export type Sources = readonly [NoteLineId, ...NoteLineId[]];

/** What was said and understood so far. */
export interface LivingSummary {
  /** How far the checks are; both directions, always together (practice, 3.3). */
  readonly counts: Readonly<Record<Direction, DirectionCount>>;
  /** One person is asked back far more often than the other. */
  readonly isLopsided: boolean;
  readonly topics: readonly LivingTopic[];
}

export interface LivingTopic {
  readonly id: NoteLineId | null;
  /** Empty for what was said before the first topic. */
  readonly title: string;
  /** In one sentence what it is about; `null` when nothing was marked to make one of. */
  readonly sentence: LivingSentence | null;
  /** Who spoke about it, in the order in which they began. */
  readonly voices: readonly LivingVoice[];
  /** First what was said, then what was agreed, then what is open. */
  readonly points: readonly LivingPoint[];
}

/** The words of the supporter, or a proposal made of marked lines, which prints nowhere until it was taken. */
export interface LivingSentence {
  readonly text: string;
  readonly isTaken: boolean;
  readonly sources: Sources;
}

export interface LivingVoice {
  readonly speaker: Speaker;
  readonly sources: Sources;
}

/** A marked line as the summary shows it. */
export interface LivingPoint {
  readonly lineId: NoteLineId;
  readonly sources: Sources;
  readonly kind: 'key_point' | 'agreement' | 'quote' | 'question' | 'worry';
  readonly speaker: Speaker;
  /** How the speaker knows it; `null` when nobody asked. */
  readonly source: Source | null;
  readonly text: string;
  /** Own words, shown in quotation marks. */
  readonly isQuoted: boolean;
  readonly checks: readonly LivingCheck[];
  /** Who does it and by when; for agreements. */
  readonly doer: Speaker | null;
  readonly due: PlainDate | null;
}

export interface LivingCheck {
  readonly direction: Direction;
  readonly state: CheckState;
  readonly attempts: readonly Attempt[];
}
