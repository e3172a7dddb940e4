import { z } from 'zod';
import { CaseId, ConversationId, ItemId, NoteLineId } from '../../primitives/ids.ts';
import { PlainDate } from '../../primitives/plain-date.ts';
import { Speaker } from '../notes/schema.ts';

/** Who does it and by when, said separately from the line: wie, wat, wanneer (9.1). */
export const AgreementDetails = z.object({
  doer: Speaker.nullable(),
  /** Which of the people in that role, when there are several and it was said. */
  doerPersonId: ItemId.nullable().optional(),
  due: PlainDate.nullable(),
});
export type AgreementDetails = z.infer<typeof AgreementDetails>;

/** Details as they are written down: a person can only be named with the role they have; the inhabitant is only one. */
export const NewAgreementDetails = AgreementDetails.refine(
  ({ doer, doerPersonId }) => !doerPersonId || (doer !== null && doer !== 'inhabitant'),
);

/** An agreement is a line of the notes marked so; `isUnderstood` when every key point it carries is `klopt` (3.2). */
export const Agreement = AgreementDetails.extend({
  lineId: NoteLineId,
  conversationId: ConversationId,
  text: z.string(),
  isUnderstood: z.boolean(),
});
export type Agreement = z.infer<typeof Agreement>;

/** An agreement as Vandaag shows it. */
export const OpenAgreement = Agreement.extend({
  caseId: CaseId,
  inhabitantName: z.string(),
  doerName: z.string(),
});
export type OpenAgreement = z.infer<typeof OpenAgreement>;
