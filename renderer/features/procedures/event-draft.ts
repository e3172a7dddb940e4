import { z } from 'zod';
import {
  type EventProblem,
  eventProblems,
} from '../../../shared/features/procedures/event-problems.ts';
import {
  DaySource,
  type ProcedureEventDetails,
} from '../../../shared/features/procedures/procedure.ts';
import type { Road } from '../../../shared/features/procedures/road-schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

/** An event while it is being filled in. */
export const EventDraft = z.object({
  event: z.string(),
  on: PlainDate.nullable(),
  source: DaySource.nullable(),
  letterDay: PlainDate.nullable(),
  namedDay: PlainDate.nullable(),
  remark: z.string(),
});
export type EventDraft = Readonly<z.infer<typeof EventDraft>>;

export function emptyEvent(event: string): EventDraft {
  return { event, on: null, source: null, letterDay: null, namedDay: null, remark: '' };
}

/** What is still missing in a draft, or cannot be right. */
export type DraftProblem = EventProblem | 'on_missing' | 'source_missing';

/** The event as it can be kept, or what is wrong with it: something missing, or days that cannot be right together. */
export function checkEvent(
  draft: EventDraft,
  { road, today }: { road: Road; today: PlainDate },
): { readonly details: ProcedureEventDetails } | { readonly problems: readonly DraftProblem[] } {
  const { on, source } = draft;
  const missing: DraftProblem[] = [
    ...(on === null ? (['on_missing'] as const) : []),
    ...(source === null ? (['source_missing'] as const) : []),
  ];
  if (on === null || source === null) return { problems: missing };
  // Of a letter whose day is all that is known, that day is the day on it.
  const letterDay = source === 'letter_date' ? null : draft.letterDay;
  const details = { ...draft, on, source, letterDay, remark: draft.remark.trim() };
  const problems = eventProblems(details, { road, today });
  return problems.length > 0 ? { problems } : { details };
}
