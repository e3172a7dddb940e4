import { assertNever } from '../../primitives/assert-never.ts';
import type { RecordedEvent } from './schema.ts';

/** How an attempt to give a message back ended, when it did not end well. */
export interface Attempt {
  readonly round: number;
  readonly outcome: 'deels' | 'anders' | 'kon_niet' | 'schijn';
  /** What was said, literally; empty when nothing was. */
  readonly words: string;
  /** What is missing or different, as it was written down. */
  readonly remark: string;
}

/** The attempts that did not succeed since the check was last settled or opened, in order (practice, 3.6). */
export function attemptsOf(history: readonly RecordedEvent[]): Attempt[] {
  return history.reduce<Attempt[]>((attempts, recorded) => after(attempts, recorded), []);
}

function after(attempts: Attempt[], { event }: RecordedEvent): Attempt[] {
  const round = attempts.length + 1;
  switch (event.kind) {
    case 'partly':
      return [
        ...attempts,
        { round, outcome: 'deels', words: event.givenBack.words, remark: event.missing },
      ];
    case 'otherwise':
      return [
        ...attempts,
        { round, outcome: 'anders', words: event.givenBack.words, remark: event.different },
      ];
    case 'could_not':
      return [...attempts, { round, outcome: 'kon_niet', words: '', remark: '' }];
    case 'no_evidence':
      return [...attempts, { round, outcome: 'schijn', words: '', remark: '' }];
    case 'confirmed':
    case 'refused':
    case 'reopened':
      return [];
    case 'asked':
    case 'explained':
    case 'parked':
    case 'compared':
    case 'needs_help':
      return attempts;
    default:
      return assertNever(event);
  }
}
