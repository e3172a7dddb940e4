import { z } from 'zod';
import { OwnTermId } from '../../primitives/ids.ts';

/** The fields of life and of paper that a term can come from. */
const glossaryDomains = [
  'wmo',
  'wlz',
  'zvw',
  'jeugd',
  'werk-inkomen',
  'schulden',
  'recht',
  'pgb',
  'zorg',
  'privacy',
  'wonen',
  'vertegenwoordiging',
  'organisatie',
  'ambtelijk',
] as const;
export const GlossaryDomain = z.enum(glossaryDomains);
export type GlossaryDomain = z.infer<typeof GlossaryDomain>;

const Spelling = z.string().min(1);

/** A term as it stands in a data file; the file says the domain. */
export const GlossaryEntry = z.strictObject({
  term: Spelling,
  /** Other spellings and sister words with the same explanation. */
  variants: z.array(Spelling),
  /** Spellings that are everyday words as well: they only count beside another term. */
  everyday: z.array(Spelling).default([]),
  /** Verbs of which all forms count; `|` stands where they come apart: "toe|kennen", "in aanmerking|komen". */
  verbs: z.array(Spelling).default([]),
  /** Words that take its place in a sentence, or stand as a label. */
  plain: z.string().min(1),
  /** One or two sentences of at most twelve words, for the inhabitant. */
  explanation: z.string().min(1),
  /** What it names, when it is no jargon to avoid but the name of something: offered an explanation, never called an error. */
  names: z.enum(['law', 'organisation']).optional(),
  /** Counts only as it is spelled here, capitals and all. */
  abbreviation: z.boolean().default(false),
  /** An everyday word with another sense in law: it only counts beside another term. */
  ambiguous: z.boolean().default(false),
  /** Known to most people: explained when asked, but not found as a hard word. */
  familiar: z.boolean().default(false),
  /** Starts of words that point to the sense in law, and to the everyday one. */
  clues: z.array(Spelling).default([]),
  otherwise: z.array(Spelling).default([]),
});
export type GlossaryEntry = z.input<typeof GlossaryEntry>;

/** A term with everything filled in. */
export interface GlossaryTerm extends z.output<typeof GlossaryEntry> {
  readonly domain: GlossaryDomain;
}

/** A word that the supporter added: how it is said and what it means here. It wins over the glossary. */
export const OwnTerm = z.object({
  term: z.string().trim().min(1).max(100),
  /** The same in a few plain words, which may take its place. */
  plain: z.string().trim().min(1).max(200),
  /** Empty when the plain words say enough. */
  explanation: z.string().trim().max(300),
});
export type OwnTerm = Readonly<z.infer<typeof OwnTerm>>;

/** An own word as it is kept. */
export const KeptOwnTerm = OwnTerm.extend({ id: OwnTermId });
export type KeptOwnTerm = Readonly<z.infer<typeof KeptOwnTerm>>;

/** A place in a text, in UTF-16 units; `end` is the first one after it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * How a term stands in the text: `whole` in any inflection, `compound` as the right part of a longer word, `split` a verb whose
 * parts stand apart, `head` an abbreviation before a hyphen ("pgb-houder").
 */
export type TermForm = 'whole' | 'compound' | 'split' | 'head';

/** A term of ours, or one that the supporter added. */
export type KnownTerm =
  | { readonly source: 'glossary'; readonly term: GlossaryTerm }
  | { readonly source: 'own'; readonly term: OwnTerm };

/** A term found in a text. `rest` is the other part of a verb that stands apart. */
export type TermMatch = KnownTerm &
  TextSpan & { readonly form: TermForm; readonly rest?: TextSpan };
