import type { RoadEvent, RoadStep, StepDate } from '../../road-schema.ts';

const noNamedDay = { asked: 'no' } as const;

/** Something that has been; what it needs beyond a day is given in `more`. */
export function happening(
  id: string,
  name: string,
  question: string,
  more: Partial<RoadEvent> = {},
): RoadEvent {
  return {
    id,
    name,
    question,
    when: 'past',
    isLetter: false,
    namedDay: noNamedDay,
    ends: false,
    ...more,
  };
}

/** A letter from the authority: the day on it is asked as well as the day it was sent. */
export function letter(
  id: string,
  name: string,
  question: string,
  more: Partial<RoadEvent> = {},
): RoadEvent {
  return happening(id, name, question, { isLetter: true, ...more });
}

/** A step; what it does not name it does not have. */
export function step(
  given: Pick<RoadStep, 'id' | 'title' | 'text' | 'document' | 'supporter' | 'law'> &
    Partial<RoadStep>,
): RoadStep {
  return {
    actor: 'inhabitant',
    actorName: 'u',
    ifMissed: '',
    refer: '',
    dates: [],
    postponedBy: [],
    doneBy: [],
    isOptional: false,
    leadsTo: [],
    conversation: null,
    ...given,
  };
}

/** A term that counts from an event. */
export function termFrom(
  term: string,
  event: string,
  more: Partial<Extract<StepDate, { kind: 'term' }>> = {},
): StepDate {
  return { kind: 'term', term, from: { kind: 'event', event }, certainty: 'sharp', ...more };
}

/** A term that counts from the last day of another step. */
export function termAfter(
  term: string,
  step: string,
  more: Partial<Extract<StepDate, { kind: 'term' }>> = {},
): StepDate {
  return { kind: 'term', term, from: { kind: 'last_day_of', step }, certainty: 'sharp', ...more };
}
