import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import type { CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import type { AskBackProps } from '../../editor/ask-back.ts';
import type { Sides } from './sides-of.ts';
import type { Check } from './use-check.ts';
import type { WrittenDraft } from './use-check-draft.ts';

/** What every step of a check gets. */
type OfTheTable = 'direction' | 'words' | 'inhabitant' | 'supporterName' | 'onLeave';

export interface StepProps extends Pick<AskBackProps, OfTheTable> {
  /** What is told back. Of a case it stands in no notes. */
  readonly line: Pick<SaidLine, 'speaker' | 'mark' | 'text'>;
  /** Missing where there is one direction only: what stands on paper is told back by the inhabitant. */
  readonly onOtherDirection?: () => void;
  /** What to ask, where that depends on what it is about and nobody else's permission is needed. */
  readonly questions?: readonly string[];
  readonly check: Check;
  readonly sides: Sides;
  readonly written: WrittenDraft;
  /** Writes down what happened, and leaves when that was the end of it. */
  readonly record: (event: CheckEvent) => Promise<boolean>;
}
