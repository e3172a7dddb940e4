import { glossary } from '../../../shared/features/glossary/contract.ts';
import { keyOf } from '../../../shared/features/glossary/words.ts';
import { OwnTermId } from '../../../shared/primitives/ids.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { listOwnTerms, removeOwnTerm, saveOwnTerm } from './repository.ts';

/** The calls of the own words. A word is the same in other capitals, with a hyphen or with a space. */
export function glossaryCalls(): BoundCall[] {
  return bind(glossary, {
    list: (_, { db }) => ok(listOwnTerms(db)),
    save: ({ id, ...details }, { db, clock, newId }) => {
      const all = listOwnTerms(db);
      if (id !== null && !all.some((one) => one.id === id)) return fail({ code: 'not-found' });
      const key = keyOf(details.term);
      if (all.some((one) => one.id !== id && keyOf(one.term) === key)) {
        return fail({ code: 'word-taken' });
      }
      const term = { ...details, id: id ?? OwnTermId.parse(newId()) };
      saveOwnTerm(db, { term, key, at: clock.now() });
      return ok(term);
    },
    remove: ({ id }, { db }) => {
      removeOwnTerm(db, id);
      return ok(listOwnTerms(db));
    },
  });
}
