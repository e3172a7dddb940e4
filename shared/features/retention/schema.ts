import { z } from 'zod';
import { CaseId, ConversationId, InhabitantId } from '../../primitives/ids.ts';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';

/** Words that say why; asked where somebody may have to answer for it later. */
export const Reason = z.string().trim().min(1).max(500);

/** What was decided about keeping a case, on which day. Never changed afterwards. */
export const ClosingEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('closed'),
    on: PlainDate,
    reviewOn: PlainDate,
    reason: z.string(),
    who: z.string(),
  }),
  /** Looked at again and kept until a new day, with the reason. */
  z.object({
    kind: z.literal('kept'),
    on: PlainDate,
    reviewOn: PlainDate,
    reason: z.string(),
    who: z.string(),
  }),
  z.object({ kind: z.literal('reopened'), on: PlainDate, reason: z.string(), who: z.string() }),
]);
export type ClosingEvent = z.infer<typeof ClosingEvent>;

export const CaseClosing = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open') }),
  /** `closedOn` is the first day of this closing, `reviewOn` the day to look at it again. */
  z.object({ state: z.literal('closed'), closedOn: PlainDate, reviewOn: PlainDate }),
]);
export type CaseClosing = z.infer<typeof CaseClosing>;

/** Why a case asks for a choice between keeping and deleting. */
export const DueBecause = z.enum(['review_day', 'consent_ended', 'consent_withdrawn']);
export type DueBecause = z.infer<typeof DueBecause>;

export const DueCase = z.object({
  caseId: CaseId,
  inhabitantId: InhabitantId,
  inhabitantName: z.string(),
  question: z.string(),
  because: DueBecause,
  since: PlainDate,
});
export type DueCase = z.infer<typeof DueCase>;

/** What can be deleted, each with everything that hangs on it. */
export const DeletionTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inhabitant'), id: InhabitantId }),
  z.object({ kind: z.literal('case'), id: CaseId }),
  z.object({ kind: z.literal('conversation'), id: ConversationId }),
]);
export type DeletionTarget = z.infer<typeof DeletionTarget>;

/** What is counted when something is deleted, in the words of the field. */
export const countedThings = [
  'cases',
  'conversations',
  'prep_sheets',
  'note_lines',
  'agreements',
  'checks',
  'difficult_words',
  'summary_changes',
  'made_papers',
  'pace_notes',
  'procedures',
  'decisions',
  'letters',
  'unfinished',
  'consents',
] as const;
export const CountedThing = z.enum(countedThings);
export type CountedThing = z.infer<typeof CountedThing>;
export const DeletionCounts = z.record(CountedThing, z.number().int().nonnegative());
export type DeletionCounts = z.infer<typeof DeletionCounts>;

/** A line of the deletion log: nothing in it says whom it was about. */
export const Deletion = z.object({
  at: Instant,
  kind: z.enum(['inhabitant', 'case', 'conversation']),
  counts: DeletionCounts,
  who: z.string(),
});
export type Deletion = z.infer<typeof Deletion>;
