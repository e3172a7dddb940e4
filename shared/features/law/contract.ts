import { z } from 'zod';
import { command, contract, query, task } from '../../contract/contract.ts';
import { LawBook } from '../procedures/schema.ts';
import { ChosenLawFile, LawUpdate } from './schema.ts';

/** The law that counts now, and every update that was taken, newest first. */
const Standing = z.object({ book: LawBook, updates: z.array(LawUpdate) });

export const law = contract('law', {
  get: query({ input: z.object({}), output: Standing }),
  /** Asks for an update file, and says what it would change. Changes nothing. */
  chooseUpdate: task({ input: z.object({}), output: ChosenLawFile }),
  /** Takes the update that was chosen last, known by its hash. */
  takeUpdate: command({
    input: z.object({ hash: z.string() }),
    output: Standing,
    changes: ['law', 'procedures'],
  }),
  /** Undoes the update that counts: the law from before it counts again. */
  undoUpdate: command({ input: z.object({}), output: Standing, changes: ['law', 'procedures'] }),
});
