import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { CaseId, InhabitantId } from '../../primitives/ids.ts';
import { Case, CaseDetails } from './schema.ts';

export const cases = contract('cases', {
  /** All cases, newest first; only those of one inhabitant when asked. */
  list: query({
    input: z.object({ inhabitantId: InhabitantId.optional() }),
    output: z.array(Case),
  }),
  get: query({ input: z.object({ id: CaseId }), output: Case }),
  open: command({
    input: z.object({ inhabitantId: InhabitantId, details: CaseDetails }),
    output: Case,
    changes: ['cases'],
  }),
  change: command({
    input: z.object({ id: CaseId, details: CaseDetails }),
    output: Case,
    changes: ['cases', 'conversations'],
  }),
});
