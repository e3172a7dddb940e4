import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../../shared/features/decisions/last-day.ts';
import { objectionOf } from '../../../shared/features/decisions/objection-of.ts';
import { questionsAbout } from '../../../shared/features/decisions/questions-about.ts';
import {
  type DecisionContent,
  emptyDecision,
  type SenderId,
  senderIds,
} from '../../../shared/features/decisions/schema.ts';
import { waysFrom } from '../../../shared/features/decisions/ways-from.ts';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);

/** The decision of the story: dated Monday 23 November, sent Wednesday 25 November 2026. */
const yildiz = (content: Partial<DecisionContent> = {}): DecisionContent => ({
  ...emptyDecision,
  sender: 'gemeente',
  letterDate: day('2026-11-23'),
  sentHow: 'post',
  sentOn: day('2026-11-25'),
  remedy: 'bezwaar',
  ...content,
});

const known = (content: Partial<DecisionContent>) => {
  const lastDay = lastDayOf(yildiz(content), lawBook);
  if (lastDay.kind !== 'known') throw new Error(lastDay.why);
  return lastDay;
};

describe('the last day against a decision', () => {
  it('is six weeks after the day it was sent, with its steps, articles and a safe day', () => {
    const { counts, from, other } = known({});
    expect([from, other]).toEqual(['law', null]);
    expect(counts).toMatchObject({ lastDay: '2027-01-06', lastSafeDay: '2027-01-05' });
    expect(counts.steps[0]?.text).toContain('woensdag 25 november 2026');
    expect(counts.steps.map(({ basis }) => basis).join()).toContain('Awb 6:7');
    expect(counts.assumptions).not.toContain('sent_on_event_date');
  });

  it('is counted from the date on the letter while the sending day is not known, and says so', () => {
    const { counts } = known({ sentOn: null });
    expect(counts.lastDay).toBe('2027-01-04');
    expect(counts.assumptions).toContain('sent_on_event_date');
  });

  it.each([
    ['four weeks in the letter', { kind: 'weeks', weeks: 4 }, '2026-12-23', 'letter', '2027-01-06'],
    ['eight weeks in the letter', { kind: 'weeks', weeks: 8 }, '2027-01-06', 'law', '2027-01-20'],
    ['six weeks in the letter', { kind: 'weeks', weeks: 6 }, '2027-01-06', 'law', null],
    [
      'a day in the letter',
      { kind: 'until', on: day('2027-01-02') },
      '2027-01-02',
      'letter',
      '2027-01-06',
    ],
    [
      'a later day in the letter',
      { kind: 'until', on: day('2027-02-01') },
      '2027-01-06',
      'law',
      '2027-02-01',
    ],
    ['no term in the letter', { kind: 'none' }, '2027-01-06', 'law', null],
  ] as const)('with %s is the earlier of the two', (_, namedTerm, lastDay, from, other) => {
    const found = known({ namedTerm });
    expect([found.counts.lastDay, found.from, found.other]).toEqual([lastDay, from, other]);
  });

  it('gives a letter with a day on Saturday a safe day before the weekend', () => {
    const { counts } = known({ namedTerm: { kind: 'until', on: day('2026-12-26') } });
    expect(counts).toMatchObject({ lastDay: '2026-12-26', lastSafeDay: '2026-12-24' });
  });

  it('counts a tax decision from its own date, unless it was sent after that (AWR 22j)', () => {
    const tax = { sender: 'belastingdienst' } as const;
    expect(known({ ...tax, sentOn: null }).counts.lastDay).toBe('2027-01-04');
    expect(known({ ...tax, letterDate: day('2026-11-28') }).counts.lastDay).toBe('2027-01-11');
    expect(known(tax).counts.lastDay).toBe('2027-01-06');
  });

  it('counts four weeks for the IND, and the shortest time for asylum', () => {
    expect(known({ sender: 'ind' }).counts.lastDay).toBe('2026-12-23');
    expect(known({ sender: 'ind_asiel' }).counts.lastDay).toBe('2026-12-02');
  });

  it('counts two weeks where the UWV says that somebody can work again (ZW 75k)', () => {
    const counts = known({ sender: 'uwv_ziektewet' }).counts;
    expect(counts.lastDay).toBe('2026-12-09');
    expect(known({ sender: 'uwv' }).counts.lastDay).toBe('2027-01-06');
  });

  it.each([
    ['nobody yet', { sender: null }, 'sender_unknown'],
    ['an insurer', { sender: 'zorgverzekeraar' }, 'insurer_has_own_road'],
    [
      'a certified institution',
      { sender: 'gecertificeerde_instelling' },
      'family_law_has_own_road',
    ],
    ['the family judge', { sender: 'rechter_familie' }, 'family_law_has_own_road'],
    ['a letter without dates', { letterDate: null, sentOn: null }, 'no_date_yet'],
    ['a letter from before the law', { sentOn: day('1993-05-01') }, 'date_too_early'],
    ['a year that was typed wrong', { sentOn: day('9026-11-25') }, 'date_too_late'],
  ] as const)('is not guessed for %s', (_, content, why) => {
    const lastDay = lastDayOf(yildiz(content), lawBook);
    expect(lastDay).toEqual({ kind: 'not_known', why });
  });
});

describe('what a decision asks to look at again', () => {
  const asks = (content: Partial<DecisionContent>, today = day('2026-11-30')) => {
    const whole = yildiz(content);
    return questionsAbout(whole, { lastDay: lastDayOf(whole, lawBook), today });
  };

  it('is nothing when everything fits', () => {
    expect(asks({ holds: 'one' })).toEqual([]);
  });

  it.each([
    ['a letter dated after its postmark', { letterDate: day('2026-11-27') }, 'dated_after_sent'],
    ['a day that has still to come', { sentOn: day('2026-12-02') }, 'sent_in_future'],
    ['two decisions in one letter', { holds: 'several' }, 'several_decisions'],
    ['another term in the letter', { namedTerm: { kind: 'weeks', weeks: 4 } }, 'term_differs'],
    ['a letter that names no remedy', { remedy: 'none' }, 'no_remedy'],
    ['a sending day nobody knows', { sentOn: null }, 'sending_day_not_known'],
    ['a sender who is not known', { sender: null }, 'who_sent_it'],
    ['a road that is not ours', { sender: 'ind' }, 'not_by_us'],
  ] as const)('is said of %s', (_, content, question) => {
    expect(asks(content)).toContain(question);
  });

  it('says when the term is over, and only then', () => {
    expect(asks({}, day('2027-01-06'))).not.toContain('term_is_over');
    expect(asks({}, day('2027-01-07'))).toContain('term_is_over');
  });
});

describe('the ways from a decision', () => {
  const notOurs: readonly SenderId[] = [
    'ind',
    'ind_asiel',
    'zorgverzekeraar',
    'gecertificeerde_instelling',
    'rechter_familie',
  ];

  it.each(senderIds)('of %s lead to an objection only where a CO may help with one', (sender) => {
    const ways = waysFrom(yildiz({ sender }));
    expect(ways.includes('object')).toBe(!notOurs.includes(sender));
    expect(ways.includes('refer')).toBe(notOurs.includes(sender));
  });
});

describe('the road an objection begins', () => {
  it('starts from the day of sending, with the day on the letter beside it', () => {
    expect(objectionOf(yildiz({ about: ' vervoer ', senderName: 'Gemeente Rivierveen' }))).toEqual({
      details: { road: 'bezwaar', about: 'vervoer', authority: 'Gemeente Rivierveen' },
      first: {
        event: 'decision_sent',
        on: '2026-11-25',
        source: 'postmark',
        letterDay: '2026-11-23',
        namedDay: null,
        remark: '',
      },
    });
  });

  it('starts from the letter when nothing else is known, and keeps the last day it names', () => {
    const until = { kind: 'until', on: day('2027-01-02') } as const;
    const start = objectionOf(
      yildiz({ about: 'zorg', sender: 'ciz', sentOn: null, namedTerm: until }),
    );
    expect(start).toMatchObject({
      details: { road: 'bezwaar_wlz' },
      first: { on: '2026-11-23', source: 'letter_date', letterDay: null, namedDay: '2027-01-02' },
    });
  });

  it.each([
    ['gemeente', 'bezwaar'],
    ['ciz', 'bezwaar_wlz'],
    ['zorgkantoor', 'bezwaar_wlz'],
    ['uwv_ziektewet', 'bezwaar_ziektewet'],
    ['uwv', 'bezwaar'],
  ] as const)('of %s is %s', (sender, road) => {
    expect(objectionOf(yildiz({ about: 'zorg', sender }))?.details.road).toBe(road);
  });

  it.each([
    ['no day is known', { about: 'vervoer', letterDate: null, sentOn: null }],
    ['nobody said what it is about', { about: ' ' }],
  ])('waits while %s', (_, content) => {
    expect(objectionOf(yildiz(content))).toBeNull();
  });
});
