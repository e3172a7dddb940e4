import { describe, expect, it } from 'vitest';
import { importantDates } from '../../../shared/features/procedures/important-dates.ts';
import { Procedure } from '../../../shared/features/procedures/procedure.ts';
import type { StepState } from '../../../shared/features/procedures/road-state-schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { itemId } from '../../support/builders.ts';

const today = PlainDate.parse('2026-03-03');
const procedure = Procedure.parse({
  id: itemId(),
  caseId: itemId(),
  inhabitantId: itemId(),
  inhabitantName: 'mevrouw Yildiz',
  road: 'bezwaar',
  about: 'vervoer',
  authority: '',
  createdAt: '2026-03-03T09:30:00.000Z',
});

function aStep(step: Pick<StepState, 'look' | 'actor'>, ...days: string[]): StepState {
  return {
    id: 'a_step',
    title: 'Een stap',
    text: '',
    actorName: '',
    document: '',
    ifMissed: '',
    supporter: '',
    refer: '',
    law: [],
    happened: [],
    isMissed: false,
    leadsTo: [],
    conversation: null,
    dates: days.map((day) => ({
      kind: 'day',
      which: 'last',
      day: PlainDate.parse(day),
      lastSafeDay: null,
      condition: null,
      explained: [],
      sources: [],
      assumptions: [],
    })),
    ...step,
  };
}

function daysOf(isOver: boolean, ...steps: StepState[]): string[] {
  const road = { title: 'Bezwaar', isOver, steps };
  return importantDates(procedure, road, today).map(({ day }) => day);
}

describe('the dates of a procedure that must not be missed', () => {
  const inhabitant = { look: 'now', actor: 'inhabitant' } as const;
  const authority = { look: 'now', actor: 'authority' } as const;

  it('are none once it is over', () => {
    expect(daysOf(false, aStep(inhabitant, '2026-04-07'))).toEqual(['2026-04-07']);
    expect(daysOf(true, aStep(inhabitant, '2026-04-07'))).toEqual([]);
  });

  it('are none of a step that was taken or passed by', () => {
    for (const look of ['done', 'passed'] as const) {
      expect(daysOf(false, aStep({ ...inhabitant, look }, '2026-04-07')), look).toEqual([]);
    }
  });

  it('are the first that could be the last for an inhabitant', () => {
    expect(daysOf(false, aStep(inhabitant, '2026-04-07', '2026-03-20'))).toEqual(['2026-03-20']);
  });

  it('say that an authority is late only after the last that could be', () => {
    expect(daysOf(false, aStep(authority, '2026-02-20', '2026-03-03'))).toEqual([]);
    expect(daysOf(false, aStep(authority, '2026-03-02', '2026-02-20'))).toEqual(['2026-03-02']);
  });

  it('stand in the order of their days', () => {
    expect(daysOf(false, aStep(inhabitant, '2026-04-07'), aStep(inhabitant, '2026-03-20'))).toEqual(
      ['2026-03-20', '2026-04-07'],
    );
  });
});
