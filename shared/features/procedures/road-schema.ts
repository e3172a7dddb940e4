import { z } from 'zod';
import { TemplateId } from '../conversations/schema.ts';
import { RoadId } from './procedure.ts';

const Id = z.string().regex(/^[a-z][a-z0-9_]*$/);

/**
 * Words of a road. Terms and amounts never stand in them: `{bezwaar}` is filled from the row of the law with that id,
 * so that a changed law changes the words too.
 */
const Words = z.string();

/** Something that can happen on a road and is entered by hand. */
export const RoadEvent = z.strictObject({
  id: Id,
  /** `Besluit verstuurd`: what happened. */
  name: z.string().min(1),
  /** What the form asks: `Wanneer is het besluit verstuurd?` */
  question: z.string().min(1),
  /** `past`: it has been; `any`: it may lie ahead, as a hearing does. */
  when: z.enum(['past', 'any']),
  /** Of a letter the day on it is asked as well as the day it was sent. */
  isLetter: z.boolean(),
  /** The day a letter names: whether it is asked, and how. */
  namedDay: z.discriminatedUnion('asked', [
    z.strictObject({ asked: z.literal('no') }),
    z.strictObject({ asked: z.enum(['must', 'may']), question: z.string().min(1) }),
  ]),
  /** After this nothing more is to be done on this road. */
  ends: z.boolean(),
});
export type RoadEvent = z.infer<typeof RoadEvent>;

/** From where a term of the law counts. */
const CountsFrom = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), event: Id }),
  /** From the last day of another step, after it was moved. */
  z.strictObject({ kind: z.literal('last_day_of'), step: Id }),
]);

export type CountsFrom = z.infer<typeof CountsFrom>;

/** A date that hangs on a step. */
export const StepDate = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('term'),
    term: Id,
    from: CountsFrom,
    /** Counts only when this happened, or only while it has not. */
    ifEvent: Id.optional(),
    unlessEvent: Id.optional(),
    /** When it holds, in words: `als er een commissie is`. */
    condition: z.string().optional(),
    /** `around`: the law does not say the exact day. `by`: the other must have done it, and nothing follows when not. */
    certainty: z.enum(['sharp', 'around', 'by']),
  }),
  /** The day after a day, or after a term that runs from it: from then on it may be done. */
  z.strictObject({
    kind: z.literal('earliest'),
    after: CountsFrom,
    /** The term that runs from there first. */
    term: Id.optional(),
    ifEvent: Id.optional(),
  }),
  /** The day that the letter of this event names. */
  z.strictObject({ kind: z.literal('named'), event: Id }),
]);
export type StepDate = z.infer<typeof StepDate>;

export const RoadStep = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** What this step is, for the inhabitant (B1, *u*). */
  text: Words,
  /** Whose turn it is, and as whom it is written. */
  actor: z.enum(['inhabitant', 'authority']),
  actorName: z.string().min(1),
  /** What comes out of it. */
  document: z.string().min(1),
  /** What if it is missed, for the inhabitant. Never that it is hopeless. */
  ifMissed: Words,
  /** What the supporter does: the process (*je*). */
  supporter: Words,
  /** To whom the supporter refers for the content. */
  refer: Words,
  /** The rows of the law it rests on. */
  law: z.array(Id),
  dates: z.array(StepDate),
  /** Letters that put the date off to a day they name: suspension and adjournment. */
  postponedBy: z.array(Id),
  doneBy: z.array(Id),
  /** Only when it is needed: it never becomes the step where one is. */
  isOptional: z.boolean(),
  /** Roads that can begin here. */
  leadsTo: z.array(RoadId),
  /** The conversation that this step is. */
  conversation: TemplateId.nullable(),
});
export type RoadStep = z.infer<typeof RoadStep>;

/** A road as data: its steps in order, and what can happen on it. */
export const Road = z.strictObject({
  id: RoadId,
  /** The kind, which is the title of every procedure on it. */
  title: z.string().min(1),
  /** What it begins with. */
  startsWith: z.array(Id).min(1),
  events: z.array(RoadEvent).min(1),
  steps: z.array(RoadStep).min(1),
});
export type Road = z.infer<typeof Road>;
