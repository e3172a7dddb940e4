import { z } from 'zod';
import { CaseId, InhabitantId } from '../../primitives/ids.ts';

/** Whose file a form belongs to, and with which its words go; nobody's while somebody new is written down. */
export const FormOwner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody') }),
  z.object({ kind: z.literal('inhabitant'), inhabitantId: InhabitantId }),
  z.object({ kind: z.literal('case'), caseId: CaseId }),
]);
export type FormOwner = z.infer<typeof FormOwner>;

/** Which form, on what: `procedure:<id>:event:hearing`. */
export const FormPlace = z.string().regex(/^[a-z0-9_:-]{1,160}$/);

/** What stands in a form that was not sent yet, as the JSON of its fields; only the form itself can read it. */
export const FormDraft = z.object({ place: FormPlace, draft: z.string().max(20_000) });
export type FormDraft = z.infer<typeof FormDraft>;

/** Words about somebody who is in no file yet go by themselves after this many days without a change. */
export const FORGOTTEN_AFTER_DAYS = 30;
