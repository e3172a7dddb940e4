import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { CaseId } from '../../primitives/ids.ts';
import { PlainDate } from '../../primitives/plain-date.ts';
import {
  CaseClosing,
  ClosingEvent,
  Deletion,
  DeletionCounts,
  DeletionTarget,
  DueCase,
  Reason,
} from './schema.ts';

const CaseRetention = z.object({
  closing: CaseClosing,
  history: z.array(ClosingEvent),
  /** A day to propose when the case is closed or kept: the supporter decides. */
  proposedReviewOn: PlainDate,
});

const changes = ['retention', 'cases'] as const;

export const retention = contract('retention', {
  /** Where a case stands: open, or closed with a day to look at it again. */
  get: query({ input: z.object({ caseId: CaseId }), output: CaseRetention }),
  /** Closes a case. `case-closed` when it is closed already, `review-too-early` for a day that is not to come. */
  close: command({
    input: z.object({ caseId: CaseId, reviewOn: PlainDate }),
    output: CaseRetention,
    changes,
  }),
  /** Opens a closed case again; `case-open` when it is open. */
  reopen: command({ input: z.object({ caseId: CaseId }), output: CaseRetention, changes }),
  /** Keeps a case until a new day, with the reason; what was due for it is answered. */
  keep: command({
    input: z.object({ caseId: CaseId, reviewOn: PlainDate, reason: Reason }),
    output: CaseRetention,
    changes,
  }),
  /** The cases that ask for a choice today: keep until a new day, or delete. Longest due first. */
  listDue: query({ input: z.object({}), output: z.array(DueCase) }),
  /** What a deletion would take, and the day on which the last backup with it is gone. */
  whatGoes: query({
    input: z.object({ target: DeletionTarget }),
    output: z.object({ counts: DeletionCounts, backupsGoneOn: PlainDate }),
  }),
  /** Deletes with everything that hangs on it, from the live pages, the search index, free pages and the log. */
  remove: command({
    input: z.object({ target: DeletionTarget }),
    output: z.object({ counts: DeletionCounts }),
    changes: [
      'retention',
      'inhabitants',
      'cases',
      'conversations',
      'prep-sheets',
      'notes',
      'understanding-checks',
      'agreements',
      'difficult-words',
      'summary',
      'papers',
      'paper-copies',
      'pace',
      'room',
      'decisions',
      'letters',
      'hearings',
      'case-checks',
      'procedures',
      'form-drafts',
      'search',
      'consents',
      'own-copy',
      'access-log',
    ],
    leavesNothingBehind: true,
  }),
  /** What was deleted, newest first. */
  deletions: query({ input: z.object({}), output: z.array(Deletion) }),
});
