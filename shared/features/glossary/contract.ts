import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { OwnTermId } from '../../primitives/ids.ts';
import { KeptOwnTerm, OwnTerm } from './schema.ts';

/** The own words of the supporter. Our own terms are no call: they come with the program. */
export const glossary = contract('glossary', {
  /** All own words, by alphabet. */
  list: query({ input: z.object({}), output: z.array(KeptOwnTerm) }),
  /** Adds a word, or changes the one with this id. The same word twice is refused with `word-taken`. */
  save: command({
    input: OwnTerm.extend({ id: OwnTermId.nullable() }),
    output: KeptOwnTerm,
    changes: ['glossary', 'summary', 'papers'],
  }),
  remove: command({
    input: z.object({ id: OwnTermId }),
    output: z.array(KeptOwnTerm),
    changes: ['glossary', 'summary', 'papers'],
  }),
});
