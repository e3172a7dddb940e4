import { z } from 'zod';
import { PlainDate } from '../../primitives/plain-date.ts';

/** Where a legal fact stands, when it was read there, and whether it was: what was not is shown with "controleer". */
export const LawSource = z.strictObject({
  /** As the law is called for short: `Awb`, `Wmo 2015`. */
  law: z.string().min(1).max(60),
  /** One article, with its paragraph when that matters: `6:7`, `2.3.2 lid 1`; `null` for rules that no law holds. */
  article: z
    .string()
    .regex(/^\d+[a-z]?([:.]\d+[a-z]?){0,2}( lid \d+)?$/)
    .nullable(),
  /** The day of the version that was read: what it says holds since then at the latest. */
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

/** `working_days`: Saturdays, Sundays and holidays are not counted at all. */
export const TermUnit = z.enum(['days', 'working_days', 'weeks', 'months']);
export type TermUnit = z.infer<typeof TermUnit>;

/** Ids are forever: roads, letters and updates of the law name rows by them. */
const RowId = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** How a term is counted. */
export const TermLength = z.strictObject({
  length: z.int().positive(),
  unit: TermUnit,
  /**
   * `backward`: up to so many days, weeks or months before the event, so that all of them lie between. `at_least_before`:
   * no later than the day that lies so far before it.
   */
  direction: z.enum(['forward', 'backward', 'at_least_before']),
});
export type TermLength = z.infer<typeof TermLength>;

/** A term in law. */
export const TermRule = z.strictObject({
  id: RowId,
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
  /** What the inhabitant reads; `{term}` is the length in words. */
  text: z.string().includes('{term}'),
  /** What the computation takes for granted, by id. */
  assumptions: z.array(z.string()),
  sources: z.array(LawSource).min(1),
});
export type TermRule = z.infer<typeof TermRule>;

const fact = {
  id: RowId,
  name: z.string().min(1),
  /** What the inhabitant reads (B1). */
  text: z.string().min(1),
  sources: z.array(LawSource).min(1),
};

/** A time that a law names and with which no day is computed: a letter names the day, or its first day is not known. */
export const LawDuration = z.strictObject({
  ...fact,
  text: z.string().includes('{term}'),
  length: z.int().positive(),
  unit: z.enum(['hours', 'days', 'weeks', 'months']),
  /** Why no day is computed, in Dutch: what is not known, or where the day stands. */
  whyNoDay: z.string().min(1),
});
export type LawDuration = z.infer<typeof LawDuration>;

/** An amount of money in a law. In its text `{amount}` is the amount in words. */
export const LawAmount = z.strictObject({
  ...fact,
  text: z.string().includes('{amount}'),
  euros: z.number().positive(),
});
export type LawAmount = z.infer<typeof LawAmount>;

/** To whom something goes: a kind of address, not an address. */
export const LawAddress = z.strictObject(fact);
export type LawAddress = z.infer<typeof LawAddress>;

/** What must or may be done at a step. */
export const LawRule = z.strictObject(fact);
export type LawRule = z.infer<typeof LawRule>;

/** All facts of law that Naast stands on: dates, amounts, addresses and steps. */
export const LawBook = z.strictObject({
  /** A higher one replaces a lower one. */
  version: z.int().positive(),
  /** The day on which it was put together. */
  madeOn: PlainDate,
  holidays: z.array(HolidayRule).min(1),
  equatedYears: z.array(EquatedYear),
  terms: z.array(TermRule).min(1),
  durations: z.array(LawDuration),
  amounts: z.array(LawAmount),
  addresses: z.array(LawAddress),
  rules: z.array(LawRule),
});
export type LawBook = z.infer<typeof LawBook>;
