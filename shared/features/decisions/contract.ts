import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { CaseId, DecisionId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';
import { DecisionContent, ReadDecision } from './schema.ts';

const which = z.object({ caseId: CaseId, decisionId: DecisionId });

export const decisions = contract('decisions', {
  /** The decision letters of a case, newest first. */
  list: query({ input: z.object({ caseId: CaseId }), output: z.array(ReadDecision) }),
  get: query({ input: which, output: ReadDecision }),
  /** Starts reading one; what was asked is filled in from the needs on the prep sheets of the case. */
  open: command({
    input: z.object({ caseId: CaseId }),
    output: ReadDecision,
    changes: ['decisions'],
  }),
  save: command({
    input: which.extend({ content: DecisionContent }),
    output: z.object({ savedAt: Instant }),
    changes: ['decisions', 'letters', 'summary', 'papers'],
  }),
});
