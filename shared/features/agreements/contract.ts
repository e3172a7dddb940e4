import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, NoteLineId } from '../../primitives/ids.ts';
import { Agreement, NewAgreementDetails, OpenAgreement } from './schema.ts';

export const agreements = contract('agreements', {
  /** The agreements of one conversation, in the order of the notes. */
  list: query({ input: z.object({ conversationId: ConversationId }), output: z.array(Agreement) }),
  /** Agreements that ask for something: not yet understood, or with a day that has not passed. Soonest first. */
  listOpen: query({ input: z.object({}), output: z.array(OpenAgreement) }),
  /** Writes down who does it and by when. */
  change: command({
    input: z.object({ lineId: NoteLineId, details: NewAgreementDetails }),
    output: Agreement,
    changes: ['agreements', 'understanding-checks', 'summary', 'papers'],
  }),
});
