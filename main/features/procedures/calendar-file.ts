import ical, { ICalAlarmType } from 'ical-generator';
import type { ImportantDate } from '../../../shared/features/procedures/road-state-schema.ts';
import { addDays } from '../../../shared/primitives/day-arithmetic.ts';
import { dateInWords, type Instant } from '../../../shared/primitives/plain-date.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** How long before the day the calendar says something. */
const REMIND_DAYS = [7, 2];

/**
 * The dates that lie ahead as a calendar file: one day each, what must be done and the last safe day. Whose it is and
 * what it is about stands in it only `withNames`: other programs and people read a calendar.
 */
export function calendarFile(
  dates: readonly ImportantDate[],
  { withNames, now }: { withNames: boolean; now: Instant },
): string {
  const calendar = ical({ prodId: { company: 'Naast', product: 'Naast', language: 'NL' } });
  for (const date of dates.filter(({ isOver }) => !isOver)) {
    const event = calendar.createEvent({
      id: `${date.procedure.id}-${date.stepId}@naast`,
      stamp: now,
      start: date.day,
      end: addDays(date.day, 1),
      allDay: true,
      summary: summaryOf(date, withNames),
      ...(date.lastSafeDay && {
        description: `Laatste veilige dag: ${dateInWords(date.lastSafeDay)}.`,
      }),
    });
    for (const days of REMIND_DAYS) {
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * DAY_SECONDS });
    }
  }
  return calendar.toString();
}

function summaryOf({ stepTitle, procedure }: ImportantDate, withNames: boolean): string {
  const what = `Laatste dag: ${stepTitle}`;
  return withNames ? `${what}. ${procedure.inhabitantName}, ${procedure.about}` : what;
}
