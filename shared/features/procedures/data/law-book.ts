import type { LawBook } from '../schema.ts';
import { equatedYears } from './equated-days.ts';
import { holidays } from './holidays.ts';
import { terms } from './terms.ts';

/** The law as Naast comes with it. */
export const lawBook: LawBook = {
  holidays: [...holidays],
  equatedYears: [...equatedYears],
  terms: [...terms],
};
