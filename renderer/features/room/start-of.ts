import { Temporal } from 'temporal-polyfill';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';

/** The moment a conversation began, by what was planned; at noon when no time was. */
export function startOf({ date, time }: Pick<ConversationOverview, 'date' | 'time'>): Instant {
  const start = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: Temporal.Now.timeZoneId(),
    plainTime: time ?? '12:00',
  });
  return Instant.parse(new Date(start.epochMilliseconds).toISOString());
}
