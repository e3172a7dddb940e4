import { z } from 'zod';
import { contract, query, task } from '../../contract/contract.ts';
import { ConversationId } from '../../primitives/ids.ts';
import { HearingPrep } from './schema.ts';

const which = z.object({ conversationId: ConversationId });
/** The full path that was written; `null` when the person cancelled. */
const saved = z.object({ savedAs: z.string().nullable() });

export const hearings = contract('hearings', {
  /** How a hearing or session stands; `not-found` for a conversation that is neither. */
  get: query({ input: which, output: HearingPrep }),
  savePdf: task({ input: which, output: saved, changes: ['access-log'], access: 'saved_paper' }),
  saveDocx: task({ input: which, output: saved, changes: ['access-log'], access: 'saved_paper' }),
  /** Writes the words of the sheet as plain text (UTF-8), where the person chooses. */
  saveText: task({ input: which, output: saved, changes: ['access-log'], access: 'saved_paper' }),
});
