import { dateInWords, type PlainDate } from '../../primitives/plain-date.ts';
import type { Calendar } from './dates/calendar.ts';
import { workingDayBefore } from './dates/count-term.ts';
import type { ProcedureEvent } from './procedure.ts';
import type { RoadStep } from './road-schema.ts';
import type { DateOfStep } from './road-state-schema.ts';

type Day = Extract<DateOfStep, { kind: 'day' }>;

/**
 * A computed date beside what the letter it counts from says: how the day of sending is known, and the last day the
 * letter names itself. Of two last days the earlier one counts, and the supporter is told to have it checked.
 */
export function asLetterNames(
  found: Day,
  letter: ProcedureEvent,
  { step, calendar }: { step: RoadStep; calendar: Calendar },
): Day {
  const known = howKnown(found, letter);
  const named = letter.namedDay;
  if (named === null || named === found.day || step.actor !== 'inhabitant') return known;
  const which = named < found.day ? 'letter_names_earlier' : 'letter_names_later';
  const earlier: PlainDate = named < found.day ? named : found.day;
  const says = `De brief noemt ${dateInWords(named)} als laatste dag, de telling komt op ${dateInWords(found.day)}.`;
  return {
    ...known,
    day: earlier,
    lastSafeDay: workingDayBefore(earlier, calendar),
    explained: [
      ...known.explained,
      { text: `${says} De vroegste van de twee telt: ${dateInWords(earlier)}.`, basis: null },
    ],
    assumptions: [...known.assumptions, which],
  };
}

function howKnown(found: Day, { on, source, letterDay }: ProcedureEvent): Day {
  const others = found.assumptions.filter((id) => id !== 'sent_on_event_date');
  if (others.length === found.assumptions.length) return found;
  const [first, ...rest] = found.explained;
  switch (source) {
    case 'letter_date':
      return { ...found, assumptions: ['sent_on_letter_date', ...others] };
    case 'told':
      return { ...found, assumptions: ['sent_as_told', ...others] };
    default: {
      if (letterDay === null || letterDay === on || !first)
        return { ...found, assumptions: others };
      const text = `${first.text} Op de brief staat ${dateInWords(letterDay)}; de dag van verzending telt.`;
      return { ...found, explained: [{ ...first, text }, ...rest], assumptions: others };
    }
  }
}
