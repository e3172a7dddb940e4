import type { CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import type { AskBackProps } from '../../editor/ask-back.ts';
import type { Sides } from './sides-of.ts';
import type { Check } from './use-check.ts';
import type { WrittenDraft } from './use-check-draft.ts';

/** What every step of a check gets. */
export interface StepProps extends AskBackProps {
  readonly check: Check;
  readonly sides: Sides;
  readonly written: WrittenDraft;
  /** Writes down what happened, and leaves when that was the end of it. */
  readonly record: (event: CheckEvent) => Promise<boolean>;
}
