import { z } from 'zod';
import { ItemId, NoteLineId } from '../../primitives/ids.ts';

/** What is written down about a difficult word. */
export const DifficultWordDetails = z.object({
  /** The line it was heard in; `null` when it was thought of beforehand. */
  lineId: NoteLineId.nullable(),
  word: z.string().trim().min(1).max(100),
  /** What the one who used it said that it means: the supporter does not translate silently (practice, 3.4). */
  explanation: z.string().max(300),
  /** How it is said in the language of the inhabitant; empty when nobody asked. */
  otherLanguage: z.string().max(200),
});
export type DifficultWordDetails = z.infer<typeof DifficultWordDetails>;

/** A word of this conversation that needed explaining. */
export const DifficultWord = DifficultWordDetails.extend({ id: ItemId });
export type DifficultWord = z.infer<typeof DifficultWord>;
