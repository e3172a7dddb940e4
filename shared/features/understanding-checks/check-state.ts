import { assertNever } from '../../primitives/assert-never.ts';
import { fail, ok, type Result } from '../../primitives/result.ts';
import { isEvidence, isShortEnough } from './evidence.ts';
import type { CheckEvent, CheckState, RecordedEvent } from './schema.ts';

/** The most explanations before other means are needed (practice, 3.1 and 3.3). */
export const MAX_ROUNDS = 3;

export type CheckEventKind = CheckEvent['kind'];

/** A check can be put off or declined from every open state (3.3). */
const alwaysOpen: readonly CheckEventKind[] = ['parked', 'refused'];

/**
 * What may happen next with a key point, for the keys and buttons on screen (practice, 3.3).
 *
 * The answer after the third round is final: then only `klopt`, `wil_niet`, `later` or `hulp_nodig`
 * is taken, and a fourth failing answer is not. `klopt` and `hulp_nodig` allow nothing more until the
 * message itself changes: see `currentCheck`. After `wil_niet` the verslag can be compared; it stays `wil_niet`.
 */
export function allowedEvents(state: CheckState): readonly CheckEventKind[] {
  switch (state.state) {
    case 'nieuw':
      return ['asked', ...alwaysOpen];
    case 'gevraagd':
      return hasRoundLeft(state.rounds)
        ? ['confirmed', 'partly', 'otherwise', 'could_not', 'no_evidence', ...alwaysOpen]
        : ['confirmed', 'needs_help', ...alwaysOpen];
    case 'deels':
    case 'anders':
    case 'kon_niet':
      return hasRoundLeft(state.rounds)
        ? ['explained', ...alwaysOpen]
        : ['needs_help', ...alwaysOpen];
    case 'schijn':
      return hasRoundLeft(state.rounds) ? ['asked', ...alwaysOpen] : ['needs_help', ...alwaysOpen];
    case 'uitgelegd':
      return hasRoundLeft(state.rounds)
        ? ['asked', ...alwaysOpen]
        : ['asked', 'needs_help', ...alwaysOpen];
    case 'later':
      return ['reopened'];
    case 'wil_niet':
      return ['compared'];
    case 'klopt':
    case 'hulp_nodig':
      return [];
    default:
      return assertNever(state);
  }
}

/**
 * The state of a check after one more event (practice, 3.3). Refused with `check-not-allowed` when the
 * method does not allow the event in this state, when a `klopt` has no evidence, when an answer is
 * longer than is written down, or when a check is put off without a name.
 */
export function checkStateAfter(
  state: CheckState,
  recorded: RecordedEvent,
): Result<CheckState, 'check-not-allowed'> {
  if (!allowedEvents(state).includes(recorded.event.kind)) return fail('check-not-allowed');
  if (!isWellRecorded(recorded)) return fail('check-not-allowed');
  return ok(nextState(state, recorded));
}

function isWellRecorded({ event, aboutText }: RecordedEvent): boolean {
  switch (event.kind) {
    case 'confirmed':
      return isShortEnough(event.givenBack) && isEvidence(event.givenBack, aboutText);
    case 'partly':
    case 'otherwise':
      return isShortEnough(event.givenBack);
    case 'parked':
      return event.who.trim() !== '';
    default:
      return true;
  }
}

function nextState(state: CheckState, { event, at }: RecordedEvent): CheckState {
  const rounds = 'rounds' in state ? state.rounds : 0;
  switch (event.kind) {
    case 'asked':
      // An answer that did not count has used a round without an explanation in between.
      return { state: 'gevraagd', rounds: state.state === 'schijn' ? rounds + 1 : rounds };
    case 'confirmed':
      return { state: 'klopt', givenBack: event.givenBack, at };
    case 'partly':
      return { state: 'deels', rounds, givenBack: event.givenBack, missing: event.missing };
    case 'otherwise':
      return { state: 'anders', rounds, givenBack: event.givenBack, different: event.different };
    case 'could_not':
      return { state: 'kon_niet', rounds };
    case 'no_evidence':
      return { state: 'schijn', rounds, form: event.form };
    case 'explained':
      return { state: 'uitgelegd', rounds: rounds + 1 };
    case 'parked':
      return { state: 'later', until: event.until, who: event.who };
    case 'reopened':
      return { state: 'nieuw' };
    case 'refused':
      return { state: 'wil_niet', reason: event.reason, isInReport: null };
    case 'compared':
      return state.state === 'wil_niet' ? { ...state, isInReport: event.isInReport } : state;
    case 'needs_help':
      return { state: 'hulp_nodig', means: event.means };
    default:
      return assertNever(event);
  }
}

function hasRoundLeft(rounds: number): boolean {
  return rounds < MAX_ROUNDS;
}
