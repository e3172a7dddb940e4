import type { PlainDate } from '../../primitives/plain-date.ts';
import type { LawBook } from '../procedures/schema.ts';
import { lastDayOf } from './last-day.ts';
import type { Decision } from './schema.ts';

/**
 * The first last day on which somebody can still object (bezwaar), of the decisions that lay on the table on `on`; `null` when there is
 * none whose day is known (practice, 9.1 part 8).
 */
export function objectionUntil(
  decisions: readonly Pick<Decision, 'content'>[],
  { on, book }: { readonly on: PlainDate; readonly book: LawBook },
): PlainDate | null {
  const days = decisions.flatMap(({ content }) => {
    const since = content.letterDate ?? content.sentOn;
    if (since === null || since > on) return [];
    if (content.remedy === 'none' || content.remedy === 'beroep') return [];
    const lastDay = lastDayOf(content, book);
    return lastDay.kind === 'known' && lastDay.counts.lastDay >= on ? [lastDay.counts.lastDay] : [];
  });
  return days.toSorted()[0] ?? null;
}
