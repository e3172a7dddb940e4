import { z } from 'zod';
import { CaseId, InhabitantId } from '../../primitives/ids.ts';
import { Instant, PlainDate } from '../../primitives/plain-date.ts';

export const CaseDetails = z.object({
  /** The question in the inhabitant's own words; kept literally. */
  question: z.string().trim().min(1).max(1000),
  /** The municipality or other body this is about, for instance "Rivierveen". */
  municipality: z.string().max(200),
});
export type CaseDetails = z.infer<typeof CaseDetails>;

/** One inhabitant and one question. */
export const Case = CaseDetails.extend({
  id: CaseId,
  inhabitantId: InhabitantId,
  inhabitantName: z.string(),
  createdAt: Instant,
  /** The day it was closed; `null` while it is open. */
  closedOn: PlainDate.nullable(),
});
export type Case = z.infer<typeof Case>;
