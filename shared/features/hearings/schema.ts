import { z } from 'zod';
import { PlainDate } from '../../primitives/plain-date.ts';
import { Paper } from '../papers/schema.ts';
import { ExplainedStep } from '../procedures/road-state-schema.ts';

/** A hearing about an objection, or a session of the court. */
export const HearingKind = z.enum(['hoorzitting', 'beroep']);
export type HearingKind = z.infer<typeof HearingKind>;

/** Something that happened in the case, and how it is known. */
export const TimelineEntry = z.object({ on: PlainDate, text: z.string(), source: z.string() });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** The last day on which papers must have arrived, the last day on which that is safe, and how they were counted. */
export const PapersBy = z.object({
  lastDay: PlainDate,
  safeDay: PlainDate,
  steps: z.array(ExplainedStep),
});
export type PapersBy = z.infer<typeof PapersBy>;

/** How a hearing stands before it is: the paper to take along, and what the supporter looks at. */
export const HearingPrep = z.object({
  kind: HearingKind,
  on: PlainDate,
  papersBy: PapersBy.nullable(),
  /** The day of the hearing lies behind us: is it right, or is this looking back? */
  isInThePast: z.boolean(),
  /** The day for papers is over: they may still be offered. */
  isTooLateForPapers: z.boolean(),
  paper: Paper,
});
export type HearingPrep = z.infer<typeof HearingPrep>;
