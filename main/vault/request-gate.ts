import { z } from 'zod';
import { isTooLarge } from '../../shared/contract/call-size.ts';
import type { Answer, CallSpec } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/errors.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { ReadOnlyReason } from '../../shared/features/vault/schema.ts';
import { fail, ok } from '../../shared/primitives/result.ts';
import type { BoundCall, World } from '../calls/handlers.ts';
import type { AccessLog, AnsweredCall } from '../features/access-log/keep-log.ts';
import type { Log } from '../logging/log.ts';
import type { OwnedDatabase } from '../storage/database.ts';
import { recordChange } from '../storage/record-change.ts';
import { expectedFailure } from './expected-failure.ts';

/** The only way in: takes what came over the bridge, whatever it is, and always answers. */
export type RequestGate = (wireCall: unknown) => Promise<Answer<unknown>>;

export interface GateParts {
  readonly calls: readonly BoundCall[];
  readonly database: () => OwnedDatabase | undefined;
  /** Whether anything may be kept in the open vault yet. */
  readonly isReady: () => boolean;
  /** Why the open database is read and not written; `null` when it may be written. */
  readonly readOnly: () => ReadOnlyReason | null;
  readonly world: World;
  readonly log: Log;
  readonly emit: (event: AppEvent) => void;
  /** The label of the open vault. */
  readonly who: () => string;
  readonly accessLog: AccessLog;
}

const WireCall = z.strictObject({ call: z.string().max(100), input: z.unknown() });

/**
 * Not too large, known call, vault open and ready, input parsed, handler run, output parsed, envelope. A check added here holds for every
 * call. A command that is refused or throws leaves nothing behind: its transaction is rolled back.
 */
export function createRequestGate(parts: GateParts): RequestGate {
  const { calls, database, isReady, readOnly, world, log, emit, who, accessLog } = parts;
  const byName = new Map(calls.map((call) => [call.spec.name, call]));

  return async function request(wireCall) {
    if (isTooLarge(wireCall)) return fail({ code: 'too-many' });
    const wire = WireCall.safeParse(wireCall);
    const bound = wire.success ? byName.get(wire.data.call) : undefined;
    if (!wire.success || !bound) return fail({ code: 'unknown-call' });
    const { spec } = bound;
    if (!spec.whileLocked && !database()) return fail({ code: 'vault-locked' });
    if (!spec.whileLocked && !spec.beforeReady && !isReady()) {
      return fail({ code: 'vault-not-ready' });
    }
    const input = spec.input.safeParse(wire.data.input);
    if (!input.success) return fail({ code: 'invalid-input' });
    try {
      const answer = await run(bound, input.data);
      if (!answer.ok) return answer;
      const output = spec.output.parse(answer.value);
      const wasNoted = noteAccess({ spec, input: input.data, output, who: who() });
      const slices = [...spec.changes, ...(wasNoted ? ['access-log'] : [])];
      if (slices.length > 0) emit({ name: 'data.changed', slices });
      return ok(output);
    } catch (error) {
      return fail(refusalFor(error, spec, log));
    }
  };

  async function run(bound: BoundCall, input: unknown): Promise<Answer<unknown>> {
    const here = { ...world, who: who() };
    if (bound.kind === 'task') return bound.run(input, here);
    const db = database();
    if (!db) return fail({ code: 'vault-locked' });
    if (bound.kind === 'query') return bound.run(input, { ...here, db });
    const why = readOnly();
    if (why) return fail({ code: `vault-${why}` });
    const answer = inTransaction(db, () => bound.run(input, { ...here, db }));
    if (answer.ok && bound.spec.leavesNothingBehind) db.pragma('wal_checkpoint(TRUNCATE)');
    return answer;
  }

  /** Writes down that a file was opened. When that cannot be done (a full disk) the person can still read. */
  function noteAccess(call: AnsweredCall): boolean {
    const db = database();
    if (!db || readOnly()) return false;
    const lines = accessLog.linesFor(db, call);
    if (lines.length === 0) return false;
    try {
      inTransaction(db, () => {
        accessLog.write(db, lines);
        return ok({});
      });
      accessLog.written(db, lines);
      return true;
    } catch (error) {
      const code = expectedFailure(error);
      if (!code) throw error;
      log.note('access-not-logged', { call: call.spec.name, because: code });
      return false;
    }
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
