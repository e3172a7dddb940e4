import type { PlainDate } from '../../primitives/plain-date.ts';
import type { LawBook } from '../procedures/schema.ts';
import { lastDayOf } from './last-day.ts';
import { questionsAbout } from './questions-about.ts';
import type { Decision, ReadDecision } from './schema.ts';
import { waysFrom } from './ways-from.ts';

/** A decision with its last day, what to look at again, and where it can lead. */
export function readDecision(
  decision: Decision,
  { book, today }: { book: LawBook; today: PlainDate },
): ReadDecision {
  const lastDay = lastDayOf(decision.content, book);
  return {
    ...decision,
    lastDay,
    questions: questionsAbout(decision.content, { lastDay, today }),
    ways: waysFrom(decision.content),
  };
}
