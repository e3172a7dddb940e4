import { z } from 'zod';
import { contract, task } from '../../contract/contract.ts';
import { ConversationId } from '../../primitives/ids.ts';

/** A text longer than this is checked piece by piece. */
const LONGEST_SPELLED = 100_000;
export const LONGEST_WORD = 60;
/** As many as anybody wants to look at. */
export const MOST_MISSPELT = 500;
export const MOST_SUGGESTIONS = 5;

/** A word that is not in the dictionary, with its place in the text as given, in UTF-16 units. */
export const Misspelt = z.object({
  word: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Misspelt = z.infer<typeof Misspelt>;

/** Spelling, by a dictionary in a thread of the vault process. Tasks: the thread may take a second; nothing is saved. */
export const spelling = contract('spelling', {
  /** The words that are spelled wrong. Names at the table, own words and terms never are. */
  check: task({
    input: z.object({
      text: z.string().max(LONGEST_SPELLED),
      /** The conversation the text belongs to, whose people are spelled as they are written down. */
      conversationId: ConversationId.nullable(),
    }),
    output: z.array(Misspelt).max(MOST_MISSPELT),
  }),
  /** What a word may have to be, the likeliest first. Asked apart: it takes about a second a word. */
  suggest: task({
    input: z.object({ word: z.string().min(1).max(LONGEST_WORD) }),
    output: z.array(z.string()).max(MOST_SUGGESTIONS),
  }),
});
