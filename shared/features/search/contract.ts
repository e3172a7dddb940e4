import { z } from 'zod';
import { contract, query } from '../../contract/contract.ts';
import { CaseId, ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { PlainDate } from '../../primitives/plain-date.ts';

/** A line of the notes that holds the words; `pieces` is its text cut where they stand. */
export const SearchHit = z.object({
  lineId: NoteLineId,
  conversationId: ConversationId,
  caseId: CaseId,
  inhabitantName: z.string(),
  date: PlainDate,
  /** For the supporter alone: on no paper, and on no screen while the inhabitant looks along. */
  isPrivate: z.boolean(),
  /** Typed in after the conversation, from paper. */
  isEnteredLater: z.boolean(),
  pieces: z.array(z.object({ text: z.string(), isMatch: z.boolean() })),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const search = contract('search', {
  /** The best 50 lines of all notes with every word (the last may be unfinished), best first. */
  find: query({ input: z.object({ words: z.string().max(200) }), output: z.array(SearchHit) }),
});
