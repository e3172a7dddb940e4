import { z } from 'zod';
import { PlainDate } from '../../primitives/plain-date.ts';
import { TemplateId } from '../conversations/schema.ts';
import { LinkedConversation, Procedure, ProcedureEvent, RoadId } from './procedure.ts';
import { LawSource } from './schema.ts';

/** One sentence of a computation, with the article it follows when there is one. */
export const ExplainedStep = z.object({ text: z.string(), basis: z.string().nullable() });
export type ExplainedStep = z.infer<typeof ExplainedStep>;

/** Why no day can be given. */
const notComputableReasons = [
  'postponed_without_day',
  'letter_without_day',
  'date_too_early',
  'date_too_late',
  'unknown_term',
  'not_computable',
  'term_too_long',
] as const;

/** A date of a step as it stands today. */
export const DateOfStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('day'),
    /**
     * The last day it may be done, the first day, a day the law does not fix sharply, or the day `by` which the other must
     * have done something that nobody has to answer.
     */
    which: z.enum(['last', 'earliest', 'around', 'by']),
    day: PlainDate,
    /** `null` where the authority is the one that must act. */
    lastSafeDay: PlainDate.nullable(),
    condition: z.string().nullable(),
    explained: z.array(ExplainedStep),
    sources: z.array(LawSource),
    assumptions: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('not_computable'),
    why: z.enum(notComputableReasons),
    condition: z.string().nullable(),
  }),
]);
export type DateOfStep = z.infer<typeof DateOfStep>;

/** A row of the law a step rests on, in the words of the inhabitant. */
const StepLaw = z.object({
  id: z.string(),
  text: z.string(),
  basis: z.string(),
  isVerified: z.boolean(),
});

/** A step of the road as it stands today; all words are filled in. */
export const StepState = z.object({
  id: z.string(),
  /** `passed`: a later step was taken without it. `optional`: only when it is needed. */
  look: z.enum(['done', 'now', 'ahead', 'optional', 'passed']),
  title: z.string(),
  text: z.string(),
  actor: z.enum(['inhabitant', 'authority']),
  actorName: z.string(),
  document: z.string(),
  ifMissed: z.string(),
  supporter: z.string(),
  refer: z.string(),
  law: z.array(StepLaw),
  dates: z.array(DateOfStep),
  /** What was entered for it, oldest first. */
  happened: z.array(ProcedureEvent),
  /** A last day of the inhabitant that is over without the step being taken. */
  isMissed: z.boolean(),
  leadsTo: z.array(RoadId),
  conversation: TemplateId.nullable(),
});
export type StepState = z.infer<typeof StepState>;

export const RoadState = z.object({
  title: z.string(),
  steps: z.array(StepState),
  isOver: z.boolean(),
});
export type RoadState = z.infer<typeof RoadState>;

export const ProcedureView = z.object({
  procedure: Procedure,
  events: z.array(ProcedureEvent),
  road: RoadState,
  conversations: z.array(LinkedConversation),
});
export type ProcedureView = z.infer<typeof ProcedureView>;

/** A date that must not be missed, as Vandaag and the lists show it. */
export const ImportantDate = z.object({
  procedure: Procedure,
  /** The kind of procedure. */
  title: z.string(),
  stepId: z.string(),
  stepTitle: z.string(),
  actor: z.enum(['inhabitant', 'authority']),
  day: PlainDate,
  lastSafeDay: PlainDate.nullable(),
  /** The day stands in a letter, not in a law. */
  isFromLetter: z.boolean(),
  isVerified: z.boolean(),
  /** It lies behind us: what can still be done stands in the procedure. */
  isOver: z.boolean(),
  /** The first sentences of the computation. */
  because: z.array(z.string()),
});
export type ImportantDate = z.infer<typeof ImportantDate>;
