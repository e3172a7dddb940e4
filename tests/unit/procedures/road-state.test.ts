import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import { calendarOf } from '../../../shared/features/procedures/dates/calendar.ts';
import {
  ProcedureEvent,
  type ProcedureEventDetails,
  type RoadId,
} from '../../../shared/features/procedures/procedure.ts';
import { roadState } from '../../../shared/features/procedures/road-state.ts';
import type { StepState } from '../../../shared/features/procedures/road-state-schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const calendar = calendarOf(lawBook);

type Entered = readonly [
  string,
  string,
  Partial<Record<'source' | 'letterDay' | 'namedDay', string>>?,
];

function event([name, on, more = {}]: Entered): ProcedureEvent {
  const details = {
    event: name,
    on,
    source: 'postmark',
    letterDay: null,
    namedDay: null,
    remark: '',
  };
  return ProcedureEvent.parse({
    ...(details as unknown as ProcedureEventDetails),
    ...more,
    id: randomUUID(),
    recordedAt: '2026-11-30T09:30:00.000Z',
  });
}

function stepsOf(road: RoadId, today: string, ...entered: Entered[]): Map<string, StepState> {
  const { steps } = roadState({
    road: roads[road],
    events: entered.map(event),
    book: lawBook,
    calendar,
    today: PlainDate.parse(today),
  });
  return new Map(steps.map((step) => [step.id, step]));
}

const daysOf = (step: StepState | undefined) =>
  step?.dates.map((date) => (date.kind === 'day' ? date.day : date.why));

describe('the road of an objection', () => {
  const sent: Entered = ['decision_sent', '2026-11-25', { letterDay: '2026-11-23' }];

  it('stands at objecting once the decision is there, with the last day and the safe one', () => {
    const steps = stepsOf('bezwaar', '2026-11-30', sent);
    expect(steps.get('decision')?.look).toBe('done');
    const objection = steps.get('objection');
    expect(objection?.look).toBe('now');
    expect(objection?.dates).toMatchObject([{ day: '2027-01-06', lastSafeDay: '2027-01-05' }]);
    expect(objection?.text).toContain('6 weken');
  });

  it('tells beside the day of sending what stands on the letter', () => {
    const [date] = stepsOf('bezwaar', '2026-11-30', sent).get('objection')?.dates ?? [];
    expect(date?.kind === 'day' && date.explained[0]?.text).toContain('23 november 2026');
    expect(date?.kind === 'day' && date.assumptions).toEqual([]);
  });

  it('says what it took for granted when only the letter date is known', () => {
    const known = stepsOf('bezwaar', '2026-11-30', [
      'decision_sent',
      '2026-11-23',
      { source: 'letter_date' },
    ]);
    const [date] = known.get('objection')?.dates ?? [];
    expect(date?.kind === 'day' && date.assumptions).toEqual(['sent_on_letter_date']);
  });

  it('takes the earlier day when the letter names another, and says so', () => {
    const earlier = stepsOf('bezwaar', '2026-11-30', [
      'decision_sent',
      '2026-11-25',
      { namedDay: '2026-12-23' },
    ]);
    expect(earlier.get('objection')?.dates).toMatchObject([
      { day: '2026-12-23', assumptions: ['letter_names_earlier'] },
    ]);
    const later = stepsOf('bezwaar', '2026-11-30', [
      'decision_sent',
      '2026-11-25',
      { namedDay: '2027-01-20' },
    ]);
    expect(later.get('objection')?.dates).toMatchObject([
      { day: '2027-01-06', assumptions: ['letter_names_later'] },
    ]);
  });

  it('counts the decision from the end of the objection term, with and without a committee', () => {
    const steps = stepsOf('bezwaar', '2026-12-10', sent, ['pro_forma_sent', '2026-12-01']);
    expect(daysOf(steps.get('new_decision'))).toEqual(['2027-02-17', '2027-03-31']);
    const named = stepsOf('bezwaar', '2026-12-10', sent, ['committee_named', '2026-12-05']);
    expect(daysOf(named.get('new_decision'))).toEqual(['2027-03-31']);
  });

  it('asks for the reasons by the day the letter names, and computes none', () => {
    const before = stepsOf('bezwaar', '2026-12-10', sent, ['pro_forma_sent', '2026-12-01']);
    expect(before.get('grounds')).toMatchObject({ look: 'now', dates: [] });
    const after = stepsOf(
      'bezwaar',
      '2026-12-10',
      sent,
      ['pro_forma_sent', '2026-12-01'],
      ['repair_letter', '2026-12-08', { namedDay: '2026-12-27' }],
    );
    expect(daysOf(after.get('grounds'))).toEqual(['2026-12-27']);
  });

  it('takes an adjournment by the day it names, and computes nothing without one', () => {
    const put = (namedDay?: string) =>
      stepsOf('bezwaar', '2027-02-01', sent, [
        'decision_adjourned',
        '2027-01-25',
        namedDay === undefined ? {} : { namedDay },
      ]).get('new_decision');
    expect(daysOf(put('2027-05-12'))).toEqual(['2027-05-12']);
    expect(daysOf(put())).toEqual(['postponed_without_day']);
  });

  it('counts papers back from a hearing that lies ahead, and stands at the hearing', () => {
    const steps = stepsOf(
      'bezwaar',
      '2026-12-01',
      sent,
      ['objection_sent', '2026-11-30'],
      ['hearing', '2026-12-15'],
    );
    expect(daysOf(steps.get('hearing_papers'))).toEqual(['2026-12-04']);
    expect(steps.get('hearing')?.look).toBe('now');
  });

  it('says that a day was missed, and what can still be done', () => {
    const objection = stepsOf('bezwaar', '2027-01-07', sent).get('objection');
    expect(objection).toMatchObject({ look: 'now', isMissed: true });
    expect(objection?.ifMissed).toMatch(/toch/);
    expect(stepsOf('bezwaar', '2027-01-06', sent).get('objection')?.isMissed).toBe(false);
  });

  it('is over when the objection is granted', () => {
    const steps = stepsOf(
      'bezwaar',
      '2027-02-10',
      sent,
      ['objection_sent', '2026-12-01'],
      ['granted', '2027-02-09'],
    );
    expect([...steps.values()].map(({ look }) => look)).not.toContain('now');
    expect(steps.get('new_decision')?.look).toBe('done');
  });

  it('corrects every date after it when a day is corrected', () => {
    const wrong = stepsOf('bezwaar', '2026-12-01', ['decision_sent', '2026-11-20']);
    const right = stepsOf('bezwaar', '2026-12-01', ['decision_sent', '2026-11-25']);
    expect(daysOf(wrong.get('objection'))).toEqual(['2027-01-04']);
    expect(daysOf(right.get('new_decision'))).toEqual(['2027-02-17', '2027-03-31']);
  });
});

describe('the other roads', () => {
  it('Wlz objections take 21 weeks, which never move', () => {
    const steps = stepsOf('bezwaar_wlz', '2026-10-01', ['decision_sent', '2026-09-21']);
    expect(daysOf(steps.get('new_decision'))).toEqual(['2027-03-29']);
  });

  it('Wmo counts plan and research from the melding, and the decision from the request', () => {
    const steps = stepsOf(
      'wmo',
      '2026-12-12',
      ['reported', '2026-11-16'],
      ['applied', '2026-12-11'],
    );
    expect(daysOf(steps.get('plan'))).toEqual(['2026-11-23']);
    expect(daysOf(steps.get('research'))).toEqual(['2026-12-28']);
    expect(daysOf(steps.get('decision'))).toEqual(['2026-12-28']);
  });

  it('a notice of being late is not too early from the day after, and the penalty starts around a day', () => {
    const steps = stepsOf(
      'te_laat',
      '2027-01-20',
      ['last_day', '2027-01-04'],
      ['notice_received', '2027-01-06'],
    );
    expect(steps.get('notice')?.dates).toMatchObject([{ which: 'earliest', day: '2027-01-05' }]);
    expect(steps.get('decide_after_all')?.dates).toMatchObject([
      { which: 'around', day: '2027-01-20' },
    ]);
    expect(steps.get('court')?.dates).toMatchObject([{ which: 'earliest', day: '2027-01-21' }]);
  });

  it('a young person searches first only where that was said', () => {
    const reported: Entered = ['reported', '2026-11-02'];
    expect(stepsOf('participatie', '2026-11-03', reported).get('search')?.dates).toEqual([]);
    const young = stepsOf('participatie', '2026-11-03', reported, ['young', '2026-11-02']);
    expect(young.get('search')?.dates).toMatchObject([{ which: 'earliest', day: '2026-12-01' }]);
  });

  it('residence has a day and a lawyer; family law no computed day', () => {
    const residence = stepsOf('verblijf', '2026-11-28', ['decision_sent', '2026-11-27']);
    expect(daysOf(residence.get('lawyer'))).toEqual(['2026-12-28']);
    const family = stepsOf('familierecht', '2026-11-28', ['decision_sent', '2026-11-27']);
    expect(daysOf(family.get('lawyer'))).toEqual(['letter_without_day']);
  });
});
