import { z } from 'zod';

/** A case while it is written down: all may still be empty. */
export const CaseDraft = z.object({ question: z.string(), municipality: z.string() });
export type CaseDraft = Readonly<z.infer<typeof CaseDraft>>;
