import { describe, expect, it } from 'vitest';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { calendarOf } from '../../../shared/features/procedures/dates/calendar.ts';
import {
  computeGenericTerm,
  computeTerm,
} from '../../../shared/features/procedures/dates/compute-term.ts';
import type { TermLength } from '../../../shared/features/procedures/schema.ts';
import { addDays } from '../../../shared/primitives/day-arithmetic.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { countByHand, type HandCount, workingDayBefore } from './count-by-hand.ts';

const calendar = calendarOf(lawBook);
const weeks = (count: number, moves = true): HandCount => ({
  days: 7 * count,
  months: 0,
  direction: 'forward',
  moves,
  needsTwoWorkingDays: false,
});
const daysBefore: HandCount = { ...weeks(0), days: 10, direction: 'backward' };

/** What each term of the law book is, typed once more from the articles. */
const byHand: Readonly<Record<string, HandCount>> = {
  bezwaar: weeks(6),
  beroep: weeks(6),
  hoger_beroep: weeks(6),
  bezwaar_vreemdelingen: weeks(4),
  bezwaar_per_post_ontvangst: weeks(1, false),
  beslissing_op_bezwaar: weeks(6),
  beslissing_op_bezwaar_met_commissie: weeks(12),
  beslissing_op_bezwaar_wlz: weeks(21, false),
  stukken_hoorzitting: daysBefore,
  stukken_zitting: daysBefore,
  wmo_persoonlijk_plan: { ...weeks(1), needsTwoWorkingDays: true },
  wmo_onderzoek: weeks(6),
  wmo_beschikking: weeks(2),
  aanvraag_awb: weeks(8),
  ciz_aanvraag: weeks(6),
  inburgering_pip: weeks(10),
  klacht: weeks(6),
  klacht_met_commissie: weeks(10),
  griffierecht: weeks(4),
  ingebrekestelling: weeks(2),
  griffierecht_voorlopige_voorziening: weeks(2),
  naar_ombudsman: { ...weeks(0, false), months: 12 },
  wlz_persoonlijk_plan: { ...weeks(1), needsTwoWorkingDays: true },
  wlz_zorgplan: weeks(6),
  jeugd_plan_maken: weeks(6),
  pw_zoektermijn: weeks(4, false),
  pw_voorschot: weeks(4),
  skgz_heroverweging: weeks(6, false),
  skgz_na_heroverweging: { ...weeks(0, false), months: 12 },
  skgz_na_ombudsman: { ...weeks(0, false), days: 90 },
  inburgeringstermijn: { ...weeks(0, false), months: 36 },
  inburgering_verlenging: weeks(8),
  wgs_eerste_gesprek: weeks(4),
  wgs_besluit: weeks(8),
  wkkgz_klacht: weeks(6, false),
  wgs_spoedgesprek: { ...weeks(0), workingDays: 3 },
  ciz_aanvraag_instelling: weeks(2),
  jeugd_plan_op_papier: { ...weeks(2), needsTwoWorkingDays: true },
  jeugd_na_verhuizen: { ...weeks(0, false), months: 12 },
  buiten_behandeling: weeks(4),
  pw_betaling_stil: weeks(8),
  inburgering_pip_na_informatie: weeks(2),
  inburgering_wisselen: { ...weeks(0, false), months: 18 },
  klacht_niet_te_oud: { ...weeks(0, false), months: 12 },
  klacht_niet_behandeld_bericht: weeks(4),
  ter_inzage_hoorzitting: { ...weeks(1, false), direction: 'at_least_before' },
  uitnodiging_zitting_termijn: { ...weeks(3, false), direction: 'at_least_before' },
  getuigen_zitting: { ...weeks(0, false), days: 10, direction: 'at_least_before' },
  stukken_voorlopige_voorziening: { ...daysBefore, days: 1 },
  dossier_rechtbank: weeks(4),
  verzet: weeks(6),
  schade_eerst_vragen: weeks(8),
  asiel_een_week: weeks(1),
  asiel_twee_weken: weeks(2),
  overdrachtsbesluit: weeks(1),
  beslissing_op_bezwaar_vreemdelingen: weeks(19, false),
  bezwaar_ziektewet: weeks(2),
  bezwaar_belasting: weeks(6),
  beslissing_op_bezwaar_wia: weeks(13, false),
  beslissing_op_bezwaar_wia_arts: weeks(17, false),
  beslissing_op_bezwaar_wia_arts_langst: weeks(21, false),
};

/** Terms of other lengths: the borders of Atw 2 and 4, and months that end differently. */
const generic: readonly (readonly [TermLength, HandCount])[] = [
  ...[1, 2, 3, 4, 5, 90, 91].map((length): readonly [TermLength, HandCount] => [
    { length, unit: 'days', direction: 'forward' },
    { ...weeks(0), days: length, moves: length <= 90, needsTwoWorkingDays: length >= 3 },
  ]),
  ...[1, 12, 13].map((length): readonly [TermLength, HandCount] => [
    { length, unit: 'weeks', direction: 'forward' },
    weeks(length, length <= 12),
  ]),
  ...[1, 3, 4].map((length): readonly [TermLength, HandCount] => [
    { length, unit: 'months', direction: 'forward' },
    { ...weeks(0), months: length, moves: length <= 3 },
  ]),
  ...[1, 2, 7, 10, 28].map((length): readonly [TermLength, HandCount] => [
    { length, unit: 'days', direction: 'backward' },
    { ...daysBefore, days: length },
  ]),
  [
    { length: 2, unit: 'weeks', direction: 'backward' },
    { ...daysBefore, days: 14 },
  ],
  [
    { length: 1, unit: 'months', direction: 'backward' },
    { ...daysBefore, days: 0, months: 1 },
  ],
];

const everyDay: PlainDate[] = [];
for (let day = PlainDate.parse('2020-01-01'); day <= '2032-12-31'; day = addDays(day, 1)) {
  everyDay.push(day);
}

describe('every day from 2020 to 2032', () => {
  it('has a second count for every term of the law book', () => {
    expect(lawBook.terms.map(({ id }) => id).sort()).toEqual(Object.keys(byHand).sort());
    expect(everyDay).toHaveLength(4749);
  });

  it.each(Object.entries(byHand))('%s ends where walking the calendar ends', (termId, hand) => {
    const differences = everyDay.filter((eventDate) => {
      const computed = computeTerm({ termId, eventDate }, { book: lawBook, calendar });
      if (!computed.ok) return true;
      const { lastDay, lastSafeDay } = computed.value;
      const expected = countByHand(hand, eventDate);
      const isSafe = lastSafeDay === null || lastSafeDay === workingDayBefore(expected);
      return lastDay !== expected || !isSafe;
    });
    expect(differences).toEqual([]);
  });

  it.each(generic)(
    '$length $unit $direction end where walking the calendar ends',
    (counting, hand) => {
      const differences = everyDay.filter((eventDate) => {
        const computed = computeGenericTerm(
          { ...counting, isStatutory: true, eventDate },
          calendar,
        );
        return !computed.ok || computed.value.lastDay !== countByHand(hand, eventDate);
      });
      expect(differences).toEqual([]);
    },
  );
});
