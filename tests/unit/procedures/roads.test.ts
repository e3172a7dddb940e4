import { describe, expect, it } from 'vitest';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import { fillFromLaw, rowsById } from '../../../shared/features/procedures/law-in-words.ts';
import { roadIds } from '../../../shared/features/procedures/procedure.ts';
import {
  Road,
  type RoadStep,
  type StepDate,
} from '../../../shared/features/procedures/road-schema.ts';

const all = roadIds.map((id) => [id, roads[id]] as const);
const rows = rowsById(lawBook);
const wordsOf = ({ title, text, document, ifMissed, supporter, refer }: RoadStep) => [
  title,
  text,
  document,
  ifMissed,
  supporter,
  refer,
];

function eventsOf(date: StepDate): (string | undefined)[] {
  const fromEvent = (from: { kind: string; event?: string }) => from.event;
  switch (date.kind) {
    case 'named':
      return [date.event];
    case 'earliest':
      return [date.ifEvent, fromEvent(date.after)];
    case 'term':
      return [date.ifEvent, date.unlessEvent, fromEvent(date.from)];
  }
}

describe.each(all)('the road %s', (id, road) => {
  it('fits its schema and has its own id', () => {
    expect(Road.parse(road)).toEqual(road);
    expect(road.id).toBe(id);
  });

  it('names only events and steps that it has', () => {
    const events = new Set(road.events.map((event) => event.id));
    const steps = new Set(road.steps.map((step) => step.id));
    expect(events.size).toBe(road.events.length);
    expect(steps.size).toBe(road.steps.length);
    const named = road.steps.flatMap(({ doneBy, postponedBy, dates }) => [
      ...doneBy,
      ...postponedBy,
      ...dates.flatMap(eventsOf),
    ]);
    expect(named.filter((event) => event !== undefined && !events.has(event))).toEqual([]);
    expect(road.startsWith.filter((event) => !events.has(event))).toEqual([]);
    const after = road.steps.flatMap(({ dates }) =>
      dates.flatMap((date) =>
        date.kind === 'term' && date.from.kind === 'last_day_of' ? date.from.step : [],
      ),
    );
    expect(after.filter((step) => !steps.has(step))).toEqual([]);
  });

  it('says of every step who acts, what comes out, what the supporter does, and its law', () => {
    for (const step of road.steps) {
      expect(step.actorName, step.id).not.toBe('');
      expect(step.document, step.id).not.toBe('');
      expect(step.supporter, step.id).not.toBe('');
      expect(step.law.length, step.id).toBeGreaterThan(0);
      if (step.dates.length > 0 && step.actor === 'inhabitant' && step.doneBy.length > 0) {
        const hasOnlyEarliest = step.dates.every(({ kind }) => kind === 'earliest');
        if (!hasOnlyEarliest) expect(step.ifMissed, step.id).not.toBe('');
      }
    }
  });

  it('names somebody to refer to', () => {
    expect(
      road.steps.some(({ refer }) => refer !== '') || id === 'klacht' || id === 'ombudsman',
    ).toBe(true);
  });

  it('has no term or amount in its words: those come from the law', () => {
    for (const words of road.steps.flatMap(wordsOf)) {
      expect(words).not.toMatch(/\d|€|\b(dagen|weken|week|maand|maanden|euro)\b/i);
    }
  });

  it('never says that it is lost, and promises nothing', () => {
    for (const words of road.steps.flatMap(wordsOf)) {
      expect(words).not.toMatch(
        /kansloos|hopeloos|kansrijk|zinloos|winnen|verlies|zeker gelijk|!/i,
      );
    }
  });

  it('can be filled from the law', () => {
    for (const words of road.steps.flatMap(wordsOf)) {
      expect(fillFromLaw(words, rows)).not.toMatch(/[{}]/);
    }
  });

  it('ends somewhere, or leads to another road', () => {
    const ends = road.events.some((event) => event.ends);
    expect(ends || road.steps.some(({ leadsTo }) => leadsTo.length > 0)).toBe(true);
  });
});
