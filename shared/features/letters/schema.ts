import { z } from 'zod';
import { CaseId, DecisionId, LetterId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';
import type { LawSource } from '../procedures/schema.ts';

/** The letters an inhabitant may need in a procedure; the ids are forever, letters are stored with them. */
export const letterKindIds = [
  'bezwaar_voorlopig',
  'bezwaar',
  'stukken_vragen',
  'uitstel_vragen',
  'horen_vragen',
  'hoorverslag_vragen',
  'verslag_verbeteren',
  'ingebrekestelling',
  'intrekking',
  'machtiging',
  'klacht',
  'beroep_voorlopig',
  'beroep',
  'voorlopige_voorziening',
  'antwoord_herstel',
  'persoonlijk_plan',
] as const;
export const LetterKindId = z.enum(letterKindIds);
export type LetterKindId = z.infer<typeof LetterKindId>;

/** Everything that can be filled in. Which of them a letter asks for is said by its kind. */
export const letterFields = [
  'name',
  'address',
  'town',
  'birthDate',
  'recipient',
  'recipientAddress',
  'reference',
  'date',
  'decisionDate',
  'decisionAbout',
  'grounds',
  'wants',
  'papers',
  'why',
  'until',
  'hearingNeeds',
  'hearingDate',
  'reportDate',
  'reportWrong',
  'reportRight',
  'requestDate',
  'requestAbout',
  'decisionDue',
  'proxyName',
  'proxyOrganisation',
  'proxyContact',
  'mayFile',
  'maySpeak',
  'mayRead',
  'mayReceive',
  'mayWithdraw',
  'validUntil',
  'complaintAbout',
  'complaintWhat',
  'objectionDate',
  'urgency',
  'repairDate',
  'repairDue',
  'planDate',
] as const;
export const LetterField = z.enum(letterFields);
export type LetterField = z.infer<typeof LetterField>;

/** What stands in the fields: words as typed, days as `2026-03-31`, `yes` or `no`. A field that is not there is empty. */
export const LetterWords = z.partialRecord(LetterField, z.string().max(8000));
export type LetterWords = z.infer<typeof LetterWords>;

export const LetterContent = z.object({ kind: LetterKindId, words: LetterWords });
export type LetterContent = z.infer<typeof LetterContent>;

/** A letter of a case: a draft of the inhabitant's words, until the inhabitant has read it. */
export const Letter = LetterContent.extend({
  id: LetterId,
  caseId: CaseId,
  /** The decision it is about, when that was read together. */
  decisionId: DecisionId.nullable(),
  createdAt: Instant,
  savedAt: Instant,
  /** When it was read together last, and what stood in it then: other words have not been read. */
  read: z.object({ at: Instant, text: z.string() }).nullable(),
});
export type Letter = z.infer<typeof Letter>;

/** What the law wants to be in a letter: filled in, or said by the fixed text of its kind. */
export type Requirement = {
  readonly id: RequirementId;
  readonly source: LawSource;
} & (
  | { readonly by: 'fields'; readonly fields: readonly LetterField[] }
  | { readonly by: 'text'; readonly says: string }
);

const requirementIds = [
  'recipient',
  'name_and_address',
  'date',
  'decision',
  'grounds',
  'grounds_follow',
  'copy_of_decision',
  'signature',
  'which_papers',
  'reason',
  'until_when',
  'being_heard',
  'asks_for_report',
  'what_is_wrong',
  'what_was_asked',
  'is_late',
  'asks_to_decide',
  'says_withdrawn',
  'proxy',
  'powers',
  'whole_birth_date',
  'behaviour',
  'running_objection',
  'urgency',
  'which_repair_letter',
  'plan_enclosed',
] as const;
export type RequirementId = (typeof requirementIds)[number];

/** One piece of the text of a letter. */
export type LetterLine =
  /** A fixed sentence; `{field}` stands for what is filled in. */
  | { readonly say: string }
  /** The inhabitant's own words, literally. */
  | { readonly own: LetterField }
  | { readonly heading: string }
  | { readonly item: string };

/** How far the support of a CO goes with a letter: the process, or first help of someone who knows the law. */
export type SupportLevel = 'process' | 'legal_help_first';

/** What a letter of one kind is: what it asks, what the law wants in it, and what it says. */
export interface LetterKind {
  readonly id: LetterKindId;
  /** As it stands above the letter. */
  readonly title: string;
  readonly support: SupportLevel;
  /** In the order in which they are asked. */
  readonly fields: readonly LetterField[];
  readonly requirements: readonly Requirement[];
  readonly lines: readonly LetterLine[];
  /** What goes along with it. */
  readonly enclosures: readonly string[];
}

/** How a field is filled in. */
export type FieldInput = 'line' | 'day' | 'own_words' | 'yes_or_no';
