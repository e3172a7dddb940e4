import { dayIn } from '../../../primitives/day-arithmetic.ts';
import type { PlainDate } from '../../../primitives/plain-date.ts';

/** Easter Sunday of a year, by the Gregorian rule in the form Meeus, Jones and Butcher gave it. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return dayIn(year, Math.floor(days / 31), (days % 31) + 1);
}
