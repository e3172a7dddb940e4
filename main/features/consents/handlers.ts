import type { Answer } from '../../../shared/contract/contract.ts';
import { consents } from '../../../shared/features/consents/contract.ts';
import { currentConsents } from '../../../shared/features/consents/rules.ts';
import type { ConsentRecord } from '../../../shared/features/consents/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { addConsentAnswer, listConsentAnswers, readConsents } from './repository.ts';

export function consentCalls(parts: {
  inhabitant: (db: ReadableDatabase, id: InhabitantId) => Inhabitant | undefined;
}): BoundCall[] {
  return bind(consents, {
    get: ({ inhabitantId }, { db }) => recordOrNotFound(db, inhabitantId),
    record: ({ inhabitantId, ...answer }, { db, clock, who }) => {
      if (!parts.inhabitant(db, inhabitantId)) return fail({ code: 'not-found' });
      addConsentAnswer(db, inhabitantId, { ...answer, on: clock.today(), who });
      return recordOrNotFound(db, inhabitantId);
    },
    withdraw: ({ inhabitantId, purpose }, { db, clock, who }) => {
      if (!parts.inhabitant(db, inhabitantId)) return fail({ code: 'not-found' });
      if (readConsents(db, inhabitantId)[purpose].answer !== 'given') {
        return fail({ code: 'consent-not-given' });
      }
      const withdrawn = {
        answer: 'withdrawn',
        on: clock.today(),
        until: null,
        asked: null,
      } as const;
      addConsentAnswer(db, inhabitantId, { purpose, ...withdrawn, who });
      return recordOrNotFound(db, inhabitantId);
    },
  });

  function recordOrNotFound(
    db: ReadableDatabase,
    inhabitantId: InhabitantId,
  ): Answer<ConsentRecord> {
    if (!parts.inhabitant(db, inhabitantId)) return fail({ code: 'not-found' });
    const history = listConsentAnswers(db, inhabitantId);
    return ok({ inhabitantId, current: currentConsents(history), history });
  }
}
