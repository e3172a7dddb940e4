/** A question for a date and its answer, counted by hand from the articles with a calendar at hand, never by the engine. */
export type ByHand = readonly [
  question: Readonly<Record<string, unknown>>,
  lastDay: string,
  lastSafeDay: string | null,
  assumption?: string,
];

const of = (term: string, event_date: string) => ({ term, event_date });
const objectionEnded = (term: string, bezwaar_last_day: string, weeks?: number) => ({
  term,
  bezwaar_last_day,
  weeks,
});
type Unit = 'days' | 'weeks' | 'months';
const given = (length: number, unit: Unit, event_date: string) => ({
  term: 'generic',
  event_date,
  length,
  unit,
  direction: 'forward',
  statutory: true,
});
const back = (length: number, unit: Unit, event_date: string) => ({
  ...given(length, unit, event_date),
  direction: 'backward',
});
const inLetter = (length: number, unit: Unit, event_date: string) => ({
  ...given(length, unit, event_date),
  statutory: false,
});
const shorterMonth = 'month_has_no_such_day';
const noDecree = 'equated_days_unknown';
const literal = 'literal_term_of_letter';

export const byHand: readonly ByHand[] = [
  [of('bezwaar', '2026-01-05'), '2026-02-16', '2026-02-13', 'sent_on_event_date'],
  [of('bezwaar', '2026-03-15'), '2026-04-28', '2026-04-24'],
  [of('bezwaar', '2026-03-16'), '2026-04-28', '2026-04-24'],
  [of('bezwaar', '2027-03-16'), '2027-04-28', '2027-04-26'],
  [of('bezwaar', '2028-01-18'), '2028-02-29', '2028-02-28'],
  [of('bezwaar', '2028-03-17'), '2028-05-01', '2028-04-26'],
  [of('beroep', '2025-04-17'), '2025-06-02', '2025-05-28'],
  [of('beroep', '2024-03-28'), '2024-05-13', '2024-05-08'],
  [of('hoger_beroep', '2029-03-29'), '2029-05-11', '2029-05-09', noDecree],
  [of('hoger_beroep', '2030-11-14'), '2030-12-27', '2030-12-24', noDecree],
  [of('bezwaar_vreemdelingen', '2026-04-02'), '2026-04-30', '2026-04-29'],
  [of('bezwaar_vreemdelingen', '2026-03-30'), '2026-04-28', '2026-04-24'],
  [of('bezwaar_per_post_ontvangst', '2026-12-18'), '2026-12-25', '2026-12-24'],
  [objectionEnded('beslissing_op_bezwaar', '2026-03-23', 6), '2026-05-04', null],
  [objectionEnded('beslissing_op_bezwaar', '2026-03-02', 12), '2026-05-26', null],
  [objectionEnded('beslissing_op_bezwaar_wlz', '2026-10-26'), '2027-03-22', null],
  [objectionEnded('beslissing_op_bezwaar_wlz', '2027-08-07'), '2028-01-01', null],
  [of('stukken_hoorzitting', '2027-01-05'), '2026-12-25', '2026-12-24'],
  [of('stukken_zitting', '2024-03-11'), '2024-02-29', '2024-02-28'],
  [of('wmo_persoonlijk_plan', '2026-12-18'), '2026-12-28', '2026-12-24'],
  [of('wmo_persoonlijk_plan', '2026-12-24'), '2026-12-31', '2026-12-30'],
  [of('wmo_onderzoek', '2026-11-19'), '2026-12-31', null],
  [of('wmo_beschikking', '2025-12-18'), '2026-01-05', null],
  [of('aanvraag_awb', '2026-10-30'), '2026-12-28', null],
  [of('ciz_aanvraag', '2026-02-23'), '2026-04-07', null],
  [of('inburgering_pip', '2026-02-16'), '2026-04-28', null],
  [of('klacht', '2026-04-13'), '2026-05-26', null],
  [of('klacht_met_commissie', '2026-03-16'), '2026-05-26', null],
  [of('griffierecht', '2026-04-07'), '2026-05-06', '2026-05-04'],
  [of('ingebrekestelling', '2026-12-11'), '2026-12-28', null],
  [of('wgs_spoedgesprek', '2026-12-23'), '2026-12-29', null],
  [of('ter_inzage_hoorzitting', '2026-12-15'), '2026-12-08', null],
  [of('bezwaar_ziektewet', '2026-12-11'), '2026-12-28', '2026-12-24'],
  [of('asiel_een_week', '2026-12-25'), '2027-01-04', '2026-12-31'],

  // Exactly 90 days, 12 weeks and 3 months still move; one more does not (Atw 4).
  [given(90, 'days', '2026-09-26'), '2026-12-28', '2026-12-24'],
  [given(91, 'days', '2026-09-25'), '2026-12-25', '2026-12-24'],
  [given(12, 'weeks', '2026-10-02'), '2026-12-28', '2026-12-24'],
  [given(13, 'weeks', '2026-09-25'), '2026-12-25', '2026-12-24'],
  [given(3, 'months', '2026-09-25'), '2026-12-28', '2026-12-24'],
  [given(4, 'months', '2026-08-25'), '2026-12-25', '2026-12-24'],
  // Months that are shorter.
  [given(1, 'months', '2026-01-31'), '2026-03-02', '2026-02-27', shorterMonth],
  [given(1, 'months', '2024-01-31'), '2024-02-29', '2024-02-28', shorterMonth],
  // Two working days in a term of three days or more (Atw 2), and not in a shorter one.
  [given(3, 'days', '2026-12-24'), '2026-12-29', '2026-12-28'],
  [given(3, 'days', '2026-04-02'), '2026-04-08', '2026-04-07'],
  [given(3, 'days', '2026-05-13'), '2026-05-19', '2026-05-18'],
  [given(2, 'days', '2026-12-24'), '2026-12-28', '2026-12-24'],
  [given(1, 'days', '2026-12-24'), '2026-12-28', '2026-12-24'],
  // Decreed days, King's Day on a Saturday, and years without a decree.
  [given(2, 'weeks', '2023-04-14'), '2023-05-01', '2023-04-26'],
  [given(30, 'days', '2025-03-27'), '2025-04-28', '2025-04-25'],
  [given(1, 'weeks', '2021-12-25'), '2022-01-03', '2021-12-31', noDecree],
  // Counted back: whole days between, and never moved (Atw 1 lid 2).
  [back(10, 'days', '2026-12-15'), '2026-12-04', '2026-12-03'],
  [back(1, 'days', '2026-12-28'), '2026-12-26', '2026-12-24'],
  [back(2, 'weeks', '2026-12-15'), '2026-11-30', '2026-11-27'],
  [back(1, 'months', '2026-03-31'), '2026-02-27', '2026-02-26', shorterMonth],
  // What a letter sets is taken as it stands.
  [inLetter(2, 'weeks', '2026-12-11'), '2026-12-25', '2026-12-24', literal],
  [inLetter(3, 'days', '2026-12-24'), '2026-12-27', '2026-12-24', literal],
  [inLetter(1, 'months', '2026-11-26'), '2026-12-26', '2026-12-24', literal],
  [{ ...back(10, 'days', '2026-12-15'), statutory: false }, '2026-12-04', '2026-12-03', literal],
  // A field that a term does not use is ignored.
  [{ ...of('bezwaar', '2026-01-05'), weeks: 'veel', unit: 9 }, '2026-02-16', '2026-02-13'],
];

/** Lines that must be refused, each with a code; as they are typed, broken JSON and all. */
export const refusedByHand: readonly (readonly [line: string, code: string])[] = [
  ['{"term":"bezwaar"', 'not_json'],
  ['', 'not_json'],
  ['null', 'invalid_request'],
  ['"bezwaar"', 'invalid_request'],
  ['[{"term":"bezwaar","event_date":"2026-01-05"}]', 'invalid_request'],
  ['{"id":1}', 'invalid_request'],
  ['{"term":["bezwaar"],"event_date":"2026-01-05"}', 'invalid_request'],
  ['{"term":"Bezwaar","event_date":"2026-01-05"}', 'unknown_term'],
  ['{"term":"__proto__","event_date":"2026-01-05"}', 'unknown_term'],
  ['{"term":"verdaging_bezwaar","event_date":"2026-01-05"}', 'not_computable'],
  ['{"term":"bezwaar"}', 'missing_date'],
  ['{"term":"bezwaar","event_date":null}', 'missing_date'],
  ['{"term":"bezwaar","event_date":"2026-02-29"}', 'impossible_date'],
  ['{"term":"bezwaar","event_date":"2100-02-29"}', 'impossible_date'],
  ['{"term":"bezwaar","event_date":"2026-13-01"}', 'impossible_date'],
  ['{"term":"bezwaar","event_date":"2026-00-10"}', 'impossible_date'],
  ['{"term":"bezwaar","event_date":"2026-1-5"}', 'impossible_date'],
  ['{"term":"bezwaar","event_date":"2026-01-05T10:00:00Z"}', 'impossible_date'],
  ['{"term":"bezwaar","event_date":{"y":2026}}', 'impossible_date'],
  ['{"term":"bezwaar","event_date":"1993-12-31"}', 'date_too_early'],
  ['{"term":"bezwaar","event_date":"9999-12-31"}', 'date_too_late'],
  ['{"term":"beslissing_op_bezwaar","bezwaar_last_day":"2026-11-17"}', 'invalid_weeks'],
  ['{"term":"beslissing_op_bezwaar","bezwaar_last_day":"2026-11-17","weeks":8}', 'invalid_weeks'],
  ['{"term":"beslissing_op_bezwaar","event_date":"2026-11-17","weeks":6}', 'missing_date'],
  [generic('"length":0'), 'invalid_length'],
  [generic('"length":-6'), 'invalid_length'],
  [generic('"length":1.5'), 'invalid_length'],
  [generic('"length":"6"'), 'invalid_length'],
  [generic('"length":1e300'), 'invalid_length'],
  [generic('"unit":"years"'), 'invalid_length'],
  [generic('"unit":"working_days"'), 'invalid_length'],
  [generic('"direction":"at_least_before"'), 'invalid_direction'],
  [generic('"direction":null'), 'invalid_direction'],
  [generic('"statutory":"true"'), 'invalid_statutory'],
  [generic('"length":9007199254740991'), 'term_too_long'],
];

/** A generic question of which one field is spoiled; the last of two fields of a name counts. */
function generic(spoiled: string): string {
  const whole =
    '"term":"generic","event_date":"2026-03-31","length":6,"unit":"weeks","direction":"forward","statutory":true';
  return `{${whole},${spoiled}}`;
}
