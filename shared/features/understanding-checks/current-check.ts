import type { Instant } from '../../primitives/plain-date.ts';
import { fail, ok, type Result } from '../../primitives/result.ts';
import { checkStateAfter } from './check-state.ts';
import type { CheckEvent, CheckState, Direction, RecordedEvent } from './schema.ts';

/**
 * Where the check of a message stands, from all that was recorded about it. What was settled (`klopt`,
 * `wil_niet`, `hulp_nodig`) was settled about one text: under another text it is `nieuw` again.
 * An open check goes on when its text changes, because wording it anew is part of explaining.
 * Events that the method does not allow change nothing.
 */
export function currentCheck(text: string, history: readonly RecordedEvent[]): CheckState {
  return about(standingAfterAll(history), text).state;
}

/**
 * Adds what happened just now to the history of a message. Besides the refusals of `checkStateAfter`,
 * a `klopt` within a second of the question is refused: nobody gives a message back that fast (3.3).
 */
export function recordCheck(happened: {
  readonly text: string;
  readonly history: readonly RecordedEvent[];
  readonly event: CheckEvent;
  readonly at: Instant;
  readonly direction: Direction;
}): Result<readonly RecordedEvent[], 'check-not-allowed'> {
  const { text, history, event, at, direction } = happened;
  if (!fitsDirection(event, direction)) return fail('check-not-allowed');
  const recorded: RecordedEvent = { event, at, aboutText: text };
  const after = standingAfter(standingAfterAll(history), recorded);
  return after.ok ? ok([...history, recorded]) : after;
}

/** A state with what the state itself does not say: which text it is about and when it was asked. */
interface Standing {
  readonly state: CheckState;
  readonly aboutText: string;
  readonly askedAt: Instant | null;
}

const notStarted: Standing = { state: { state: 'nieuw' }, aboutText: '', askedAt: null };

function standingAfterAll(history: readonly RecordedEvent[]): Standing {
  return history.reduce((standing, recorded) => {
    const after = standingAfter(standing, recorded);
    return after.ok ? after.value : standing;
  }, notStarted);
}

function standingAfter(
  standing: Standing,
  recorded: RecordedEvent,
): Result<Standing, 'check-not-allowed'> {
  const before = about(standing, recorded.aboutText);
  const { event, at, aboutText } = recorded;
  if (event.kind === 'confirmed' && isSameSecond(before.askedAt, at)) {
    return fail('check-not-allowed');
  }
  const after = checkStateAfter(before.state, recorded);
  if (!after.ok) return after;
  return ok({
    state: after.value,
    aboutText,
    askedAt: event.kind === 'asked' ? at : before.askedAt,
  });
}

function about(standing: Standing, text: string): Standing {
  const isSettled = ['klopt', 'wil_niet', 'hulp_nodig'].includes(standing.state.state);
  return isSettled && !isSameMessage(standing.aboutText, text) ? notStarted : standing;
}

/** Only what the partner was told can be looked up in the verslag the partner writes (3.5). */
function fitsDirection({ kind }: CheckEvent, direction: Direction): boolean {
  return kind !== 'compared' || direction === 'inwoner_naar_partner';
}

/** A space more or less does not make another message. */
function isSameMessage(one: string, other: string): boolean {
  return words(one) === words(other);
}

function words(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** The distance counts and not the order: a clock that was set back must not block the check. */
function isSameSecond(askedAt: Instant | null, at: Instant): boolean {
  return askedAt === null || Math.abs(Date.parse(at) - Date.parse(askedAt)) < 1000;
}
