import { PlainDate } from '../../../primitives/plain-date.ts';
import type { LawBook } from '../schema.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { equatedYears } from './equated-days.ts';
import { holidays } from './holidays.ts';
import { roadTerms } from './road-terms.ts';
import { rules } from './rules/index.ts';
import { terms } from './terms.ts';

/** The law as Naast comes with it. */
export const lawBook: LawBook = {
  version: 1,
  madeOn: PlainDate.parse('2026-11-21'),
  holidays: [...holidays],
  equatedYears: [...equatedYears],
  terms: [...terms, ...roadTerms],
  amounts: [...amounts],
  addresses: [...addresses],
  rules: [...rules],
};
