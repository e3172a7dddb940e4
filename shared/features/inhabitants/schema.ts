import { z } from 'zod';
import { InhabitantId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** What helps this person to follow and to be followed (practice, 0.4). Never a diagnosis. */
export const Support = z.object({
  reading: z.enum(['self', 'together', 'read_aloud']),
  hearing: z.enum(['well', 'hearing_aid', 'speech_to_text', 'sign_language']),
  /** The language this person speaks best, as the person says it. */
  language: z.string().max(100),
  interpreter: z.enum(['none', 'professional', 'relative']),
  largePrint: z.boolean(),
  /** Anything else that helps, in the person's own words. */
  otherwise: z.string().max(500),
});
export type Support = z.infer<typeof Support>;

export const InhabitantDetails = z.object({
  /** The name as the supporter writes it, for instance "mevrouw Yildiz". */
  name: z.string().trim().min(1).max(200),
  /** How the inhabitant is spoken about on screen and paper. */
  formOfAddress: z.enum(['mevrouw', 'meneer', 'none']),
  support: Support,
});
export type InhabitantDetails = z.infer<typeof InhabitantDetails>;

export const Inhabitant = InhabitantDetails.extend({ id: InhabitantId, createdAt: Instant });
export type Inhabitant = z.infer<typeof Inhabitant>;

export const noSupportYet: Support = {
  reading: 'self',
  hearing: 'well',
  language: '',
  interpreter: 'none',
  largePrint: false,
  otherwise: '',
};
