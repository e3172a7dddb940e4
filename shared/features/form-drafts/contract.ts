import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { Instant } from '../../primitives/plain-date.ts';
import { FormDraft, FormOwner, FormPlace } from './schema.ts';

const ofOwner = z.object({ owner: FormOwner });

/** What is being typed in a form, kept so that leaving, locking or a crash loses nothing. */
export const formDrafts = contract('form-drafts', {
  list: query({ input: ofOwner, output: z.array(FormDraft) }),
  /** Keeps what stands in a form now, in place of what was kept of it; `not-found` when its owner is not there. */
  keep: command({
    input: FormDraft.extend(ofOwner.shape),
    output: z.object({ savedAt: Instant }),
    changes: ['form-drafts'],
  }),
  /** The form was sent or left on purpose. */
  letGo: command({
    input: ofOwner.extend({ place: FormPlace }),
    output: z.object({}),
    changes: ['form-drafts'],
  }),
});
