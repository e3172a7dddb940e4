import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { CaseId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';
import { CheckDraft, CheckEvent } from '../understanding-checks/schema.ts';
import { CaseCheck, CheckSubject } from './schema.ts';

const which = CheckSubject.extend({ caseId: CaseId });

/** Understanding checks of what is told outside a conversation; the states and rules are those of the method. */
export const caseChecks = contract('case-checks', {
  list: query({ input: z.object({ caseId: CaseId }), output: z.array(CaseCheck) }),
  /**
   * Records what happened about `text`, the words as they are told now; `check-not-allowed` when the method does not allow
   * it in this state.
   */
  record: command({
    input: which.extend({ text: z.string().min(1).max(20_000), event: CheckEvent }),
    output: CaseCheck,
    changes: ['case-checks', 'letters'],
  }),
  /** Takes back what was recorded last; `check-not-allowed` when there is nothing. */
  undoLast: command({ input: which, output: CaseCheck, changes: ['case-checks', 'letters'] }),
  /** Keeps what is being written; an empty draft is let go of. */
  keepDraft: command({
    input: which.extend({ draft: CheckDraft }),
    output: z.object({ savedAt: Instant }),
    changes: [],
  }),
});
