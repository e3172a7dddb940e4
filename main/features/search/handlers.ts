import { search } from '../../../shared/features/search/contract.ts';
import { ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { findLines } from './repository.ts';

export function searchCalls(): BoundCall[] {
  return bind(search, { find: ({ words }, { db }) => ok(findLines(db, words)) });
}
