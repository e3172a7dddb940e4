import { z } from 'zod';
import { command, contract, query, task } from '../../contract/contract.ts';
import { CaseId, ConversationId, ProcedureEventId, ProcedureId } from '../../primitives/ids.ts';
import { Procedure, ProcedureDetails, ProcedureEvent, ProcedureEventDetails } from './procedure.ts';
import { ImportantDate, ProcedureView } from './road-state-schema.ts';

/** A procedure as a list shows it. */
export const ProcedureOverview = z.object({
  procedure: Procedure,
  title: z.string(),
  /** The step where it stands; `null` when the road is over. */
  now: z.string().nullable(),
  next: ImportantDate.nullable(),
});
export type ProcedureOverview = z.infer<typeof ProcedureOverview>;

/** Where a conversation belongs, as its row in the case shows it. */
const BelongsTo = z.object({
  conversationId: ConversationId,
  procedure: Procedure,
  title: z.string(),
  step: z.string(),
});
export type BelongsTo = z.infer<typeof BelongsTo>;

const inProcedure = { procedureId: ProcedureId };

export const procedures = contract('procedures', {
  /** All procedures, newest first; only those of one case when asked. */
  list: query({
    input: z.object({ caseId: CaseId.optional() }),
    output: z.array(ProcedureOverview),
  }),
  get: query({ input: z.object(inProcedure), output: ProcedureView }),
  /** Starts one with what it begins with: a decision, a request, a complaint. */
  start: command({
    input: z.object({ caseId: CaseId, details: ProcedureDetails, first: ProcedureEventDetails }),
    output: ProcedureView,
    changes: ['procedures'],
  }),
  /** The kind of road stays as it is: what was entered belongs to it. */
  change: command({
    input: z.object({ ...inProcedure, details: ProcedureDetails.omit({ road: true }) }),
    output: ProcedureView,
    changes: ['procedures'],
  }),
  remove: command({
    input: z.object(inProcedure),
    output: z.object({}),
    changes: ['procedures'],
    leavesNothingBehind: true,
  }),
  record: command({
    input: z.object({ ...inProcedure, details: ProcedureEventDetails }),
    output: ProcedureView,
    changes: ['procedures'],
  }),
  changeEvent: command({
    input: z.object({ ...inProcedure, eventId: ProcedureEventId, details: ProcedureEventDetails }),
    output: ProcedureView,
    changes: ['procedures'],
  }),
  removeEvent: command({
    input: z.object({ ...inProcedure, eventId: ProcedureEventId }),
    output: ProcedureView,
    changes: ['procedures'],
  }),
  /** Puts back what was taken out just now, where it stood; `not-found` when it is there. */
  putEventBack: command({
    input: z.object({ ...inProcedure, event: ProcedureEvent }),
    output: ProcedureView,
    changes: ['procedures'],
  }),
  /** Hangs a conversation of the same case at a step. */
  link: command({
    input: z.object({
      ...inProcedure,
      conversationId: ConversationId,
      step: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/),
    }),
    output: ProcedureView,
    changes: ['procedures'],
  }),
  unlink: command({
    input: z.object({ ...inProcedure, conversationId: ConversationId }),
    output: ProcedureView,
    changes: ['procedures'],
  }),
  /** To which procedures and steps the conversations of a case belong. */
  linkedIn: query({ input: z.object({ caseId: CaseId }), output: z.array(BelongsTo) }),
  /** The dates that must not be missed, the nearest first; those that were missed before them. */
  dates: query({ input: z.object({}), output: z.array(ImportantDate) }),
  /** Saves those dates as a calendar file; whose they are stands in it only when `withNames`. */
  saveCalendar: task({
    input: z.object({ procedureId: ProcedureId.optional(), withNames: z.boolean() }),
    output: z.object({ savedAs: z.string().nullable(), dates: z.number().int().nonnegative() }),
    changes: ['access-log'],
    access: 'saved_paper',
  }),
});
