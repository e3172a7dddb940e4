import { z } from 'zod';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';
import { Speaker } from '../notes/schema.ts';

/**
 * Which way a message went. The ids of directions, forms and states are those of the method (practice, 3),
 * so that table, screen and talk use one word.
 */
export const directions = ['inwoner_naar_partner', 'partner_naar_inwoner'] as const;
export const Direction = z.enum(directions);
export type Direction = z.infer<typeof Direction>;

/** How the message was given back (3.6). */
export const forms = [
  'verteld',
  'getoond',
  'getekend',
  'aangewezen',
  'via_tolk',
  'via_naaste',
] as const;
export const Form = z.enum(forms);
export type Form = z.infer<typeof Form>;

/** The next means when three rounds did not help (3.7, steps 3 to 8). */
export const nextMeans = [
  'tekening_of_voorwerp',
  'andere_uitlegger',
  'ander_moment',
  'professionele_tolk',
  'tweede_afspraak',
  'op_papier',
] as const;
export const NextMeans = z.enum(nextMeans);
export type NextMeans = z.infer<typeof NextMeans>;

/** What came back: literal words, or a form that needs none. */
export const GivenBack = z.object({
  form: Form,
  /** Literal words, 25 at most (3.6); may be empty for a form without words. */
  words: z.string().max(400),
});
export type GivenBack = z.infer<typeof GivenBack>;

/** What happened at the table with one key point, in the order it happened. */
export const CheckEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asked') }),
  z.object({ kind: z.literal('confirmed'), givenBack: GivenBack }),
  z.object({ kind: z.literal('partly'), givenBack: GivenBack, missing: z.string().max(400) }),
  z.object({ kind: z.literal('otherwise'), givenBack: GivenBack, different: z.string().max(400) }),
  z.object({ kind: z.literal('could_not') }),
  /** Only a yes, a nod or an echo: no evidence (3.1). */
  z.object({ kind: z.literal('no_evidence'), form: Form }),
  z.object({ kind: z.literal('explained'), newWording: z.string().max(400) }),
  z.object({ kind: z.literal('parked'), until: PlainDate, who: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('reopened') }),
  z.object({ kind: z.literal('refused'), reason: z.string().max(400) }),
  /** A message the partner would rather see back in the verslag was looked up there (3.5, 4 and 5). */
  z.object({ kind: z.literal('compared'), isInReport: z.boolean() }),
  z.object({ kind: z.literal('needs_help'), means: NextMeans }),
]);
export type CheckEvent = z.infer<typeof CheckEvent>;

/** An event with the moment it was recorded and the text it was about. */
export const RecordedEvent = z.object({
  event: CheckEvent,
  at: Instant,
  aboutText: z.string(),
});
export type RecordedEvent = z.infer<typeof RecordedEvent>;

const rounds = z.number().int().min(0).max(3);

/** The states of 3.3. `rounds` counts the explanations given again. */
export const CheckState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('nieuw') }),
  z.object({ state: z.literal('gevraagd'), rounds }),
  z.object({ state: z.literal('klopt'), givenBack: GivenBack, at: Instant }),
  z.object({ state: z.literal('deels'), rounds, givenBack: GivenBack, missing: z.string() }),
  z.object({ state: z.literal('anders'), rounds, givenBack: GivenBack, different: z.string() }),
  z.object({ state: z.literal('kon_niet'), rounds }),
  z.object({ state: z.literal('schijn'), rounds, form: Form }),
  z.object({ state: z.literal('uitgelegd'), rounds: z.number().int().min(1).max(3) }),
  z.object({ state: z.literal('later'), until: PlainDate, who: z.string() }),
  z.object({
    state: z.literal('wil_niet'),
    reason: z.string(),
    /** What the verslag says; `null` as long as nobody compared. */
    isInReport: z.boolean().nullable(),
  }),
  z.object({ state: z.literal('hulp_nodig'), means: NextMeans }),
]);
export type CheckState = z.infer<typeof CheckState>;

/** A message that must come across, in one direction; known by the line it stands on and that direction. */
export const KeyPoint = z.object({
  lineId: NoteLineId,
  direction: Direction,
  /** Who gave the message, and so gives the verdict (3.1). */
  owner: Speaker,
  /** The owner's words: the text of the line. */
  text: z.string(),
  /** The topic the line stands under; empty when there is none. */
  topic: z.string(),
  isAgreement: z.boolean(),
  /** Whether the conversation should not be closed before it is right (3.2). */
  mustBeRight: z.boolean(),
  check: CheckState,
  history: z.array(RecordedEvent),
});
export type KeyPoint = z.infer<typeof KeyPoint>;

/** What a partner would rather see back in the verslag, and nobody looked up there yet (practice, 3.5), with whose it is. */
export const PointToCompare = z.object({
  conversationId: ConversationId,
  lineId: NoteLineId,
  inhabitantName: z.string(),
  date: PlainDate,
  text: z.string(),
});
export type PointToCompare = z.infer<typeof PointToCompare>;

/** What is being written in the panel of a check and is not recorded yet: it outlives leaving, locking and a crash. */
export const CheckDraft = z.object({
  form: Form,
  /** What came back. */
  words: z.string().max(400),
  /** What is missing or different. */
  remark: z.string().max(400),
  /** The words in which it was explained again. */
  newWording: z.string().max(400),
});
export type CheckDraft = z.infer<typeof CheckDraft>;

export const emptyCheckDraft: CheckDraft = {
  form: 'verteld',
  words: '',
  remark: '',
  newWording: '',
};

/** A draft with the check it belongs to. */
export const KeptCheckDraft = z.object({
  lineId: NoteLineId,
  direction: Direction,
  draft: CheckDraft,
});
export type KeptCheckDraft = z.infer<typeof KeptCheckDraft>;
