import type { PlainDate } from '../../primitives/plain-date.ts';
import { citedAs, fillFromLaw, type LawRow, rowsById } from './law-in-words.ts';
import type { RoadStep } from './road-schema.ts';
import type { DateOfStep, RoadState, StepState } from './road-state-schema.ts';
import { type DateSources, datesOfStep } from './step-dates.ts';

/**
 * Where a procedure stands, computed from what was entered (practice 1; Awb 6 to 9): which steps were taken, which one
 * it is at, and the dates that follow. Nothing of it is stored, so a corrected day corrects everything after it.
 */
export function roadState(sources: DateSources & { readonly today: PlainDate }): RoadState {
  const { road, events, today } = sources;
  const rows = rowsById(sources.book);
  const isOver = road.events.some(
    ({ id, ends }) => ends && events.some(({ event }) => event === id),
  );
  const taken = road.steps.map(({ doneBy }) =>
    events.filter(({ event }) => doneBy.includes(event)).sort((a, b) => a.on.localeCompare(b.on)),
  );
  const isDone = (at: number) => (taken[at] ?? []).some(({ on }) => on <= today);
  const lastTaken = road.steps.findLastIndex((step, at) => !step.isOptional && isDone(at));
  const now = isOver ? -1 : road.steps.findIndex((step, at) => at > lastTaken && !step.isOptional);
  const look = (at: number): StepState['look'] => {
    if (isDone(at)) return 'done';
    if (at === now) return 'now';
    if (isOver || (at < lastTaken && !road.steps[at]?.isOptional)) return 'passed';
    return road.steps[at]?.isOptional ? 'optional' : 'ahead';
  };
  return {
    title: road.title,
    isOver,
    steps: road.steps.map((step, at) => {
      const dates = datesOfStep(step, sources);
      return {
        ...inWords(step, rows),
        id: step.id,
        look: look(at),
        actor: step.actor,
        dates,
        happened: taken[at] ?? [],
        isMissed: step.actor === 'inhabitant' && !isDone(at) && !isOver && isBehind(dates, today),
        leadsTo: step.leadsTo,
        conversation: step.conversation,
      };
    }),
  };
}

function inWords(step: RoadStep, rows: ReadonlyMap<string, LawRow>) {
  const fill = (words: string) => fillFromLaw(words, rows);
  return {
    title: step.title,
    text: fill(step.text),
    actorName: step.actorName,
    document: step.document,
    ifMissed: fill(step.ifMissed),
    supporter: fill(step.supporter),
    refer: fill(step.refer),
    law: step.law.flatMap((id) => {
      const row = rows.get(id);
      if (!row) return [];
      return {
        id,
        text: row.text,
        basis: row.sources.map(citedAs).join(', '),
        isVerified: row.sources.every(({ isVerified }) => isVerified),
      };
    }),
  };
}

/** All its last days are over. */
function isBehind(dates: readonly DateOfStep[], today: PlainDate): boolean {
  const days = dates.flatMap((date) =>
    date.kind === 'day' && date.which === 'last' ? date.day : [],
  );
  return days.length > 0 && days.every((day) => day < today);
}
