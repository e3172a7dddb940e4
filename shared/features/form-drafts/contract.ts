import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { CaseId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** Which form, on what: `procedure:<id>:event:hearing`. */
const Place = z.string().regex(/^[a-z0-9_:-]{1,160}$/);

/** What stands in a form that was not sent yet, as the JSON of its fields; only the form itself can read it. */
export const FormDraft = z.object({ place: Place, draft: z.string().max(20_000) });
export type FormDraft = z.infer<typeof FormDraft>;

/** What is being typed in a form, kept so that leaving, locking or a crash loses nothing. */
export const formDrafts = contract('form-drafts', {
  list: query({ input: z.object({ caseId: CaseId }), output: z.array(FormDraft) }),
  /** Keeps what stands in a form now, in place of what was kept of it; `not-found` in a case that is not there. */
  keep: command({
    input: FormDraft.extend({ caseId: CaseId }),
    output: z.object({ savedAt: Instant }),
    changes: ['form-drafts'],
  }),
  /** The form was sent or left on purpose. */
  letGo: command({
    input: z.object({ caseId: CaseId, place: Place }),
    output: z.object({}),
    changes: ['form-drafts'],
  }),
});
