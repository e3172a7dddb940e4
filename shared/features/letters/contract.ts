import { z } from 'zod';
import { command, contract, query, task } from '../../contract/contract.ts';
import { CaseId, DecisionId, LetterId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';
import { PaperLook } from '../papers/look.ts';
import { Paper } from '../papers/schema.ts';
import { Letter, LetterKindId, LetterWords } from './schema.ts';

const which = z.object({ caseId: CaseId, letterId: LetterId });
/** The full path that was written; `null` when the person cancelled. */
const saved = z.object({ savedAs: z.string().nullable() });
const shown = Letter.extend({ isDraft: z.boolean() });

export const letters = contract('letters', {
  /** The letters of a case, newest first. */
  list: query({ input: z.object({ caseId: CaseId }), output: z.array(shown) }),
  get: query({ input: which, output: shown }),
  /** Begins a letter with what is known already. */
  begin: command({
    input: z.object({ caseId: CaseId, kind: LetterKindId, decisionId: DecisionId.nullable() }),
    output: shown,
    changes: ['letters'],
  }),
  save: command({
    input: which.extend({ words: LetterWords }),
    output: z.object({ savedAt: Instant }),
    changes: ['letters'],
  }),
  /** The inhabitant has read it, or had it read out, as it stands now. */
  markRead: command({ input: which, output: shown, changes: ['letters'] }),
  /** Takes a letter away; what was told back about it stays with the case. */
  remove: command({
    input: which,
    output: z.object({}),
    changes: ['letters'],
    leavesNothingBehind: true,
  }),
  /** The letter as it would print now, with its draft mark as long as it has one. */
  paper: query({ input: which, output: Paper }),
  /**
   * Writes the letter the page shows at this moment as pdf, where the person chooses; `page-not-ready` when the page does
   * not show it.
   */
  savePdf: task({ input: which, output: saved, changes: ['access-log'], access: 'saved_paper' }),
  saveDocx: task({ input: which, output: saved, changes: ['access-log'], access: 'saved_paper' }),
  /** Writes the words of the letter as plain text (UTF-8), where the person chooses. */
  saveText: task({ input: which, output: saved, changes: ['access-log'], access: 'saved_paper' }),
  /** Chooses how the papers of the inhabitant of this case look from now on, letters too. */
  setLook: command({
    input: z.object({ caseId: CaseId, look: PaperLook }),
    output: PaperLook,
    changes: ['letters', 'papers', 'hearings'],
  }),
});
