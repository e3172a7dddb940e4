import { z } from 'zod';
import { command, contract, query, task } from '../../contract/contract.ts';
import { InhabitantId } from '../../primitives/ids.ts';
import { CopyDecision, PrivateNotesChoice } from './schema.ts';

const who = z.object({ inhabitantId: InhabitantId });

export const ownCopy = contract('own-copy', {
  /** Whether there are private working notes at all, and what was decided before, newest first. */
  get: query({
    input: who,
    output: z.object({ hasPrivateNotes: z.boolean(), decisions: z.array(CopyDecision) }),
  }),
  /** Records whether the working notes go along in the next copy, with the reason when they do not. */
  decide: command({
    input: z.object({ inhabitantId: InhabitantId, choice: PrivateNotesChoice }),
    output: CopyDecision,
    changes: ['own-copy'],
  }),
  /**
   * Writes one new folder with everything about an inhabitant, where the person chooses, as was decided last;
   * `copy-not-decided` when nothing was. All or nothing; `savedAs` is `null` when the person cancelled.
   */
  save: task({
    input: who,
    output: z.object({ savedAs: z.string().nullable() }),
    changes: ['access-log'],
    access: 'saved_copy',
  }),
});
