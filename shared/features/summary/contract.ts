import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { LeftAsItIs, SummaryDraft, SummaryEdit, TopicSentence } from './schema.ts';

export const summary = contract('summary', {
  /** The summary as it stands: made of the notes and checks, with the edits laid over it. */
  get: query({ input: z.object({ conversationId: ConversationId }), output: SummaryDraft }),
  /** Changes or leaves out one line. */
  edit: command({
    input: z.object({ conversationId: ConversationId, edit: SummaryEdit }),
    output: SummaryDraft,
    changes: ['summary', 'papers'],
  }),
  /** Takes an edit back: the line reads as the draft again. */
  restore: command({
    input: z.object({ conversationId: ConversationId, key: z.string().max(200) }),
    output: SummaryDraft,
    changes: ['summary', 'papers'],
  }),
  /** What the supporter wrote each topic is about. Sentences that were only proposed are not among them. */
  listTopicSentences: query({
    input: z.object({ conversationId: ConversationId }),
    output: z.array(TopicSentence),
  }),
  /** Writes down in one sentence what a topic is about; without words it is taken away. */
  sayTopic: command({
    input: z.object({
      conversationId: ConversationId,
      topicId: NoteLineId.nullable(),
      text: z.string().trim().max(400),
    }),
    output: z.array(TopicSentence),
    changes: ['summary', 'papers'],
  }),
  /** The remarks on a summary, and on the notes it is made of, that were let stand. */
  listLeftAsItIs: query({
    input: z.object({ conversationId: ConversationId }),
    output: z.array(LeftAsItIs),
  }),
  /** Lets a remark stand: it is not made again as long as the words are the same. */
  leaveAsItIs: command({
    input: z.object({ conversationId: ConversationId, left: LeftAsItIs }),
    output: z.array(LeftAsItIs),
    changes: ['summary'],
  }),
  /** Makes all remarks again that were let stand. */
  lookAgain: command({
    input: z.object({ conversationId: ConversationId }),
    output: z.array(LeftAsItIs),
    changes: ['summary'],
  }),
});
