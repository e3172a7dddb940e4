import { describe, expect, it } from 'vitest';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { calendarOf } from '../../../shared/features/procedures/dates/calendar.ts';
import { computeTerm } from '../../../shared/features/procedures/dates/compute-term.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { examples as until2027 } from './dated-examples-2024-2027.ts';
import { examples as until2030 } from './dated-examples-2028-2030.ts';
import { examples as exceptions } from './dated-examples-exceptions.ts';

const calendar = calendarOf(lawBook);
const all = [...until2027, ...until2030, ...exceptions];

const holidays = [
  'Nieuwjaarsdag',
  'Goede Vrijdag',
  'tweede Paasdag',
  'Koningsdag',
  '5 mei',
  'Hemelvaartsdag',
  'tweede Pinksterdag',
  'eerste Kerstdag',
  'tweede Kerstdag',
];

/** Terms whose end was entered beforehand, so that a change of the engine cannot change what is expected. */
describe('the dated examples of 2024 to 2030', () => {
  it('are more than 150, and meet every holiday', () => {
    expect(all.length).toBeGreaterThan(150);
    for (const holiday of holidays) {
      expect(
        all.some(([meets]) => meets === `on ${holiday}`),
        holiday,
      ).toBe(true);
    }
  });

  it.each(all)('%s: %s from %s ends on %s', (_, termId, eventDate, expected) => {
    const computed = computeTerm(
      { termId, eventDate: PlainDate.parse(eventDate) },
      { book: lawBook, calendar },
    );
    expect(computed.ok && computed.value.lastDay).toBe(expected);
  });
});
