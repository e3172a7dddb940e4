import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { CaseId, ConversationId } from '../../primitives/ids.ts';
import { ConversationDetails, ConversationOverview } from './schema.ts';

export const conversations = contract('conversations', {
  /** All conversations, latest day first; only those of one case when asked. */
  list: query({
    input: z.object({ caseId: CaseId.optional() }),
    output: z.array(ConversationOverview),
  }),
  get: query({ input: z.object({ id: ConversationId }), output: ConversationOverview }),
  plan: command({
    input: z.object({ caseId: CaseId, details: ConversationDetails }),
    output: ConversationOverview,
    changes: ['conversations'],
  }),
  change: command({
    input: z.object({ id: ConversationId, details: ConversationDetails }),
    output: ConversationOverview,
    changes: ['conversations', 'papers', 'summary'],
  }),
});
