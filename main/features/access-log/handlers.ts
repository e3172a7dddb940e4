import { accessLog } from '../../../shared/features/access-log/contract.ts';
import { ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { listAccessLines } from './repository.ts';

export function accessLogCalls(): BoundCall[] {
  return bind(accessLog, {
    list: ({ inhabitantId }, { db }) => ok(listAccessLines(db, inhabitantId)),
  });
}
