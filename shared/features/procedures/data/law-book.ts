import { PlainDate } from '../../../primitives/plain-date.ts';
import type { LawBook } from '../schema.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { courtTerms } from './court-terms.ts';
import { durations } from './durations.ts';
import { equatedYears } from './equated-days.ts';
import { exceptionTerms } from './exception-terms.ts';
import { holidays } from './holidays.ts';
import { roadTerms } from './road-terms.ts';
import { rules } from './rules/index.ts';
import { supportTerms } from './support-terms.ts';
import { terms } from './terms.ts';

/** The law as Naast comes with it. */
export const lawBook: LawBook = {
  version: 1,
  madeOn: PlainDate.parse('2026-11-21'),
  holidays: [...holidays],
  equatedYears: [...equatedYears],
  terms: [...terms, ...roadTerms, ...supportTerms, ...courtTerms, ...exceptionTerms],
  durations: [...durations],
  amounts: [...amounts],
  addresses: [...addresses],
  rules: [...rules],
};
