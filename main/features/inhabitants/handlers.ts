import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import { InhabitantId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import {
  findInhabitant,
  insertInhabitant,
  listInhabitants,
  updateInhabitant,
} from './repository.ts';

export function inhabitantCalls(): BoundCall[] {
  return bind(inhabitants, {
    list: (_, { db }) => ok(listInhabitants(db)),
    get: ({ id }, { db }) => {
      const inhabitant = findInhabitant(db, id);
      return inhabitant ? ok(inhabitant) : fail({ code: 'not-found' });
    },
    add: (details, { db, clock, newId }) => {
      const inhabitant = { ...details, id: InhabitantId.parse(newId()), createdAt: clock.now() };
      insertInhabitant(db, inhabitant);
      return ok(inhabitant);
    },
    change: ({ id, details }, { db }) => {
      updateInhabitant(db, id, details);
      const inhabitant = findInhabitant(db, id);
      return inhabitant ? ok(inhabitant) : fail({ code: 'not-found' });
    },
  });
}
