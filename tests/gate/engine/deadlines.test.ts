import { describe, expect, it } from 'vitest';
import { answerDeadline } from '../../../main/cli/engine/deadlines.ts';

describe('a question for a date on the command line', () => {
  it('is answered with the day, the safe day, the steps, the articles and what was taken for granted', () => {
    expect(answerDeadline({ id: 1, term: 'bezwaar', event_date: '2026-10-10' })).toEqual({
      id: 1,
      last_day: '2026-11-23',
      last_safe_day: '2026-11-20',
      steps: [
        'De dag van verzending is zaterdag 10 oktober 2026. Die dag telt niet mee.',
        'De termijn is 6 weken. Geteld vanaf de dag erna eindigt die op zaterdag 21 november 2026.',
        'Zaterdag 21 november 2026 valt in het weekend. De termijn schuift door naar de dag erna.',
        'Zondag 22 november 2026 valt in het weekend. De termijn schuift door naar de dag erna.',
        'De laatste dag is maandag 23 november 2026.',
        'De laatste veilige dag is vrijdag 20 november 2026: de laatste werkdag daarvoor.',
      ],
      basis: ['Awb 6:7', 'Awb 6:8 lid 1', 'Atw 1 lid 1'],
      assumptions: ['sent_on_event_date'],
    });
  });

  it('has no safe day where the authority is the one that must act', () => {
    const question = { id: 'a', term: 'beslissing_op_bezwaar', bezwaar_last_day: '2026-11-17' };
    expect(answerDeadline({ ...question, weeks: 6 })).toMatchObject({
      last_day: '2026-12-29',
      last_safe_day: null,
    });
    expect(answerDeadline({ ...question, weeks: 12 })).toMatchObject({ last_day: '2027-02-09' });
  });

  it('says where the decree of a year is not known', () => {
    const inYear = (year: number) =>
      answerDeadline({ term: 'bezwaar', event_date: `${year}-03-01` }) as { assumptions: string[] };
    expect(inYear(2028).assumptions).not.toContain('equated_days_unknown');
    expect(inYear(2029).assumptions).toContain('equated_days_unknown');
    expect(inYear(2021).assumptions).toContain('equated_days_unknown');
  });

  it.each([
    [{ term: 'bezwaar', event_date: '2026-02-30' }, 'impossible_date'],
    [{ term: 'bezwaar', event_date: '31-03-2026' }, 'impossible_date'],
    [{ term: 'bezwaar', event_date: 20260331 }, 'impossible_date'],
    [{ term: 'bezwaar' }, 'missing_date'],
    [{ term: 'bezwaar', event_date: '1993-12-31' }, 'date_too_early'],
    [{ term: 'beslissing_op_bezwaar', bezwaar_last_day: '2026-11-17' }, 'invalid_weeks'],
    [{ term: 'constructor', event_date: '2026-01-01' }, 'unknown_term'],
    [{ term: 'verjaardag' }, 'unknown_term'],
    [{ term: 'generic', event_date: '2026-01-01' }, 'invalid_direction'],
    [{ ...generic(), length: 0 }, 'invalid_length'],
    [{ ...generic(), length: 1.5 }, 'invalid_length'],
    [{ ...generic(), unit: 'years' }, 'invalid_length'],
    [{ ...generic(), statutory: 'ja' }, 'invalid_statutory'],
    [{ ...generic(), length: 1_000_000 }, 'term_too_long'],
    [{}, 'invalid_request'],
    [[], 'invalid_request'],
    ['bezwaar', 'invalid_request'],
    [null, 'invalid_request'],
  ])('%j is refused with a code, and a sentence', (question, code) => {
    expect(answerDeadline(question)).toMatchObject({
      error: { code, message: expect.stringMatching(/^[A-Z].*\.$/) },
    });
  });

  it('takes the term of a letter literally', () => {
    const inLaw = answerDeadline({ ...generic(), length: 2, event_date: '2026-12-11' });
    const inLetter = answerDeadline({
      ...generic(),
      length: 2,
      event_date: '2026-12-11',
      statutory: false,
    });
    expect(inLaw).toMatchObject({ last_day: '2026-12-28' });
    expect(inLetter).toMatchObject({
      last_day: '2026-12-25',
      assumptions: ['literal_term_of_letter'],
    });
  });
});

function generic() {
  const counting = { length: 6, unit: 'weeks', direction: 'forward', statutory: true };
  return { term: 'generic', event_date: '2026-03-31', ...counting };
}
