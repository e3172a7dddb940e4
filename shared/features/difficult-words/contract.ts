import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, ItemId } from '../../primitives/ids.ts';
import { DifficultWord, DifficultWordDetails } from './schema.ts';

export const difficultWords = contract('difficult-words', {
  /** The difficult words of a conversation, in the order they came up. */
  list: query({
    input: z.object({ conversationId: ConversationId }),
    output: z.array(DifficultWord),
  }),
  /** The words of all conversations that nobody explained, each once: for the list of the supporter. */
  unexplained: query({ input: z.object({}), output: z.array(z.string()) }),
  /** Writes a word down with what it means; the same word again takes the place of what stood there. */
  record: command({
    input: DifficultWordDetails.extend({ conversationId: ConversationId }),
    output: DifficultWord,
    changes: ['difficult-words', 'summary', 'papers'],
  }),
  remove: command({
    input: z.object({ conversationId: ConversationId, id: ItemId }),
    output: z.array(DifficultWord),
    changes: ['difficult-words', 'summary', 'papers'],
  }),
});
