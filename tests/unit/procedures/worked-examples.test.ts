import { describe, expect, it } from 'vitest';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { calendarOf } from '../../../shared/features/procedures/dates/calendar.ts';
import {
  computeGenericTerm,
  computeTerm,
} from '../../../shared/features/procedures/dates/compute-term.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const calendar = calendarOf(lawBook);

function lastDay(termId: string, eventDate: string): string {
  const computed = computeTerm(
    { termId, eventDate: PlainDate.parse(eventDate) },
    { book: lawBook, calendar },
  );
  return computed.ok ? computed.value.lastDay : computed.error;
}

/** The worked examples of the fact file; their outcomes were entered by hand there. */
describe('the worked examples', () => {
  it.each([
    ['E01', 'bezwaar', '2026-10-06', '2026-11-17'],
    ['E02', 'bezwaar', '2026-10-10', '2026-11-23'],
    ['E03', 'bezwaar', '2026-11-13', '2026-12-28'],
    ['E04', 'bezwaar', '2026-11-20', '2027-01-04'],
    ['E05', 'bezwaar', '2025-11-20', '2026-01-05'],
    ['E06', 'bezwaar', '2026-02-20', '2026-04-07'],
    ['E07', 'bezwaar', '2026-04-02', '2026-05-18'],
    ['E08', 'bezwaar', '2026-03-24', '2026-05-06'],
    ['E09', 'bezwaar', '2025-03-15', '2025-04-28'],
    ['E10', 'bezwaar', '2027-03-15', '2027-04-26'],
    ['E11', 'bezwaar', '2024-01-18', '2024-02-29'],
    ['E12', 'bezwaar', '2026-11-19', '2026-12-31'],
    ['E13', 'bezwaar_per_post_ontvangst', '2026-11-23', '2026-11-30'],
    ['E14', 'beslissing_op_bezwaar', '2026-11-17', '2026-12-29'],
    ['E14, with a committee', 'beslissing_op_bezwaar_met_commissie', '2026-11-17', '2027-02-09'],
    ['E15', 'stukken_hoorzitting', '2026-12-15', '2026-12-04'],
    ['E16, plan', 'wmo_persoonlijk_plan', '2026-11-16', '2026-11-23'],
    ['E16, investigation', 'wmo_onderzoek', '2026-11-16', '2026-12-28'],
    ['E17', 'wmo_beschikking', '2026-12-11', '2026-12-28'],
    ['E18', 'aanvraag_awb', '2026-11-09', '2027-01-04'],
    ['E19', 'ciz_aanvraag', '2026-04-13', '2026-05-26'],
    ['E20', 'beslissing_op_bezwaar_wlz', '2026-11-02', '2027-03-29'],
    ['E21', 'bezwaar_vreemdelingen', '2026-11-27', '2026-12-28'],
    ['E22', 'inburgering_pip', '2026-10-16', '2026-12-28'],
    ['E23', 'hoger_beroep', '2027-03-25', '2027-05-10'],
    ['E24', 'klacht', '2026-11-02', '2026-12-14'],
    ['E24, with a committee', 'klacht_met_commissie', '2026-11-02', '2027-01-11'],
  ])('%s: %s from %s ends on %s', (_, termId, eventDate, expected) => {
    expect(lastDay(termId, eventDate)).toBe(expected);
  });

  it('E25: a term of three days over Christmas gets two working days', () => {
    const computed = computeGenericTerm(
      {
        length: 3,
        unit: 'days',
        direction: 'forward',
        isStatutory: true,
        eventDate: PlainDate.parse('2026-12-24'),
      },
      calendar,
    );
    expect(computed).toMatchObject({ ok: true, value: { lastDay: '2026-12-29' } });
    expect(computed.ok && computed.value.steps).toMatchInlineSnapshot(`
      [
        "De dag van de gebeurtenis is donderdag 24 december 2026. Die dag telt niet mee.",
        "De termijn is 3 dagen. Geteld vanaf de dag erna eindigt die op zondag 27 december 2026.",
        "Zondag 27 december 2026 valt in het weekend. De termijn schuift door naar de dag erna.",
        "In een termijn van drie dagen of meer moeten minstens twee werkdagen zitten. Daarom wordt de termijn langer.",
        "De laatste dag is dinsdag 29 december 2026.",
        "De laatste veilige dag is maandag 28 december 2026: de laatste werkdag daarvoor.",
      ]
    `);
  });
});
