import {
  allowedEvents,
  type CheckEventKind,
} from '../../../shared/features/understanding-checks/rules.ts';
import type { CheckState } from '../../../shared/features/understanding-checks/schema.ts';

/** What can be said about an answer, and the number that says it. */
export interface Verdict {
  readonly number: number;
  readonly kind: Exclude<CheckEventKind, 'asked' | 'explained' | 'reopened' | 'compared'>;
  /** Stands in the first row; the others are for when there is no answer to judge. */
  readonly isMain: boolean;
}

const verdicts: readonly Verdict[] = [
  { number: 1, kind: 'confirmed', isMain: true },
  { number: 2, kind: 'partly', isMain: true },
  { number: 3, kind: 'otherwise', isMain: true },
  { number: 4, kind: 'could_not', isMain: true },
  // After three rounds the only answers left are yes and this one.
  { number: 2, kind: 'needs_help', isMain: true },
  { number: 5, kind: 'parked', isMain: false },
  { number: 6, kind: 'no_evidence', isMain: false },
  { number: 0, kind: 'refused', isMain: false },
];

/** What the method allows now (practice, 3.3); while a question is due, what it will allow once it is asked. */
export function offeredVerdicts(state: CheckState): readonly Verdict[] {
  const allowed = allowedEvents(onceAsked(state));
  return verdicts.filter(({ kind }) => allowed.includes(kind));
}

/** Whether the question has to be asked (again) before there is an answer. */
export function isQuestionDue(state: CheckState): boolean {
  return allowedEvents(state).includes('asked');
}

/** How many times it was explained again when the question that is asked now has been asked. */
export function roundsOnceAsked(state: CheckState): number {
  const asked = onceAsked(state);
  return 'rounds' in asked ? asked.rounds : 0;
}

function onceAsked(state: CheckState): CheckState {
  if (!isQuestionDue(state)) return state;
  const rounds = 'rounds' in state ? state.rounds : 0;
  return { state: 'gevraagd', rounds: state.state === 'schijn' ? rounds + 1 : rounds };
}
