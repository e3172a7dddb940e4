import { z } from 'zod';
import { Instant } from '../../primitives/plain-date.ts';

/** Whether the supporter's working notes go along; leaving them out needs a reason that is recorded. */
export const PrivateNotesChoice = z.discriminatedUnion('privateNotes', [
  z.object({ privateNotes: z.literal('added') }),
  z.object({ privateNotes: z.literal('left_out'), reason: z.string().trim().min(1).max(500) }),
]);
export type PrivateNotesChoice = z.infer<typeof PrivateNotesChoice>;

export const CopyDecision = z.object({
  at: Instant,
  who: z.string(),
  privateNotes: z.enum(['added', 'left_out']),
  reason: z.string(),
});
export type CopyDecision = z.infer<typeof CopyDecision>;
