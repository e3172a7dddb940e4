import type { PlainDate } from '../../primitives/plain-date.ts';
import type { Procedure } from './procedure.ts';
import type { DateOfStep, ImportantDate, RoadState, StepState } from './road-state-schema.ts';

/**
 * The dates of a procedure that must not be missed: every last day of the inhabitant whose step was not taken, also when
 * it is over, and those of the authority that are over, for then something can be done. The nearest first.
 */
export function importantDates(
  procedure: Procedure,
  road: RoadState,
  today: PlainDate,
): ImportantDate[] {
  if (road.isOver) return [];
  return road.steps
    .flatMap((step): ImportantDate[] => {
      if (step.look === 'done' || step.look === 'passed') return [];
      const date = theDate(step);
      if (!date || (step.actor === 'authority' && date.day >= today)) return [];
      return [
        {
          procedure,
          title: road.title,
          stepId: step.id,
          stepTitle: step.title,
          actor: step.actor,
          day: date.day,
          lastSafeDay: date.lastSafeDay,
          isFromLetter: date.assumptions.includes('literal_term_of_letter'),
          isVerified: date.sources.every(({ isVerified }) => isVerified),
          isOver: date.day < today,
          because: date.explained.slice(0, 2).map(({ text }) => text),
        },
      ];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The inhabitant must be there before the first last day; an authority is late only after its last one. */
function theDate(step: StepState): Extract<DateOfStep, { kind: 'day' }> | undefined {
  const days = step.dates
    .filter((date) => date.kind === 'day')
    .filter(({ which }) => which === 'last')
    .sort((a, b) => a.day.localeCompare(b.day));
  return step.actor === 'inhabitant' ? days[0] : days.at(-1);
}
