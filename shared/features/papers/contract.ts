import { z } from 'zod';
import { command, contract, query, task } from '../../contract/contract.ts';
import { ConversationId } from '../../primitives/ids.ts';
import { PaperLook } from './look.ts';
import { Paper, PaperKind } from './schema.ts';

const which = z.object({ conversationId: ConversationId, kind: PaperKind });
/** The full path that was written; `null` when the person cancelled. */
const saved = z.object({ savedAs: z.string().nullable() });

export const papers = contract('papers', {
  /** The paper as it would print now. */
  show: query({ input: which, output: Paper }),
  /** Chooses how the papers of the inhabitant of this conversation look from now on. */
  setLook: command({
    input: z.object({ conversationId: ConversationId, look: PaperLook }),
    output: PaperLook,
    changes: ['papers', 'letters', 'hearings'],
  }),
  /**
   * Writes the paper the page shows at this moment as pdf, where the person chooses.
   * `page-not-ready` when the page does not show that paper.
   */
  savePdf: task({
    input: which,
    output: saved,
    changes: ['access-log', 'paper-copies'],
    access: 'saved_paper',
  }),
  /** Writes the paper as docx, where the person chooses. */
  saveDocx: task({
    input: which,
    output: saved,
    changes: ['access-log', 'paper-copies'],
    access: 'saved_paper',
  }),
  /** Writes the words of the paper as plain text (UTF-8), where the person chooses. */
  saveText: task({
    input: which,
    output: saved,
    changes: ['access-log', 'paper-copies'],
    access: 'saved_paper',
  }),
});
