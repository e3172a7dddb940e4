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

  it('goes by the letter that was entered last when the decision is put off again', () => {
    const twice = stepsOf(
      'bezwaar',
      '2027-02-01',
      sent,
      ['decision_adjourned', '2027-01-25', { namedDay: '2027-05-12' }],
      ['decision_suspended', '2027-01-29', { namedDay: '2027-06-09' }],
    );
    expect(daysOf(twice.get('new_decision'))).toEqual(['2027-06-09']);
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

  it('debts: in great danger the conversation comes within three working days (Wgs 4)', () => {
    const asked: Entered = ['asked', '2026-11-26'];
    expect(daysOf(stepsOf('schuldhulp', '2026-11-26', asked).get('talk'))).toEqual(['2026-12-24']);
    const urgent = stepsOf('schuldhulp', '2026-11-26', asked, ['urgent', '2026-11-26']);
    expect(daysOf(urgent.get('talk'))).toEqual(['2026-12-01']);
  });

  it('the papers lie open a week before the hearing, and nobody is late for looking at them', () => {
    const steps = stepsOf(
      'bezwaar',
      '2026-12-20',
      ['decision_sent', '2026-10-06'],
      ['hearing', '2026-12-15'],
    );
    expect(steps.get('inspection')?.dates).toMatchObject([{ which: 'by', day: '2026-12-08' }]);
  });

  it('the CIZ decides sooner about somebody who lives in an institution', () => {
    const applied: Entered = ['applied', '2026-12-11'];
    expect(daysOf(stepsOf('wlz', '2026-12-12', applied).get('decision'))).toEqual(['2027-01-22']);
    const inside = stepsOf('wlz', '2026-12-12', applied, ['stays_in_institution', '2020-01-01']);
    expect(daysOf(inside.get('decision'))).toEqual(['2026-12-28']);
  });

  it('UWV: two weeks to object about being able to work, and longer to decide about the WIA', () => {
    const sick = stepsOf('bezwaar_ziektewet', '2026-11-26', ['decision_sent', '2026-11-12']);
    expect(daysOf(sick.get('objection'))).toEqual(['2026-11-26']);
    const wia = stepsOf('bezwaar_wia', '2026-11-26', ['decision_sent', '2026-11-16']);
    expect(daysOf(wia.get('objection'))).toEqual(['2026-12-28']);
    // 13, 17 and 21 weeks on, none of which moves.
    expect(daysOf(wia.get('new_decision'))).toEqual(['2027-03-29', '2027-04-26', '2027-05-24']);
  });

  it('inburgering waits for a move and for what others have to tell', () => {
    const notified: Entered = ['notified', '2026-10-16'];
    const moved: Entered = ['moved', '2026-11-02'];
    const told: Entered = ['information_arrived', '2027-01-05'];
    const plan = (...more: Entered[]) =>
      daysOf(stepsOf('inburgering', '2026-11-03', notified, ...more).get('plan'));
    expect(plan()).toEqual(['2026-12-28']);
    expect(plan(moved)).toEqual(['2027-01-11']);
    expect(plan(told)).toEqual(['2026-12-28', '2027-01-19']);
  });

  it('youth help: the plan comes on paper when it is asked for', () => {
    const steps = stepsOf(
      'jeugd',
      '2026-11-26',
      ['asked', '2026-10-01'],
      ['help_plan_asked', '2026-11-01'],
    );
    expect(daysOf(steps.get('help_plan'))).toEqual(['2026-11-16']);
  });

  it('a complaint can be left aside after a year, and may still be made', () => {
    const steps = stepsOf('klacht', '2026-11-26', ['happened', '2025-11-20']);
    expect(daysOf(steps.get('complain'))).toEqual(['2026-11-20']);
    expect(steps.get('complain')).toMatchObject({ isMissed: true, look: 'now' });
    expect(steps.get('complain')?.ifMissed).toMatch(/Vraag toch/);
  });

  it('the court: the name of a witness, and opposition to a ruling without a session', () => {
    const steps = stepsOf(
      'beroep',
      '2026-11-26',
      ['decision_sent', '2026-08-03'],
      ['session', '2026-12-15'],
      ['ruled_without_session', '2026-11-13'],
    );
    expect(daysOf(steps.get('papers'))).toEqual(['2026-12-04', '2026-12-05']);
    expect(daysOf(steps.get('opposition'))).toEqual(['2026-12-28']);
    expect(steps.get('session')?.dates).toMatchObject([{ which: 'by', day: '2026-11-24' }]);
  });

  it('asylum counts the shortest time, the ordinary decision four weeks', () => {
    const asylum = stepsOf('verblijf', '2026-11-26', ['asylum_decision_sent', '2026-11-19']);
    expect(daysOf(asylum.get('lawyer'))).toEqual(['2026-11-26', '2026-12-03']);
    const transfer = stepsOf('verblijf', '2026-11-26', ['transfer_decision_sent', '2026-11-19']);
    expect(daysOf(transfer.get('lawyer'))).toEqual(['2026-11-26']);
    expect(asylum.get('decision')?.look).toBe('done');
  });

  it('residence has a day and a lawyer; family law no computed day', () => {
    const residence = stepsOf('verblijf', '2026-11-28', ['decision_sent', '2026-11-27']);
    expect(daysOf(residence.get('lawyer'))).toEqual(['2026-12-28']);
    const family = stepsOf('familierecht', '2026-11-28', ['decision_sent', '2026-11-27']);
    expect(daysOf(family.get('lawyer'))).toEqual(['letter_without_day']);
  });
});
