import type { Answer } from '../../../shared/contract/contract.ts';
import { cases } from '../../../shared/features/cases/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { CaseId, type InhabitantId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { findCase, insertCase, listCases, updateCase } from './repository.ts';

export function caseCalls(parts: {
  inhabitant: (db: ReadableDatabase, id: InhabitantId) => Inhabitant | undefined;
}): BoundCall[] {
  return bind(cases, {
    list: ({ inhabitantId }, { db }) => ok(listCases(db, inhabitantId)),
    get: ({ id }, { db }) => caseOrNotFound(db, id),
    open: ({ inhabitantId, details }, { db, clock, newId }) => {
      if (!parts.inhabitant(db, inhabitantId)) return fail({ code: 'not-found' });
      const id = CaseId.parse(newId());
      insertCase(db, { ...details, id, inhabitantId, createdAt: clock.now() });
      return caseOrNotFound(db, id);
    },
    change: ({ id, details }, { db }) => {
      updateCase(db, id, details);
      return caseOrNotFound(db, id);
    },
  });
}

function caseOrNotFound(db: ReadableDatabase, id: CaseId): Answer<Case> {
  const found = findCase(db, id);
  return found ? ok(found) : fail({ code: 'not-found' });
}
