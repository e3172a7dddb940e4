import { z } from 'zod';
import { InhabitantId } from '../../primitives/ids.ts';
import { PlainDate } from '../../primitives/plain-date.ts';

/** What consent is asked for, each on its own (practice, 10). */
export const consentPurposes = [
  'write_down',
  'keep',
  'show_partner',
  'give_relative',
  'anonymous_signal',
] as const;
export const ConsentPurpose = z.enum(consentPurposes);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** Where one consent stands. `until` belongs to `keep` alone: the last day on which things may be kept. */
export const Consent = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('not_asked') }),
  z.object({ answer: z.literal('given'), on: PlainDate, until: PlainDate.nullable() }),
  z.object({ answer: z.literal('refused'), on: PlainDate }),
  z.object({ answer: z.literal('withdrawn'), on: PlainDate }),
]);
export type Consent = z.infer<typeof Consent>;

export const Consents = z.record(ConsentPurpose, Consent);
export type Consents = z.infer<typeof Consents>;

/** How consent was asked: with its day, what somebody may have to answer for later. */
export const askedWays = ['spoken', 'on_paper', 'other'] as const;
export const AskedWay = z.enum(askedWays);
export type AskedWay = z.infer<typeof AskedWay>;

/** One answer as it was given, and in which vault it was written down. Never changed afterwards. */
export const ConsentAnswer = z.object({
  purpose: ConsentPurpose,
  answer: z.enum(['given', 'refused', 'withdrawn']),
  on: PlainDate,
  until: PlainDate.nullable(),
  /** `null` for what was taken back, which nobody asked, and from before it was kept. */
  asked: AskedWay.nullable(),
  /** Empty when it comes from before answers were kept per inhabitant. */
  who: z.string(),
});
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

/** Where every consent of an inhabitant stands, and all answers that led to it, oldest first. */
export const ConsentRecord = z.object({
  inhabitantId: InhabitantId,
  current: Consents,
  history: z.array(ConsentAnswer),
});
export type ConsentRecord = z.infer<typeof ConsentRecord>;
