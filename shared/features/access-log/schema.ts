import { z } from 'zod';
import { CaseId, ConversationId, InhabitantId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** What was done with a file. */
const accessActions = ['opened', 'saved_paper', 'saved_copy', 'deleted'] as const;
export const AccessAction = z.enum(accessActions);
export type AccessAction = z.infer<typeof AccessAction>;

export const AccessedFile = z.enum(['inhabitant', 'case', 'conversation']);
export type AccessedFile = z.infer<typeof AccessedFile>;

/** Who did what with which file, and when. Ids, kinds and times only; an id is `null` once what it named is deleted. */
export const AccessLine = z.object({
  at: Instant,
  /** The label of the vault that was open. */
  who: z.string(),
  action: AccessAction,
  file: AccessedFile,
  inhabitantId: InhabitantId.nullable(),
  caseId: CaseId.nullable(),
  conversationId: ConversationId.nullable(),
});
export type AccessLine = z.infer<typeof AccessLine>;
