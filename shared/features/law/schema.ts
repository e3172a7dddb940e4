import { z } from 'zod';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';
import { Procedure } from '../procedures/procedure.ts';

/** An update of the law that was taken; one that was undone counts no more. */
export const LawUpdate = z.object({
  hash: z.string(),
  version: z.number(),
  madeOn: PlainDate,
  takenAt: Instant,
  who: z.string(),
  undoneAt: Instant.nullable(),
});
export type LawUpdate = z.infer<typeof LawUpdate>;

/** One row that an update changes: the old words beside the new, each with its source; `null` where there is none. */
export const LawChange = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['term', 'duration', 'amount', 'address', 'rule', 'holiday', 'equated_days']),
  before: z.string().nullable(),
  beforeSource: z.string().nullable(),
  after: z.string().nullable(),
  afterSource: z.string().nullable(),
});
export type LawChange = z.infer<typeof LawChange>;

/** A date of an open procedure that an update moves. */
export const TouchedDate = z.object({
  procedure: Procedure,
  title: z.string(),
  stepTitle: z.string(),
  before: PlainDate.nullable(),
  after: PlainDate.nullable(),
});
export type TouchedDate = z.infer<typeof TouchedDate>;

/** Why an update file is refused, whole, and on which line. */
const lawFileProblems = [
  'no_json',
  'unknown_field',
  'wrong_value',
  'lower_version',
  'twice',
  'row_missing',
] as const;
export const LawFileProblem = z.object({
  what: z.enum(lawFileProblems),
  line: z.number().int().positive(),
  /** Where in the file: `terms[3].sources[0].article`, or the row it is about. */
  at: z.string(),
});
export type LawFileProblem = z.infer<typeof LawFileProblem>;

/** What an update would do; nothing counts until it is taken. */
export const LawPreview = z.object({
  hash: z.string(),
  version: z.number(),
  madeOn: PlainDate,
  changes: z.array(LawChange),
  touches: z.array(TouchedDate),
});
export type LawPreview = z.infer<typeof LawPreview>;

export const ChosenLawFile = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('refused'), problem: LawFileProblem }),
  z.object({ kind: z.literal('ready'), preview: LawPreview }),
]);
export type ChosenLawFile = z.infer<typeof ChosenLawFile>;
