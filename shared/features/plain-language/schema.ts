import { z } from 'zod';

/** Who it is written for: readers at B1, or readers who need it simpler still. */
export const Profile = z.enum(['B1', 'A2']);
export type Profile = z.infer<typeof Profile>;

/** The rules by the numbers of the writing guide: words, sentences, numbers, the whole text. */
const ruleIds = [
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
  'W7',
  'W8',
  'W9',
  'W10',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'S10',
  'N1',
  'N2',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
] as const;
export const RuleId = z.enum(ruleIds);
export type RuleId = z.infer<typeof RuleId>;

export const Severity = z.enum(['red', 'yellow', 'info']);
export type Severity = z.infer<typeof Severity>;

/**
 * What a person may accept by hand. `replace`, `write-out` and `split` put `text` in the place of the finding;
 * `keep-and-explain` is a sentence that goes behind the one the word stands in (practice 9.2: not in brackets); `ask` and `hint`
 * change nothing and have no text.
 */
export const Fix = z.object({
  kind: z.enum(['replace', 'keep-and-explain', 'write-out', 'split', 'ask', 'hint']),
  label: z.string(),
  text: z.string(),
});
export type Fix = z.infer<typeof Fix>;

/** One place in a text that is hard to read, in UTF-16 units of the text as given. About the whole text: 0 to 0. */
export const Finding = z.object({
  rule: RuleId,
  severity: Severity,
  start: z.int().min(0),
  end: z.int().min(0),
  /** One short Dutch sentence or two, at B1 itself. */
  message: z.string(),
  fixes: z.array(Fix).readonly(),
});
export type Finding = z.infer<typeof Finding>;

export const Band = z.enum(['green', 'yellow', 'red']);
export type Band = z.infer<typeof Band>;

export const TextCheck = z.object({
  /** Higher is harder; neither rounded nor cut off. The meter on screen shows 100 minus this. */
  difficulty: z.number(),
  /** `false` under 30 words or 3 sentences: then a screen shows no colour. */
  measured: z.boolean(),
  band: Band,
  findings: z.array(Finding).readonly(),
  /** The three findings at most that weigh most, the heaviest first. */
  costsMost: z.array(Finding).readonly(),
  /** What the profile says of the text as a whole, each a message; the same stand among the findings as T1. */
  habits: z.array(z.string()).readonly(),
  /** Figures for who wants to know more; they judge nothing. */
  details: z.object({
    words: z.int(),
    sentences: z.int(),
    meanSentence: z.number(),
    lix: z.number(),
    fleschDouma: z.number(),
  }),
});
export type TextCheck = z.infer<typeof TextCheck>;

export const TextCheckErrorCode = z.enum(['empty', 'not_dutch', 'too_long']);
export type TextCheckErrorCode = z.infer<typeof TextCheckErrorCode>;

/** Why a text was not checked. */
export const TextCheckRefusal = z.object({
  error: z.object({ code: TextCheckErrorCode, message: z.string() }),
});
export type TextCheckRefusal = z.infer<typeof TextCheckRefusal>;
