import type { z } from 'zod';
import type { Answer, CallSpec, OutputOf } from '../../shared/contract/contract.ts';
import type { Clock } from '../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../storage/database.ts';

/** What every handler may count on besides the database. */
export interface World {
  readonly clock: Clock;
  /** A new UUID. */
  readonly newId: () => string;
}

/** Who is at work: the label of the vault that is open, as every log names it; empty while none is. */
export interface AtWork {
  readonly who: string;
}

type Parsed<Spec extends CallSpec> = z.output<Spec['input']>;

/** A handler as its kind of call allows: a query reads, a command writes, a task may wait. */
export type HandlerFor<Spec extends CallSpec> = Spec['kind'] extends 'query'
  ? (
      input: Parsed<Spec>,
      context: World & AtWork & { readonly db: ReadableDatabase },
    ) => Answer<OutputOf<Spec>>
  : Spec['kind'] extends 'command'
    ? (
        input: Parsed<Spec>,
        context: World & AtWork & { readonly db: WritableDatabase },
      ) => Answer<OutputOf<Spec>>
    : (input: Parsed<Spec>, context: World & AtWork) => Promise<Answer<OutputOf<Spec>>>;

/** One function for every call of a slice; a call without one does not compile. */
export type HandlersFor<Calls extends Record<string, CallSpec>> = {
  readonly [Verb in keyof Calls]: HandlerFor<Calls[Verb]>;
};

/** A call together with what answers it, as the gate runs it. */
export type BoundCall =
  | { readonly kind: 'query'; readonly spec: CallSpec; readonly run: HandlerFor<CallSpec<'query'>> }
  | {
      readonly kind: 'command';
      readonly spec: CallSpec;
      readonly run: HandlerFor<CallSpec<'command'>>;
    }
  | { readonly kind: 'task'; readonly spec: CallSpec; readonly run: HandlerFor<CallSpec<'task'>> };

/** Ties the calls of one slice to their handlers. */
export function bind<Calls extends Record<string, CallSpec>>(
  calls: Calls,
  handlers: HandlersFor<Calls>,
): BoundCall[] {
  return Object.entries(calls).map(
    ([verb, spec]) => ({ kind: spec.kind, spec, run: handlers[verb] }) as BoundCall,
  );
}
