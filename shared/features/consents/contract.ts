import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { InhabitantId } from '../../primitives/ids.ts';
import { PlainDate } from '../../primitives/plain-date.ts';
import { AskedWay, ConsentPurpose, ConsentRecord } from './schema.ts';

export const consents = contract('consents', {
  /** Where each consent of an inhabitant stands, with its history. */
  get: query({ input: z.object({ inhabitantId: InhabitantId }), output: ConsentRecord }),
  /** Writes down an answer of today. `until` is for `keep` given; with any other answer it must be `null`. */
  record: command({
    input: z
      .object({
        inhabitantId: InhabitantId,
        purpose: ConsentPurpose,
        answer: z.enum(['given', 'refused']),
        until: PlainDate.nullable(),
        asked: AskedWay.nullable().default(null),
      })
      .refine(({ purpose, answer, until }) => {
        return until === null || (purpose === 'keep' && answer === 'given');
      }),
    output: ConsentRecord,
    changes: ['consents', 'papers', 'retention'],
  }),
  /** Takes a consent that was given back, as of today; `consent-not-given` when there is none to take back. */
  withdraw: command({
    input: z.object({ inhabitantId: InhabitantId, purpose: ConsentPurpose }),
    output: ConsentRecord,
    changes: ['consents', 'papers', 'retention'],
  }),
});
