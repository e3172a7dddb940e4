import { z } from 'zod';
import { PlainDate } from '../../primitives/plain-date.ts';

/** Where a legal fact stands, when it was read there, and whether it was: what was not is shown with "controleer". */
export const LawSource = z.strictObject({
  /** As the law is called for short: `Awb`, `Wmo 2015`. */
  law: z.string().min(1).max(60),
  /** One article, with its paragraph when that matters: `6:7`, `2.3.2 lid 1`. */
  article: z.string().regex(/^\d+[a-z]?([:.]\d+[a-z]?){0,2}( lid \d+)?$/),
  /** The day of the version that was read. */
  version: PlainDate,
  readOn: PlainDate,
  isVerified: z.boolean(),
});
export type LawSource = z.infer<typeof LawSource>;

const month = z.int().min(1).max(12);
const day = z.int().min(1).max(31);

/** A general holiday of the Algemene termijnenwet (Atw 3), as a rule that gives its day in any year. */
export const HolidayRule = z.strictObject({
  id: z.string().min(1),
  /** As it stands in a sentence: `tweede Paasdag`. */
  name: z.string().min(1),
  on: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), month, day }),
    z.strictObject({ kind: z.literal('easter'), daysAfter: z.int() }),
    /** On this day, or the day before when it is a Sunday. */
    z.strictObject({ kind: z.literal('not_on_sunday'), month, day }),
  ]),
  firstYear: z.int().nullable(),
  lastYear: z.int().nullable(),
  source: LawSource,
});
export type HolidayRule = z.infer<typeof HolidayRule>;

/** The days a royal decree equates with holidays in one year (Atw 3 lid 3); the years on file are the ones we know. */
export const EquatedYear = z.strictObject({
  year: z.int(),
  days: z.array(PlainDate),
  source: LawSource,
});
export type EquatedYear = z.infer<typeof EquatedYear>;

export const TermUnit = z.enum(['days', 'weeks', 'months']);
export type TermUnit = z.infer<typeof TermUnit>;

/** How a term is counted. */
export const TermLength = z.strictObject({
  length: z.int().positive(),
  unit: TermUnit,
  /** `backward`: up to so many days, weeks or months before the event. */
  direction: z.enum(['forward', 'backward']),
});
export type TermLength = z.infer<typeof TermLength>;

/** A term in law. */
export const TermRule = z.strictObject({
  id: z.string().min(1),
  /** `bezwaar maken`: what must be done within it. */
  name: z.string().min(1),
  /** The day it is counted from, in a sentence: `het besluit is verzonden`. */
  event: z.string().min(1),
  /** The same day as a noun: `de dag van verzending`. */
  eventDay: z.string().min(1),
  counting: TermLength,
  /**
   * `atw`: moves over free days as the Algemene termijnenwet says. `own_count`: its own law leaves that act out.
   * `literal`: no law sets it (a letter does), so it is taken as it stands.
   * `not_settled`: it is not clear whether it moves, so the earlier day counts.
   */
  moving: z.enum(['atw', 'own_count', 'literal', 'not_settled']),
  actor: z.enum(['inhabitant', 'authority']),
  /** What the computation takes for granted, by id. */
  assumptions: z.array(z.string()),
  sources: z.array(LawSource).min(1),
});
export type TermRule = z.infer<typeof TermRule>;

/** All facts the computation of dates stands on. */
export const LawBook = z.strictObject({
  holidays: z.array(HolidayRule),
  equatedYears: z.array(EquatedYear),
  terms: z.array(TermRule),
});
export type LawBook = z.infer<typeof LawBook>;
