import { PlainDate } from '../../../primitives/plain-date.ts';
import type { EquatedYear } from '../schema.ts';
import { read } from './sources.ts';

/**
 * The days that a royal decree equates with a general holiday (Atw 3 lid 3). Only years whose decree was seen stand here:
 * a year that does not is not known, and no pattern stands in for it.
 */
export const equatedYears: readonly EquatedYear[] = [
  year(2017, '2017-04-28', '2017-05-26'),
  year(2018, '2018-05-11', '2018-12-24', '2018-12-31'),
  year(2019, '2019-05-31', '2019-12-27'),
  year(2023, '2023-04-28', '2023-05-19'),
  year(2024, '2024-05-10', '2024-12-27'),
  year(2025, '2025-05-30'),
  year(2026, '2026-01-02', '2026-05-15'),
  year(2027, '2027-05-07'),
  year(2028, '2028-04-28', '2028-05-26'),
];

function year(number: number, ...days: string[]): EquatedYear {
  return {
    year: number,
    days: days.map((day) => PlainDate.parse(day)),
    source: read('Atw', '3 lid 3'),
  };
}
