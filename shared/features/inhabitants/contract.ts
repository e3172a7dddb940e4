import { z } from 'zod';
import { command, contract, query } from '../../contract/contract.ts';
import { InhabitantId } from '../../primitives/ids.ts';
import { Inhabitant, InhabitantDetails } from './schema.ts';

export const inhabitants = contract('inhabitants', {
  /** All inhabitants, by name. */
  list: query({ input: z.object({}), output: z.array(Inhabitant) }),
  /** One inhabitant; `not-found` when there is none. */
  get: query({ input: z.object({ id: InhabitantId }), output: Inhabitant }),
  add: command({ input: InhabitantDetails, output: Inhabitant, changes: ['inhabitants'] }),
  change: command({
    input: z.object({ id: InhabitantId, details: InhabitantDetails }),
    output: Inhabitant,
    changes: ['inhabitants', 'cases', 'conversations', 'papers', 'letters', 'hearings', 'summary'],
  }),
});
