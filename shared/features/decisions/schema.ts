import { z } from 'zod';
import { CaseId, DecisionId, ItemId } from '../../primitives/ids.ts';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';
import { ExplainedStep } from '../procedures/road-state-schema.ts';

/** From whom a decision can come; each has its own road (data/senders.ts). Ids are forever. */
export const senderIds = [
  'gemeente',
  'ciz',
  'zorgkantoor',
  'uwv',
  'uwv_ziektewet',
  'svb',
  'duo',
  'cak',
  'belastingdienst',
  'ind',
  'ind_asiel',
  'zorgverzekeraar',
  'gecertificeerde_instelling',
  'rechter_familie',
  'andere_overheid',
] as const;
export const SenderId = z.enum(senderIds);
export type SenderId = z.infer<typeof SenderId>;

/** The term the letter itself names. */
export const NamedTerm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weeks'), weeks: z.int().min(1).max(52) }),
  z.object({ kind: z.literal('until'), on: PlainDate }),
  z.object({ kind: z.literal('none') }),
]);
export type NamedTerm = z.infer<typeof NamedTerm>;

/** One thing that was asked, in own words, and whether it came. */
export const AskedFor = z.object({
  id: ItemId,
  text: z.string().max(500),
  came: z.enum(['yes', 'partly', 'no']).nullable(),
});
export type AskedFor = z.infer<typeof AskedFor>;

/** What the inhabitant does with it. `refer` is the only road beside agreeing where a CO may not write. */
export const outcomes = ['agree', 'correct', 'talk', 'object', 'refer'] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/** What stands in one decision letter, read together; `null` is not answered yet. */
export const DecisionContent = z.object({
  sender: SenderId.nullable(),
  senderName: z.string().max(200),
  senderAddress: z.string().max(400),
  namedTerm: NamedTerm.nullable(),
  letterDate: PlainDate.nullable(),
  sentHow: z.enum(['post', 'portal', 'handed_over']).nullable(),
  /** The postmark, the day in the Berichtenbox or the day it was handed over. */
  sentOn: PlainDate.nullable(),
  reference: z.string().max(100),
  about: z.string().max(300),
  decided: z.string().max(4000),
  refused: z.string().max(4000),
  why: z.string().max(4000),
  holds: z.enum(['one', 'several']).nullable(),
  remedy: z.enum(['bezwaar', 'beroep', 'none']).nullable(),
  asked: z.array(AskedFor).max(50),
  outcome: Outcome.nullable(),
});
export type DecisionContent = z.infer<typeof DecisionContent>;

export const emptyDecision: DecisionContent = {
  sender: null,
  senderName: '',
  senderAddress: '',
  namedTerm: null,
  letterDate: null,
  sentHow: null,
  sentOn: null,
  reference: '',
  about: '',
  decided: '',
  refused: '',
  why: '',
  holds: null,
  remedy: null,
  asked: [],
  outcome: null,
};

/** A decision letter of a case. */
export const Decision = z.object({
  id: DecisionId,
  caseId: CaseId,
  content: DecisionContent,
  createdAt: Instant,
  savedAt: Instant,
});
export type Decision = z.infer<typeof Decision>;

/** A last day with everything a person needs to check it. */
export const CountedDay = z.object({
  lastDay: PlainDate,
  lastSafeDay: PlainDate,
  steps: z.array(ExplainedStep),
  assumptions: z.array(z.string()),
});
export type CountedDay = z.infer<typeof CountedDay>;

/** Why there is no date: nothing is guessed. */
const whyNoDay = [
  'sender_unknown',
  'no_date_yet',
  'insurer_has_own_road',
  'family_law_has_own_road',
  'date_too_early',
  'date_too_late',
] as const;

/** The last day to do something against a decision, or why it is not known. */
export const LastDay = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('known'),
    /** The earlier of ours and that of the letter: this one counts. */
    counts: CountedDay,
    from: z.enum(['law', 'letter']),
    /** The other one, where they differ: have it checked. */
    other: PlainDate.nullable(),
  }),
  z.object({ kind: z.literal('not_known'), why: z.enum(whyNoDay) }),
]);
export type LastDay = z.infer<typeof LastDay>;

/** What the sheet asks back when something does not fit. */
const decisionQuestions = [
  'who_sent_it',
  'dated_after_sent',
  'sent_in_future',
  'several_decisions',
  'term_differs',
  'no_remedy',
  'sending_day_not_known',
  'term_is_over',
  'not_by_us',
] as const;
export const DecisionQuestion = z.enum(decisionQuestions);
export type DecisionQuestion = z.infer<typeof DecisionQuestion>;

/** A decision with what follows from it. */
export const ReadDecision = Decision.extend({
  lastDay: LastDay,
  questions: z.array(DecisionQuestion),
  ways: z.array(Outcome),
});
export type ReadDecision = z.infer<typeof ReadDecision>;
