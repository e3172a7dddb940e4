import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { ConversationId, PaperVersionId } from '../../primitives/ids.ts';
import { Paper, PaperKind } from '../papers/schema.ts';
import { CopyReceiver, PaperVersion, Receiver } from './schema.ts';

const which = z.object({ conversationId: ConversationId, kind: PaperKind });

export const paperCopies = contract('paper-copies', {
  /** Who may get a copy of a paper, and who does as the inhabitant said. */
  receivers: query({ input: which, output: z.array(CopyReceiver) }),
  /**
   * Writes down what the inhabitant says about a copy for one person. `consent-not-given` when they do not want it for
   * anybody like that person: then that answer changes first. `not-found` when nobody like that sits at the table.
   */
  say: command({
    input: which.extend({ receiver: Receiver, gets: z.boolean() }),
    output: z.array(CopyReceiver),
    changes: ['paper-copies'],
  }),
  /** The papers of a conversation that were printed or saved, newest first. */
  versions: query({
    input: z.object({ conversationId: ConversationId }),
    output: z.array(PaperVersion),
  }),
  /** One of them as it was. */
  show: query({
    input: z.object({ conversationId: ConversationId, versionId: PaperVersionId }),
    output: z.object({ version: PaperVersion, paper: Paper }),
  }),
});
