import type { PlainDate } from '../../primitives/plain-date.ts';
import type { ProcedureEventDetails } from './procedure.ts';
import type { Road } from './road-schema.ts';

/** What cannot be right about an event as it was entered. */
export type EventProblem =
  | 'unknown_event'
  | 'before_the_law'
  | 'not_yet_happened'
  | 'letter_after_sending'
  | 'named_day_missing'
  | 'named_day_before_letter';

/** The Algemene wet bestuursrecht holds from this day. */
const FIRST_DAY = '1994-01-01';

/** What is wrong with an event, so that it can be asked about; `[]` when it can be kept. */
export function eventProblems(
  details: ProcedureEventDetails,
  { road, today }: { road: Road; today: PlainDate },
): EventProblem[] {
  const event = road.events.find(({ id }) => id === details.event);
  if (!event) return ['unknown_event'];
  const { on, letterDay, namedDay } = details;
  return [
    ...(on < FIRST_DAY ? (['before_the_law'] as const) : []),
    ...(event.when === 'past' && on > today ? (['not_yet_happened'] as const) : []),
    ...(letterDay !== null && letterDay > on ? (['letter_after_sending'] as const) : []),
    ...(event.namedDay.asked === 'must' && namedDay === null
      ? (['named_day_missing'] as const)
      : []),
    ...(namedDay !== null && namedDay < (letterDay ?? on)
      ? (['named_day_before_letter'] as const)
      : []),
  ];
}
