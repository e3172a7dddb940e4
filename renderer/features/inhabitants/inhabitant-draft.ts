import { z } from 'zod';
import { InhabitantDetails, Support } from '../../../shared/features/inhabitants/schema.ts';

/** An inhabitant while it is written down who it is: all that is typed may still be empty, or too long. */
export const InhabitantDraft = InhabitantDetails.extend({
  name: z.string(),
  support: Support.extend({ language: z.string(), otherwise: z.string() }),
});
export type InhabitantDraft = Readonly<z.infer<typeof InhabitantDraft>>;
