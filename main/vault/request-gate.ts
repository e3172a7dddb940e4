import { z } from 'zod';
import type { Answer, CallSpec } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/errors.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { fail, ok } from '../../shared/primitives/result.ts';
import type { BoundCall, World } from '../calls/handlers.ts';
import type { Log } from '../logging/log.ts';
import type { OwnedDatabase } from '../storage/database.ts';
import { recordChange } from '../storage/record-change.ts';
import { expectedFailure } from './expected-failure.ts';

/** The only way in: takes what came over the bridge, whatever it is, and always answers. */
export type RequestGate = (wireCall: unknown) => Promise<Answer<unknown>>;

export interface GateParts {
  readonly calls: readonly BoundCall[];
  readonly database: () => OwnedDatabase | undefined;
  readonly world: World;
  readonly log: Log;
  readonly emit: (event: AppEvent) => void;
}

const WireCall = z.strictObject({ call: z.string().max(100), input: z.unknown() });

/**
 * Known call, vault open, input parsed, handler run, output parsed, envelope. A check added here holds for every call.
 * A command that is refused or throws leaves nothing behind: its transaction is rolled back.
 */
export function createRequestGate({ calls, database, world, log, emit }: GateParts): RequestGate {
  const byName = new Map(calls.map((call) => [call.spec.name, call]));

  return async function request(wireCall) {
    const wire = WireCall.safeParse(wireCall);
    const bound = wire.success ? byName.get(wire.data.call) : undefined;
    if (!wire.success || !bound) return fail({ code: 'unknown-call' });
    const { spec } = bound;
    if (!spec.whileLocked && !database()) return fail({ code: 'vault-locked' });
    const input = spec.input.safeParse(wire.data.input);
    if (!input.success) return fail({ code: 'invalid-input' });
    try {
      const answer = await run(bound, input.data);
      if (!answer.ok) return answer;
      const output = spec.output.parse(answer.value);
      if (spec.changes.length > 0) emit({ name: 'data.changed', slices: [...spec.changes] });
      return ok(output);
    } catch (error) {
      return fail(refusalFor(error, spec, log));
    }
  };

  async function run(bound: BoundCall, input: unknown): Promise<Answer<unknown>> {
    if (bound.kind === 'task') return bound.run(input, world);
    const db = database();
    if (!db) return fail({ code: 'vault-locked' });
    if (bound.kind === 'query') return bound.run(input, { ...world, db });
    return inTransaction(db, () => bound.run(input, { ...world, db }));
  }
}

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super('refused');
    this.refusal = refusal;
  }
}

/** SQLite rolls back when the function throws; a refusal is carried out that way and turned into an answer again. */
function inTransaction(db: OwnedDatabase, work: () => Answer<unknown>): Answer<unknown> {
  try {
    return recordChange(db, () => {
      const answer = work();
      if (!answer.ok) throw new Refused(answer.error);
      return answer;
    });
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    throw error;
  }
}

function refusalFor(error: unknown, spec: CallSpec, log: Log): Refusal {
  const code = expectedFailure(error);
  if (!code) return { code: 'unexpected', logId: log.bug(spec.name, error) };
  log.note(code, { call: spec.name });
  return { code };
}
